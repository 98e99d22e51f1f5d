// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/exchangestore.h"
#include "usecases/dueslag.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

/// Marks accepted messages as delivered or failed by what proves it.
class Delivery
{
public:
    explicit Delivery(std::shared_ptr<SendParts> sendParts);

    /// Looks into the dueslag of the active environment when a message of it is waited for.
    [[nodiscard]] base::Job<QList<base::Record>> update(std::stop_token stop) const;
    /// By the word of a person. Conflict testsms.notaccepted unless the message is accepted.
    [[nodiscard]] base::Job<base::Record> tick(QString id, QString who) const;

private:
    [[nodiscard]] base::Job<QList<base::Record>> updateMiljoe(QString miljoeId, QList<domain::TestSms> pending,
                                                               std::stop_token stop) const;
    [[nodiscard]] base::Job<QList<base::Record>> markReceipted(Connection connection, QList<domain::TestSms> pending,
                                                               std::stop_token stop) const;
    [[nodiscard]] base::Job<base::Record> marker(domain::TestSms sms, Poststatus status) const;
    /// Writes the record with what proves it, when that came over the wire; the audit log calls it `deed`.
    [[nodiscard]] base::Job<base::Record> save(std::shared_ptr<domain::TestSms> sms, QByteArray deed,
                                               std::optional<store::ExchangeRow> proof) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
