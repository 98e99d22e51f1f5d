// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// The field whose value only one record in use may have (SysID, MaterialeID, UUID ...); null when there is none.
[[nodiscard]] const base::Field *identityField(const base::EntityTable &table);

/// What a field table cannot say of a record: that the records it refers to are there and in use, that nobody has its
/// identity already, what a demo store holds, and who still needs a record that is to be retired.
class EntityRelations
{
public:
    EntityRelations(const base::EntityTable &table, std::shared_ptr<StoreAccess> access);

    /// relation.unknown, relation.retired, relation.notsupported, record.taken and miljoe.demo (errors).
    [[nodiscard]] base::Job<base::Findings> check(base::Record record) const;
    /// Conflict record.needed when a record in use refers to `id`.
    [[nodiscard]] base::Job<> mayRetire(QString id) const;

private:
    [[nodiscard]] base::Job<base::Findings> checkReference(base::Field field, QString id) const;
    [[nodiscard]] base::Job<base::Findings> checkIdentity(base::Record record) const;
    [[nodiscard]] base::Findings checkDemo(const base::Entity &record) const;

    const base::EntityTable &m_table;
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
