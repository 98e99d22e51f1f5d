// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/dueslag.h"
#include "usecases/sendedele.h"

namespace nemsms::usecases {

/// Marks accepted messages as delivered or failed by what proves it.
class Levering
{
public:
    explicit Levering(std::shared_ptr<SendeDele> dele);

    /// Looks into the dueslag of each environment in which a message is waited for. An environment that cannot be
    /// reached is an error only when none of the others changed anything.
    [[nodiscard]] base::Job<QList<base::Record>> opdater(std::stop_token stop) const;
    /// By the word of a person. Conflict testsms.notaccepted unless the message is accepted.
    [[nodiscard]] base::Job<base::Record> kvitter(QString id, QString hvem) const;

private:
    [[nodiscard]] base::Job<QList<base::Record>> opdaterMiljoe(QString miljoeId, QList<domain::TestSms> ventende,
                                                               std::stop_token stop) const;
    [[nodiscard]] base::Job<base::Record> marker(domain::TestSms sms, Poststatus status) const;

    std::shared_ptr<SendeDele> m_dele;
};

} // namespace nemsms::usecases
