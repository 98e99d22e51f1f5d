// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/promotepairs.h"

#include <memory>

namespace nemsms::usecases {

/// Compares two environments: pairs their records, says what each would become in the target, which identifiers are
/// asked for, and judges what is chosen. Reads nothing but the records, so it may run off the main thread.
class PromotePlanner
{
public:
    /// `now` gives new records their ids.
    PromotePlanner(const RecordIndexes &records, PromoteOrder order, QDateTime now);

    [[nodiscard]] std::shared_ptr<const PromotePlan> plan();

private:
    void learnNumbers();
    void addRow(const base::EntityTable &table, const base::Record &source);
    /// What the record would be in the target; findings about values that cannot stand there.
    [[nodiscard]] std::shared_ptr<base::Entity> wanted(const base::EntityTable &table, const base::Record &source,
                                                       base::Findings &findings);
    [[nodiscard]] base::Result<> carry(const base::EntityTable &table, const base::Field &field,
                                       const base::Entity &source, base::Entity &wanted, bool isNew);
    [[nodiscard]] QString reference(const base::Field &field, const QString &id) const;
    [[nodiscard]] QString target(const QByteArray &kind, const QString &source) const;
    void note(const base::EntityTable &table, const base::Field &field, const base::Entity &source, bool needed);
    void showFields(PromoteRow &row) const;
    void addRest(const base::EntityTable &table);
    void choose();

    std::shared_ptr<PromotePlan> m_plan;
    QDateTime m_now;
    PromotePairs m_pairs;
    QHash<QString, QString> m_newIds; ///< id of a source record -> that of the record it becomes
    QHash<QByteArray, QHash<QString, QString>> m_learned; ///< what paired records show; empty = they disagree
    QMap<QByteArray, QMap<QString, PromoteNumber>> m_numbers;
};

} // namespace nemsms::usecases
