// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planrapport.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// The steps of a test plan that were run, or that one waits, in their order.
class PlanTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Step, Result, Expected, Actual, Seconds, Identifier, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void clear();
    /// Puts a step behind the others, or in the place of itself when it waited.
    void put(const usecases::PlanResultat &step);
    /// The step that waits for a tester's tick; null = none does.
    [[nodiscard]] const usecases::PlanResultat *waiting() const;

private:
    [[nodiscard]] static QString text(const usecases::PlanResultat &step, Column column);

    QList<usecases::PlanResultat> m_steps;
};

} // namespace nemsms::ui
