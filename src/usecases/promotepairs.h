// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/promoteplan.h"

#include <QHash>

namespace nemsms::usecases {

/// Which record of one environment is the same thing as which of the other: the one whose identifier a person named;
/// else the one with the same identifier; else the only one of that name, where the name stands once in each.
class PromotePairs
{
public:
    PromotePairs(const RecordIndexes &records, const PromoteOrder &order);

    /// The records of `table` in the source that are in use, by name. Drafts are not promoted.
    [[nodiscard]] QList<base::Record> sources(const base::EntityTable *table) const { return m_sources.value(table); }
    /// Those in the target, drafts too.
    [[nodiscard]] QList<base::Record> targets(const base::EntityTable *table) const { return m_targets.value(table); }
    /// Null when the record is new in the target.
    [[nodiscard]] base::Record targetOf(const QString &sourceId) const { return m_pairs.value(sourceId); }
    [[nodiscard]] bool isPaired(const QString &targetId) const { return m_taken.contains(targetId); }
    [[nodiscard]] bool isSource(const QString &id) const { return m_sourceIds.contains(id); }
    /// Where a reference to `id` goes in the target: the record's pair, itself when it belongs to every environment,
    /// else itself too, for want of a pair.
    [[nodiscard]] QString translated(const QString &id) const;

private:
    void gather(const base::EntityTable *table, const QString &environment, bool drafts, QList<base::Record> &into);
    [[nodiscard]] bool belongsHere(const base::EntityTable &table, const base::Entity &record) const;
    void findUsers();
    void pairByNumber(const base::EntityTable &table);
    void pairByName(const base::EntityTable &table);
    [[nodiscard]] QString nameOf(const base::EntityTable &table, const base::Entity &record, bool source) const;
    void pair(const base::Record &source, const base::Record &target);

    const RecordIndexes &m_records;
    const PromoteOrder &m_order;
    QHash<const base::EntityTable *, QList<base::Record>> m_sources;
    QHash<const base::EntityTable *, QList<base::Record>> m_targets;
    QHash<QString, QSet<QString>> m_users; ///< id of a record -> the authorities of those that refer to it
    QHash<QString, base::Record> m_pairs;
    QSet<QString> m_taken;
    QSet<QString> m_sourceIds;
    QSet<QString> m_answered; ///< sources whose number a person mapped to one that is not there: they are new
};

} // namespace nemsms::usecases
