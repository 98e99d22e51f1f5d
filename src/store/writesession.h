// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ulid.h"
#include "store/audithead.h"
#include "store/auditrow.h"
#include "store/connection.h"
#include "store/keyring.h"
#include "store/storetypes.h"

namespace nemsms::store {

/// What one write may use: the connection inside its transaction, the keys of that moment, and the audit log.
class WriteSession
{
public:
    WriteSession(Connection &connection, std::shared_ptr<const KeyRing> keys, QString storeId, Actor actor,
                 QDateTime now);

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const KeyRing &keys() const { return *m_keys; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// An id for a new record. Those of one write ascend.
    [[nodiscard]] QString newId() { return m_ids.next(m_now); }
    /// The one audit row of this write. It is written with the rest or not at all.
    [[nodiscard]] base::Result<> audit(const AuditNote &note);
    /// Tells listeners, once the transaction stands, that a record changed.
    void tell(const QByteArray &entity, const QString &id) { m_changed.append({entity, id}); }
    /// After a rotation: the rest of the session, and the store after it, use these keys.
    void useKeys(std::shared_ptr<const KeyRing> keys) { m_keys = std::move(keys); }
    [[nodiscard]] const std::shared_ptr<const KeyRing> &sharedKeys() const { return m_keys; }

    using Changed = QList<std::pair<QByteArray, QString>>;
    /// What tell() was given; of more than 100 records only their entities, with an empty id.
    [[nodiscard]] Changed changed() const;
    [[nodiscard]] const AuditHead &head() const { return m_head; }

private:
    Connection &m_connection;
    std::shared_ptr<const KeyRing> m_keys;
    QString m_storeId;
    Actor m_actor;
    QDateTime m_now;
    base::UlidSequence m_ids;
    Changed m_changed;
    AuditHead m_head; ///< number 0 until audit() was called
};

} // namespace nemsms::store
