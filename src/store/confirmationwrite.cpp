// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/confirmationwrite.h"

#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Record;
using base::Result;

Result<Record> ConfirmationWrite::confirm(const QString &id, qint64 version, const QString &note)
{
    Connection &connection = m_session.connection();
    const auto stands = m_sql.find(connection, m_session.keys(), id);
    if (!stands) {
        return stands;
    }
    const QVariantMap about {{u"entity"_s, base::translated(m_sql.table().singular)}, {u"name"_s, m_sql.table().title(**stands)}};
    if (!m_sql.table().livesInPortal()) {
        return base::failure(ErrorKind::InvalidInput, "store.confirm.noPortal", about);
    }
    if ((*stands)->version != version) {
        return base::failure(ErrorKind::Conflict, "store.record.changed", about);
    }
    if (!(*stands)->isActive()) {
        return base::failure(ErrorKind::Conflict, "store.confirm.notActive", about);
    }
    const QVariantList values {m_sql.tableName(), version, timeText(m_session.now()), m_session.actor().name, note, id};
    auto written = connection.change(
        u"UPDATE confirmation SET confirmed_entity = ?, confirmed_version = ?, confirmed_at = ?, confirmed_by = ?, "
        "confirmed_note = ? WHERE confirmed_id = ?"_s,
        values);
    if (written && *written == 0) {
        written = connection.change(
            u"INSERT INTO confirmation (confirmed_entity, confirmed_version, confirmed_at, confirmed_by, "
            "confirmed_note, confirmed_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
            values);
    }
    if (!written) {
        return written.error();
    }
    const auto noted = m_session.audit(
        {"confirm", m_sql.table().name, id, {{u"version"_s, version}, {u"note"_s, note}}});
    if (!noted) {
        return noted.error();
    }
    m_session.tell(m_sql.table().name, id);
    return m_sql.find(connection, m_session.keys(), id);
}

} // namespace nemsms::store
