// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entitysql.h"
#include "store/storetypes.h"

namespace nemsms::store {

/// Turns a ListQuery into SQL that pages by key: WHERE (sort, id) follows the last row, never OFFSET.
class ListSql
{
public:
    /// InvalidInput store.list.field for a field that is not there or cannot be sorted by, store.list.page for an
    /// `after` that no page gave.
    [[nodiscard]] static base::Result<ListSql> make(const EntitySql &entity, const ListQuery &query,
                                                    const KeyRing &keys);

    /// One row more than the page, to see whether there is another page.
    [[nodiscard]] QString pageSql() const;
    [[nodiscard]] QVariantList pageValues() const { return m_values + m_afterValues; }
    [[nodiscard]] QString countSql() const;
    [[nodiscard]] const QVariantList &countValues() const { return m_values; }
    [[nodiscard]] int limit() const { return m_limit; }
    /// The `after` that continues behind `last`.
    [[nodiscard]] QString cursor(const base::Entity &last) const;

private:
    explicit ListSql(const EntitySql &entity) : m_entity(entity) {}

    [[nodiscard]] base::Result<> addEquals(const QVariantMap &equals, const KeyRing &keys);
    void addSearch(const QString &search, const KeyRing &keys);
    [[nodiscard]] base::Result<> addSort(const ListQuery &query);
    [[nodiscard]] base::Result<> addAfter(const QString &after);
    [[nodiscard]] QString where(const QStringList &conditions) const;
    [[nodiscard]] base::Error unknown(const QByteArray &field) const;

    EntitySql m_entity;
    QStringList m_conditions;
    QVariantList m_values;
    QString m_afterCondition;
    QVariantList m_afterValues;
    const base::Field *m_sort = nullptr; ///< null = by id
    bool m_descending = false;
    int m_limit = 0;
};

} // namespace nemsms::store
