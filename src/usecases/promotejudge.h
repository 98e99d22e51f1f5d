// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/promoteplan.h"

#include <QHash>

namespace nemsms::usecases {

/// What speaks against the chosen rows of a plan, judged as if all of them stood: their own rules, identifiers that
/// nobody named, identifiers that are taken, and references to what will not be in the target.
class PromoteJudge
{
public:
    explicit PromoteJudge(PromotePlan &plan);

    void judge();

private:
    void judgeRow(PromoteRow &row) const;
    void judgeNumbers(PromoteRow &row, QSet<QByteArray> &told) const;
    void judgeReferences(PromoteRow &row) const;
    void judgeUnique(PromoteRow &row) const;
    void judgeLink(PromoteRow &row) const;
    /// The record with that id as it would stand; null when it would not.
    [[nodiscard]] base::Record standing(const QByteArray &entity, const QString &id) const;

    PromotePlan &m_plan;
    QHash<QString, base::Record> m_chosen; ///< by the id that they would have
    QHash<QString, const PromoteRow *> m_left; ///< new ones that are not chosen
    QHash<QByteArray, QMultiHash<QString, QString>> m_values; ///< entity.field -> value -> ids in the target
};

} // namespace nemsms::usecases
