// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/auditrow.h"
#include "store/storetypes.h"

#include <QStringList>
#include <optional>

namespace nemsms::store {

class Store;

/// Newest first; every filter that is set must hold.
struct AuditQuery {
    QByteArray entity;
    QString recordId;
    QString actor;
    QDateTime from; ///< this moment and later; invalid = all
    QDateTime to;   ///< before this moment; invalid = all
    QString search; ///< stands somewhere in id, actor, program, action or details, in any case of letters
    int limit = 200;
    qint64 before = 0; ///< number of the last row of the page before; 0 = the newest page
};

/// What verify() found. `finding` is empty when every row stands as it was written.
struct AuditVerdict {
    bool intact = false;
    qint64 rows = 0;
    std::optional<qint64> firstBroken; ///< number of the first row that is altered, missing, moved or added
    std::optional<base::Message> finding; ///< audit.altered, missing, cut, head, witness, revisions
};

/// The log of who did what, written in the same transaction as the deed. Each row carries an HMAC-SHA-256 over its
/// canonical bytes and the row before; number and HMAC of the last row stand sealed beside it and with the key.
class AuditLog
{
public:
    explicit AuditLog(Store &store);

    [[nodiscard]] base::Job<QList<AuditRow>> list(AuditQuery query);
    /// Number of the newest row; 0 before the first. It tells whether anybody, in whatever program, has written since.
    [[nodiscard]] base::Job<qint64> lastNumber();
    /// Everybody who has written, by name.
    [[nodiscard]] base::Job<QStringList> actors();
    [[nodiscard]] base::Job<AuditVerdict> verify();
    /// Notes something that changed no record: a look-up, an export, showing a masked value (with its reason).
    [[nodiscard]] base::Job<> note(AuditNote what, Actor actor);
    /// The same about somebody who has no record: `value` itself stays out, and details gets its "reference", the first
    /// 16 hexadecimal digits of the blind index that a `field` of `table` with that value has. So rows about one person
    /// can be told from rows about another, by who has the store's key alone, until the key is rotated.
    [[nodiscard]] base::Job<> noteAbout(AuditNote what, QByteArray table, QByteArray field, QString value, Actor actor);
    /// After an older backup was restored on purpose the key remembers rows that the log has not; this notes `reason`
    /// and lets the key remember the log as it is now.
    [[nodiscard]] base::Job<> acceptRestored(QString reason, Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
