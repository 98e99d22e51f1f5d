// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/promoteplan.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// The records of both environments, each with the one that is the same thing in the other; ticked = chosen.
class PromoteRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Chosen, State, Noun, Name, Fields, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setPlan(std::shared_ptr<const usecases::PromotePlan> plan);
    /// Leaves out what is the same in both.
    void setDifferencesOnly(bool only);
    [[nodiscard]] const usecases::PromoteRow &rowAt(int row) const { return m_plan->rows.at(m_shown.at(row)); }
    /// The row of the record with that id; -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

Q_SIGNALS:
    void choiceWanted(const QString &id, bool chosen);

private:
    [[nodiscard]] QList<int> shown(const usecases::PromotePlan *plan) const;
    [[nodiscard]] QString text(const usecases::PromoteRow &row, int column) const;

    std::shared_ptr<const usecases::PromotePlan> m_plan;
    QList<int> m_shown;
    bool m_differencesOnly = true;
};

} // namespace nemsms::ui
