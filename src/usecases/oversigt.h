// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <memory>

namespace nemsms::usecases {

struct SendParts;

/// One thing to do today.
struct OversigtPunkt {
    base::Severity severity = base::Severity::Hint;
    base::Message message;
    base::Message handling; ///< the next step; an empty code = none
    QByteArray entitet;     ///< the page to go to
    QString postId;         ///< the record; empty = the page
    QDateTime stopper;      ///< UTC; when something stops; invalid = not known or now
    QString reference;
};

struct OversigtBillede {
    QList<OversigtPunkt> punkter; ///< what stops first stands first
    QMap<QByteArray, qint64> antal; ///< entity name -> records in use
    QList<int> smsPrDag;          ///< test SMS written on each of the last 14 days, today last (Danish days)
    QList<int> afleveretPrDag;    ///< of those, how many are proven delivered
    QDateTime tid;                ///< the environment's clock
    bool maySend = false;       ///< the sending hours are open (08-22)
    QDateTime naesteSending;      ///< when they open; invalid = open now
    QDateTime lukker;             ///< when they close; invalid = closed now
    bool simuleret = false;
};

class Oversigt
{
public:
    explicit Oversigt(std::shared_ptr<SendParts> sendParts);
    ~Oversigt();

    [[nodiscard]] base::Job<OversigtBillede> today() const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
