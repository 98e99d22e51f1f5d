// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/sendbasis.h"

namespace nemsms::usecases {

/// Real people's phones: in production the person says the kommune's name before anything goes out, whether it is sent
/// for the first time or taken up again. NotPermitted sms.production.unasked, sms.production.declined.
[[nodiscard]] base::Job<> confirmProduction(std::shared_ptr<SendParts> sendParts, SendBasis basis);

} // namespace nemsms::usecases
