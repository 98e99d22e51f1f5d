// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <QHash>
#include <memory>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::usecases {

struct StoreAccess;

/// One row of the audit log.
struct LogLine {
    qint64 number = 0;
    QDateTime time;      ///< UTC
    QString who;         ///< account name
    QString program;     ///< nemsms-konsol, nemsmsctl ...
    QByteArray action;   ///< create, revise, retire ...
    QByteArray entity;   ///< name of the field table
    QString recordId;    ///< id of the record
    QString title;       ///< of the record as it is now; empty when it is gone or is no record
    QVariantMap details; ///< what the deed noted about itself

    /// What happened. Made when it is asked for, so that the entity's name is in the language of that moment.
    [[nodiscard]] base::Message message() const;
    /// The entity's name in the language of the moment; empty for what is no record (the store, its key).
    [[nodiscard]] QString entityWords() const { return wordsFor(entity); }
    [[nodiscard]] static QString wordsFor(const QByteArray &entity);
};

struct LogQuery {
    QString entity;   ///< empty = all
    QString recordId; ///< empty = all
    QString who;      ///< account name; empty = all
    QDateTime from;   ///< from this moment on; invalid = from the first
    QDateTime until;  ///< before this moment; invalid = to the last
    QString search;   ///< part of an id, a program, an action or a detail; empty = all
    int limit = 200;
    qint64 before = 0; ///< only rows with a smaller number; 0 = from the newest
};

struct LogVerdict {
    bool intact = false; ///< the chain is unbroken
    qint64 rows = 0;
    qint64 brokenAt = 0; ///< number of the first row that does not fit
    base::Message message;
};

class UdvekslingVerbs;

class LogVerbs
{
public:
    /// `settings` say how long exchanges are kept; none = the default.
    explicit LogVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<const settings::Settings> settings = {});
    ~LogVerbs();

    /// What went over the wire.
    [[nodiscard]] UdvekslingVerbs exchanges() const;
    /// Newest first.
    [[nodiscard]] base::Job<QList<LogLine>> list(LogQuery query) const;
    /// Number of the newest row: another one than before says that somebody wrote, in this program or in another.
    [[nodiscard]] base::Job<qint64> lastNumber() const;
    /// Names of the entities whose records the log speaks of.
    [[nodiscard]] static QList<QByteArray> entities();
    /// Who has written, by account name.
    [[nodiscard]] base::Job<QStringList> actors() const;
    [[nodiscard]] base::Job<LogVerdict> verify() const;
    /// After an older backup was put back on purpose: notes why, and lets the key remember the log as it is now.
    /// InvalidInput log.noreason.
    [[nodiscard]] base::Job<> acceptRestored(QString reason) const;

private:
    /// The present titles of the records that `lines` speak of: the log itself keeps no words of a record.
    [[nodiscard]] base::Job<QHash<QString, QString>> titlesOf(QList<LogLine> lines) const;

    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<const settings::Settings> m_settings;
};

} // namespace nemsms::usecases
