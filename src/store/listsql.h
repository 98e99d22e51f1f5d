// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dialect/searchwords.h"
#include "store/entitysql.h"
#include "store/storetypes.h"

namespace nemsms::store {

/// Turns a ListQuery into SQL that pages by key: WHERE (sort, id) follows the last row, never OFFSET.
class ListSql
{
public:
    /// InvalidInput list.field for a field that is not there or cannot be sorted by, list.filter as filterSql(),
    /// store.list.page for an `after` that no page gave.
    [[nodiscard]] static base::Result<ListSql> make(const EntitySql &entity, const ListQuery &query, const KeyRing &keys,
                                                    const Dialect &dialect);

    /// Along: rows are read in the order of an index until the page is full. Through: every row is read once as it
    /// stands, and the page picked from them, which is quicker when few rows fit.
    enum class Reading { Along, Through };

    /// How the page is read best when that is known without counting.
    [[nodiscard]] Reading reading() const { return m_seeksText || m_mixed ? Reading::Through : Reading::Along; }
    /// The same when `total` rows fit.
    [[nodiscard]] Reading readingOf(qint64 total) const { return total < Many || m_mixed ? Reading::Through : Reading::Along; }

    /// One row more than the page, to see whether there is another page.
    [[nodiscard]] QString pageSql(Reading reading = Reading::Along) const;
    [[nodiscard]] QVariantList pageValues() const { return m_values + m_afterValues; }
    [[nodiscard]] QString countSql() const;
    [[nodiscard]] const QVariantList &countValues() const { return m_values; }
    /// How many there are without search and filters.
    [[nodiscard]] QString countAllSql() const;
    /// Whether search or filters leave anything out.
    [[nodiscard]] bool isNarrowed() const { return m_conditions.size() > m_own; }
    [[nodiscard]] int limit() const { return m_limit; }
    /// Whether a part of a text is looked for, which few rows have as a rule.
    [[nodiscard]] bool seeksText() const { return m_seeksText; }
    /// The `after` that continues behind `last`.
    [[nodiscard]] QString cursor(const base::Entity &last) const;

private:
    ListSql(const EntitySql &entity, const Dialect &dialect) : m_entity(entity), m_dialect(dialect) {}

    /// From so many rows on a page is full before much was read along its index.
    static constexpr qint64 Many = 2000;

    struct Key {
        QString expression;
        const base::Field *field = nullptr; ///< null = the id
        bool descending = false;
    };

    [[nodiscard]] base::Result<> addFilters(const ListQuery &query, const KeyRing &keys);
    [[nodiscard]] base::Result<> addEquals(const QVariantMap &equals, const KeyRing &keys);
    void addSearch(const QString &search, const KeyRing &keys);
    [[nodiscard]] base::Result<> addSort(const ListQuery &query);
    [[nodiscard]] base::Result<> addAfter(const QString &after);
    /// The fields that are sorted by, and the id behind them.
    [[nodiscard]] QList<Key> keys() const;
    /// What is looked for first, and no index for what nearly all rows fulfil.
    [[nodiscard]] QStringList through() const;
    [[nodiscard]] QString where(const QStringList &conditions) const;
    [[nodiscard]] base::Error unknown(const QByteArray &field) const;

    EntitySql m_entity;
    const Dialect &m_dialect; ///< the connection's
    QStringList m_conditions;
    QVariantList m_values;
    QString m_afterCondition;
    QVariantList m_afterValues;
    QList<Key> m_sort; ///< empty = by id alone
    bool m_backwards = false; ///< the direction of the id, which decides among equals
    qsizetype m_own = 0; ///< how many of the conditions say what the list is of, before search and filters
    bool m_seeksText = false;
    bool m_mixed = false; ///< sorted both up and down, which no index is
    int m_limit = 0;
};

} // namespace nemsms::store
