// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "usecases/judgement.h"
#include "usecases/resumedsms.h"
#include "usecases/sendparts.h"

#include <stop_token>

namespace nemsms::usecases {

/// Which messages of the queue are taken up.
enum class Optag {
    Alle,   ///< a person says so: each of them, whenever it was to go
    Forfaldne ///< by itself: those whose next attempt has come, within the sending hours, and nobody else has in hand
};

/// The queue of the active environment: messages that are stored and not accepted yet. Each goes out with the
/// identifier that it was given, until the counterpart answers; a refusal ends it (SF2250 3.1.4.4: at least once).
class Outbox
{
public:
    explicit Outbox(std::shared_ptr<SendParts> sendParts);

    /// See TestSmsVerbs::resend(). What stops it also says when it goes next, or that it waits for a person.
    [[nodiscard]] base::Job<base::Record> resend(domain::TestSms sms, std::stop_token stop) const;
    /// Each in the state it got to.
    [[nodiscard]] base::Job<QList<ResumedSms>> takeUp(Optag which, std::stop_token stop) const;

private:
    [[nodiscard]] base::Job<QList<domain::TestSms>> waiting(Optag which) const;
    [[nodiscard]] base::Job<> closeBatches(QStringList taken, std::stop_token stop) const;
    /// The batches of the active environment whose messages are taken up: none that is paused, nor, unless a person says
    /// so, one that a program has in hand.
    [[nodiscard]] base::Job<QStringList> abandoned(Optag which) const;
    /// A batch goes on as one; gives what became of `sms`, messages of it.
    [[nodiscard]] base::Job<QList<ResumedSms>> takeUpBatch(QString batchId, QList<domain::TestSms> sms, std::stop_token stop) const;
    /// Nobody else takes it up for a while. Conflict when somebody has.
    [[nodiscard]] base::Job<domain::TestSms> claim(domain::TestSms sms) const;
    [[nodiscard]] base::Job<ResumedSms> takeUpOne(domain::TestSms sms, Optag which, std::stop_token stop) const;
    /// Writes when it goes next, if that has changed, and ends with the error that says why it did not go.
    [[nodiscard]] base::Job<base::Record> postponed(domain::TestSms before, domain::TestSms after, base::Error why) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
