// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <memory>

namespace nemsms::usecases {

struct SendParts;

/// One thing to do today.
struct OversigtPoint {
    base::Severity severity = base::Severity::Hint;
    base::Message message;
    base::Message step; ///< the next step; an empty code = none
    QByteArray entity;  ///< the page to go to
    QString recordId;   ///< the record; empty = the page
    QDateTime stops;  ///< UTC; when something stops; invalid = not known or now
    QString reference;
};

struct OversigtPicture {
    QList<OversigtPoint> points;     ///< what stops first stands first
    QMap<QByteArray, qint64> counts; ///< entity name -> records in use
    QList<int> smsPerDay;            ///< test SMS written on each of the last 14 days, today last (Danish days)
    QList<int> deliveredPerDay;      ///< of those, how many are proven delivered
    QDateTime time;                  ///< the environment's clock
    bool maySend = false;            ///< the sending hours are open (08-22)
    QDateTime nextSending;           ///< when they open; invalid = open now
    QDateTime closes;                ///< when they close; invalid = closed now
    bool simuleret = false;
};

class Oversigt
{
public:
    explicit Oversigt(std::shared_ptr<SendParts> sendParts);
    ~Oversigt();

    [[nodiscard]] base::Job<OversigtPicture> today() const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
