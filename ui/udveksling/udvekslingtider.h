// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/udvekslingverbs.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// How long each operation takes, beside the classes of SF2250 1.3.1.
class UdvekslingTider final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Operation, Count, Failed, Median, P95, Class, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFigures(const QList<usecases::UdvekslingMaal> &figures);
    [[nodiscard]] const QList<usecases::UdvekslingMaal> &figures() const { return m_figures; }

private:
    QList<usecases::UdvekslingMaal> m_figures;
};

} // namespace nemsms::ui
