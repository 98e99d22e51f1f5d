// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <memory>

namespace nemsms::usecases {

struct SendeDele;

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
    QDateTime tid;                ///< the environment's clock
    bool maaSendes = false;       ///< the sending hours are open (08-22)
    QDateTime naesteSending;      ///< when they open; invalid = open now
    QDateTime lukker;             ///< when they close; invalid = closed now
    bool simuleret = false;
};

class Oversigt
{
public:
    explicit Oversigt(std::shared_ptr<SendeDele> dele);
    ~Oversigt();

    [[nodiscard]] base::Job<OversigtBillede> idag() const;

private:
    std::shared_ptr<SendeDele> m_dele;
};

} // namespace nemsms::usecases
