// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "usecases/sendparts.h"

#include <stop_token>

namespace nemsms::usecases {

/// Takes back a message that waits for its day on the route SF1601.
class Recall
{
public:
    explicit Recall(std::shared_ptr<SendParts> sendParts);

    /// See TestSmsVerbs::recall().
    [[nodiscard]] base::Job<base::Record> take(domain::TestSms sms, std::stop_token stop) const;

private:
    [[nodiscard]] base::Job<base::Record> mark(domain::TestSms sms, QDateTime now) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
