// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/entitysql.h"
#include "store/writesession.h"

namespace nemsms::store {

/// One create, revise or retire inside a write session, with its audit row.
class EntityWrite
{
public:
    EntityWrite(const base::EntityTable &table, WriteSession &session, bool demoStore);

    /// Gives the draft an id unless it has one.
    [[nodiscard]] base::Result<base::Record> create(const base::Entity &draft);
    [[nodiscard]] base::Result<base::Record> revise(const base::Entity &record);
    [[nodiscard]] base::Result<base::Record> retire(const QString &id, qint64 version);
    /// create(), revise() or retire().
    [[nodiscard]] base::Result<base::Record> carryOut(const RecordChange &change);

private:
    /// The record as it stands, when it may be changed by somebody who saw `version`.
    [[nodiscard]] base::Result<base::Record> present(const QString &id, qint64 version);
    [[nodiscard]] base::Result<base::Record> replace(std::shared_ptr<base::Entity> record, const QByteArray &action,
                                                     const QVariantMap &details);
    [[nodiscard]] base::Result<> guardDemo(const base::Entity &record) const;
    /// What changed, for the audit log: values of ordinary fields; of personal fields and long texts only the name.
    [[nodiscard]] base::Result<QVariantMap> differences(const base::Entity *before, const base::Entity &after) const;

    EntitySql m_sql;
    WriteSession &m_session;
    bool m_demoStore;
};

} // namespace nemsms::store
