// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/udvekslingstore.h"
#include "usecases/udvekslingverbs.h"

namespace nemsms::usecases {

/// Why an exchange failed, and whose desk that is on; none when it went well.
[[nodiscard]] std::optional<Fejlforklaring> explain(const store::UdvekslingRow &row);

/// The endpoint of an operation, always with its document (trap 14); empty when it is none of theirs.
[[nodiscard]] QString endpointOf(const QString &operation);

} // namespace nemsms::usecases
