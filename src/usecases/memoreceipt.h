// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/dueslag.h"
#include "usecases/sendparts.h"

#include <stop_token>

namespace nemsms::usecases {

/// What the business receipt of a message on the route SF1601 says; none while there is only the technical one.
[[nodiscard]] base::Job<std::optional<Poststatus>> memoReceipt(std::shared_ptr<SendParts> sendParts, Connection connection,
                                                               domain::TestSms sms, std::stop_token stop);

} // namespace nemsms::usecases
