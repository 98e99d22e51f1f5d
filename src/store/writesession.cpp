// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writesession.h"

#include "store/audittrail.h"

namespace nemsms::store {

WriteSession::WriteSession(Connection &connection, std::shared_ptr<const KeyRing> keys, QString storeId, Actor actor,
                           QDateTime now)
    : m_connection(connection), m_keys(std::move(keys)), m_storeId(std::move(storeId)), m_actor(std::move(actor)),
      m_now(std::move(now))
{
}

base::Result<> WriteSession::audit(const AuditNote &note)
{
    const auto head = AuditTrail(m_connection, *m_keys, m_storeId).append(note, m_actor, m_now);
    if (!head) {
        return head.error();
    }
    m_head = *head;
    return {};
}

WriteSession::Changed WriteSession::changed() const
{
    constexpr qsizetype mostSingly = 100;
    if (m_changed.size() <= mostSingly) {
        return m_changed;
    }
    Changed entities;
    for (const auto &[entity, id] : m_changed) {
        if (!entities.contains(std::pair(entity, QString()))) {
            entities.append({entity, QString()});
        }
    }
    return entities;
}

} // namespace nemsms::store
