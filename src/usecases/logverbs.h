// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// One row of the audit log.
struct LogLinje {
    qint64 nummer = 0;
    QDateTime tid;      ///< UTC
    QString who;       ///< account name
    QString program;    ///< nemsms-konsol, nemsmsctl ...
    QByteArray handling; ///< create, revise, retire ...
    QByteArray entitet;  ///< name of the field table
    QString postId;      ///< id of the record
    base::Message message;
};

struct LogQuery {
    QString entitet; ///< empty = all
    QString postId;  ///< empty = all
    int limit = 200;
    qint64 foer = 0; ///< only rows with a smaller number; 0 = from the newest
};

struct LogDom {
    bool hel = false; ///< the chain is unbroken
    qint64 linjer = 0;
    qint64 brudVed = 0; ///< number of the first row that does not fit
    base::Message message;
};

class LogVerbs
{
public:
    explicit LogVerbs(std::shared_ptr<StoreAccess> access);
    ~LogVerbs();

    /// Newest first.
    [[nodiscard]] base::Job<QList<LogLinje>> list(LogQuery query) const;
    [[nodiscard]] base::Job<LogDom> verify() const;
    /// After an older backup was put back on purpose: notes why, and lets the key remember the log as it is now.
    /// InvalidInput log.noreason.
    [[nodiscard]] base::Job<> acceptRestored(QString reason) const;

private:
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
