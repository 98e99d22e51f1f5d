// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/writesession.h"

#include <QCryptographicHash>
#include <QSet>

namespace nemsms::store {

/// What a change set says of itself.
struct ChangeSetHead {
    QByteArray kind = "edit";
    QString reason;
    QString undoes; ///< the change set that this one takes back; empty = none
    qint64 records = 1;
    QByteArray deed {}; ///< the audit row's action when there is one change; empty = the change's own
};

/// One change as the journal notes it. `before` or `after` is null where there was or is no record.
struct RevisionNote {
    QByteArray action; ///< "create", "revise", "activate", "retire", "discard", "undo"
    const base::EntityTable *table = nullptr;
    QString recordId;
    qint64 version = 0;
    const base::Entity *before = nullptr;
    const base::Entity *after = nullptr;
    QList<const base::Field *> fields; ///< that changed
    QVariantMap told;                  ///< what the audit log tells of them
};

/// Writes the revisions of one change set and, at its end, the one audit row that vouches for them: a digest of all
/// revisions stands in its details. To be used inside one write session.
class RevisionJournal
{
public:
    RevisionJournal(WriteSession &session, ChangeSetHead head);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const ChangeSetHead &head() const { return m_head; }
    [[nodiscard]] base::Result<> note(const RevisionNote &note);
    /// Notes that a record in use refers to `recordId`, so that it is never deleted.
    [[nodiscard]] base::Result<> markUsed(const QString &recordId);
    /// Writes the audit row. A change set without a change leaves none.
    [[nodiscard]] base::Result<> finish();

    /// SHA-256 over the revisions of a change set as they stand: every column but the sealed ones, which carry their own
    /// proof and change when the key is rotated.
    [[nodiscard]] static base::Result<QByteArray> digestOf(Connection &connection, const QString &changeSet);

private:
    [[nodiscard]] base::Result<> begin();
    [[nodiscard]] base::Result<QVariant> sealed(const char *column, const QString &id, const QByteArray &personal) const;

    WriteSession &m_session;
    ChangeSetHead m_head;
    QString m_id;
    qint64 m_count = 0;
    QByteArray m_onlyAction;
    QByteArray m_onlyEntity;
    QString m_onlyRecord;
    QVariantMap m_onlyTold;
    QSet<QByteArray> m_entities;
    QSet<QString> m_used;
    QCryptographicHash m_digest {QCryptographicHash::Sha256};
};

} // namespace nemsms::store
