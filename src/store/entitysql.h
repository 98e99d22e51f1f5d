// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "store/connection.h"
#include "store/keyring.h"

namespace nemsms::store {

/// SQL and row mapping of one entity, read from its field table.
class EntitySql
{
public:
    explicit EntitySql(const base::EntityTable &table);

    [[nodiscard]] const base::EntityTable &table() const { return m_table; }
    [[nodiscard]] QString tableName() const;
    /// Quoted, since names of the domain may be words of SQL.
    [[nodiscard]] static QString quoted(const QByteArray &name);
    /// The column that tells records with the same value: the field's own, or a Personal field's blind index.
    [[nodiscard]] static QString matchColumn(const base::Field &field);
    /// True for names in people's words: beside their column stands <name>_sort with what they are sorted by.
    [[nodiscard]] static bool hasSortColumn(const base::Field &field);
    /// What to compare matchColumn() with. `value` goes through the field's type first: InvalidInput when it is none.
    [[nodiscard]] base::Result<QVariant> matchValue(const base::Field &field, const QVariant &value,
                                                    const KeyRing &keys) const;

    /// "SELECT <columns> FROM <table> ", to be read with record().
    [[nodiscard]] QString select() const;
    [[nodiscard]] base::Result<base::Record> record(const QSqlQuery &row, const KeyRing &keys) const;
    /// NotFound store.record.unknown.
    [[nodiscard]] base::Result<base::Record> find(Connection &connection, const KeyRing &keys, const QString &id) const;

    [[nodiscard]] base::Result<> insert(Connection &connection, const KeyRing &keys, const base::Entity &record) const;
    /// Writes what differs from `before` to the row that still has version `record.version - 1`; false when there is
    /// none. The indexes of all other columns are left alone.
    [[nodiscard]] base::Result<bool> update(Connection &connection, const KeyRing &keys, const base::Entity &before,
                                            const base::Entity &record) const;

private:
    struct Written {
        QString name; ///< quoted where needed
        QVariant value;
        bool operator==(const Written &) const = default;
    };

    [[nodiscard]] static QStringList namesOf(const QList<Written> &columns);
    [[nodiscard]] static QVariantList valuesOf(const QList<Written> &columns);
    [[nodiscard]] QStringList columns() const;
    /// The columns that every entity has.
    [[nodiscard]] QList<Written> ownColumns(const base::Entity &record) const;
    /// The columns of one field: its own and what it is sorted by, or the sealed value and its blind index.
    [[nodiscard]] base::Result<QList<Written>> fieldColumns(const KeyRing &keys, const base::Field &field,
                                                            const QString &id, const QVariant &value) const;
    /// What is to be written: all of it, or what differs from `before`.
    [[nodiscard]] base::Result<QList<Written>> written(const KeyRing &keys, const base::Entity &record,
                                                       const base::Entity *before) const;
    [[nodiscard]] QString searchText(const base::Entity &record) const;

    const base::EntityTable &m_table;
    mutable QString m_insert; ///< made once: an import inserts many
};

} // namespace nemsms::store
