// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entitysql.h"
#include "store/writesession.h"

namespace nemsms::store {

/// Notes that a portal says the same as a record. The record keeps its version: nothing in it changed.
class ConfirmationWrite
{
public:
    ConfirmationWrite(const base::EntityTable &table, WriteSession &session) : m_sql(table), m_session(session) {}

    /// InvalidInput store.confirm.noPortal when the entity lives in no portal; Conflict store.record.changed, and
    /// store.confirm.notActive for a draft or a retired record.
    [[nodiscard]] base::Result<base::Record> confirm(const QString &id, qint64 version, const QString &note);

private:
    EntitySql m_sql;
    WriteSession &m_session;
};

} // namespace nemsms::store
