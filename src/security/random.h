// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace nemsms::security {

/// `size` unguessable bytes that stay secret.
[[nodiscard]] base::Result<base::Secret> randomSecret(std::size_t size);
/// `size` unguessable bytes for nonces, salts and serial numbers.
[[nodiscard]] base::Result<QByteArray> randomBytes(qsizetype size);
/// Compares without telling by its time where the bytes differ.
[[nodiscard]] bool constantTimeEqual(QByteArrayView a, QByteArrayView b);

} // namespace nemsms::security
