// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/bedoemmelse.h"

namespace nemsms::usecases {

/// Takes a test SMS from the store to the wire and keeps the store in step, so that a crash at any point loses no
/// record: it is queued before the first byte is sent, and the identifier never changes.
class Afsending
{
public:
    explicit Afsending(std::shared_ptr<SendeDele> dele);

    /// Stores the message as Forberedt, then IKoe.
    [[nodiscard]] base::Job<domain::TestSms> koe(Sendegrundlag grundlag, QDateTime nu) const;
    /// Keeps one exchange with the message, masked; nothing when there was none.
    [[nodiscard]] base::Job<> optag(QString testSmsId, QString operation, Kald kald) const;
    /// Sends a queued message: Accepteret, or Fejlet with the counterpart's code and an error of kind Refused, or an
    /// error of kind Unreachable and it stays IKoe.
    [[nodiscard]] base::Job<base::Record> send(domain::TestSms sms, Bedoemmelse bedoemt, std::stop_token stop) const;

private:
    [[nodiscard]] base::Job<base::Record> gem(domain::TestSms sms) const;
    [[nodiscard]] base::Job<Kald> kald(domain::TestSms sms, Bedoemmelse bedoemt, std::stop_token stop) const;

    std::shared_ptr<SendeDele> m_dele;
};

} // namespace nemsms::usecases
