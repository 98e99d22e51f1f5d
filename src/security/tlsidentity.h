// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <memory>

namespace nemsms::security {

/// What one end of a TLS connection shows of itself: its certificate, the certificates between it and the root (may be
/// empty) and its private key, all PEM. Shared, because jobs copy what they carry and a secret cannot be copied.
struct TlsIdentity {
    QByteArray certificatePem;
    QByteArray chainPem;
    std::shared_ptr<base::Secret> keyPem;
};

} // namespace nemsms::security
