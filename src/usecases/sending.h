// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "usecases/judgement.h"

namespace nemsms::usecases {

/// What the two calls of a route are named in the exchanges.
[[nodiscard]] QString sendOperation(domain::Afsendelsesvej vej);
[[nodiscard]] QString lookUpOperation(domain::Afsendelsesvej vej);

/// Takes a test SMS from the store to the wire and keeps the store in step, so that a crash at any point loses no
/// record: it is queued before the first byte is sent, and the identifier never changes.
class Sending
{
public:
    explicit Sending(std::shared_ptr<SendParts> sendParts);

    /// Stores the message as IKoe, with the look-up that allowed it, or the one that nobody answered. It was prepared at
    /// `now`. One that goes at once is in hand; one that waits for the hours says when they begin for it.
    [[nodiscard]] base::Job<domain::TestSms> queue(SendBasis basis, Kald lookUp, QDateTime now) const;
    /// Keeps one exchange with the message, masked; nothing when there was none.
    [[nodiscard]] base::Job<> record(QString testSmsId, QString operation, Kald call) const;
    /// Sends a queued message: Accepteret (Afventer when it waits for its day), or Fejlet with the counterpart's code and an error of kind Refused, or an
    /// error of kind Unreachable: it stays IKoe and says when it goes again.
    [[nodiscard]] base::Job<base::Record> send(domain::TestSms sms, Judgement judged, std::stop_token stop) const;

private:
    /// Writes the message as it is now, and the exchange that made it so.
    [[nodiscard]] base::Job<base::Record> save(store::RecordChange change, QString operation, Kald call) const;
    [[nodiscard]] base::Job<Kald> call(domain::TestSms sms, Judgement judged, std::stop_token stop) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
