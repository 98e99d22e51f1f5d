// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <QSet>
#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// The first field that every record has and only one in use with that value (SysID, MaterialeID, UUID ...); null when
/// there is none.
[[nodiscard]] const base::Field *identityField(const base::EntityTable &table);

/// Conflict record.draft: a draft was to be used by an act.
[[nodiscard]] base::Error draftRefused(const base::EntityTable &table, const base::Entity &record);

/// What a field table cannot say of a record: that the records it refers to are there and in use, that nobody has its
/// identity already, what a demo store holds, and who still needs a record that is to be retired.
class EntityRelations
{
public:
    EntityRelations(const base::EntityTable &table, std::shared_ptr<StoreAccess> access);

    /// relation.unknown, relation.retired, relation.draft, record.taken, miljoe.demo,
    /// gruppetilknytning.type and gruppetilknytning.findes (errors).
    [[nodiscard]] base::Job<base::Findings> check(base::Record record) const;
    /// Conflict record.needed when a record in use refers to `id`; those in `leaving` go too and do not count.
    [[nodiscard]] base::Job<> mayRetire(QString id, QSet<QString> leaving = {}) const;
    /// Id of the Miljoe that the record belongs to; empty = every one.
    [[nodiscard]] base::Job<QString> placeOf(base::Record record) const;

private:
    [[nodiscard]] base::Job<base::Findings> checkReference(base::Field field, QString id) const;
    [[nodiscard]] base::Job<base::Findings> checkUnique(base::Record record, base::Field field) const;
    [[nodiscard]] base::Job<base::Findings> checkTilknytning(base::Record record) const;
    [[nodiscard]] base::Job<> letGo(const base::EntityTable *table, QByteArray field, QString id,
                                    QSet<QString> leaving) const;
    [[nodiscard]] base::Findings checkDemo(const base::Entity &record) const;

    const base::EntityTable &m_table;
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
