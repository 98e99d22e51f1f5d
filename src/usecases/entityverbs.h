// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/listquery.h"

#include <memory>

namespace nemsms::store {
class EntityStore;
}

namespace nemsms::usecases {

class EntityRelations;
struct StoreAccess;

/// What a person can do with the records of one entity: one class for all of them, driven by the field table.
/// Every change is one transaction with one row in the audit log. All functions are called from the main thread.
class EntityVerbs
{
public:
    EntityVerbs(const base::EntityTable &table, std::shared_ptr<StoreAccess> access);
    ~EntityVerbs();

    [[nodiscard]] const base::EntityTable &table() const { return m_table; }

    [[nodiscard]] base::Job<ListPage> list(ListQuery query) const;
    /// NotFound when no record has this id.
    [[nodiscard]] base::Job<base::Record> find(QString id) const;
    /// By id, or by the value of any field that names the record (MaterialeID, SysID, name ...). NotFound; Conflict
    /// when more than one record has that name.
    [[nodiscard]] base::Job<base::Record> resolve(QString idOrName) const;

    /// The field table and its rules alone, at once: for a form while somebody types.
    [[nodiscard]] base::Findings check(base::FieldValues values) const;
    /// The same and the relations to other records ("the materiale's afsendersystem exists"); what create() and
    /// revise() refuse. `id` = the record that is to be revised, empty for a new one.
    [[nodiscard]] base::Job<base::Findings> validate(base::FieldValues values, QString id = {}) const;

    /// InvalidInput with the first finding that stops; NotPermitted when a demo store is asked for a Miljoe that is
    /// not the local platform; Conflict when a record with this identity exists.
    [[nodiscard]] base::Job<base::Record> create(base::FieldValues values) const;
    /// Changes the named fields. Conflict when `version` is not the record's version any more.
    [[nodiscard]] base::Job<base::Record> revise(QString id, qint64 version, base::FieldValues changes) const;
    /// Takes the record out of use. Conflict as revise(), and when a record in use refers to it.
    [[nodiscard]] base::Job<base::Record> retire(QString id, qint64 version) const;

private:
    [[nodiscard]] base::Job<base::Findings> findingsFor(base::Record record) const;

    const base::EntityTable &m_table;
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
