// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditlog.h"
#include "store/audithead.h"
#include "store/connection.h"
#include "store/keyring.h"

namespace nemsms::store {

/// The tables audit_log and audit_head, inside the caller's transaction.
class AuditTrail
{
public:
    AuditTrail(Connection &connection, const KeyRing &keys, QString storeId);

    /// Appends one row after the sealed head and moves the head. Internal store.audit.head when the head is missing or
    /// was changed: writing on would hide it.
    [[nodiscard]] base::Result<AuditHead> append(const AuditNote &note, const Actor &actor, const QDateTime &moment);
    [[nodiscard]] base::Result<AuditHead> head();
    /// Seals `head` anew, under the present key (after a rotation).
    [[nodiscard]] base::Result<> setHead(const AuditHead &head);
    [[nodiscard]] base::Result<QList<AuditRow>> rows(const QString &condition, const QVariantList &values, int limit);
    /// Reads the whole log in order and compares it with the head and with `witness`, what the key remembers.
    [[nodiscard]] base::Result<AuditVerdict> verify(const AuditHead &witness);
    /// True when the log still holds the row that `witness` names.
    [[nodiscard]] base::Result<bool> knows(const AuditHead &witness);

private:
    [[nodiscard]] base::Result<std::optional<base::Message>> check(const AuditRow &row, const AuditHead &before) const;
    [[nodiscard]] base::Result<std::optional<base::Message>> checkRevisions(const AuditRow &row);

    Connection &m_connection;
    const KeyRing &m_keys;
    QString m_storeId;
};

} // namespace nemsms::store
