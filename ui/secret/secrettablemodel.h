// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/secretverbs.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// Every secret, where it lies and how it stands.
class SecretTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, What, Title, Place, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRows(QList<usecases::SecretRow> rows);
    [[nodiscard]] const usecases::SecretRow &row(int number) const { return m_rows.at(number); }

private:
    [[nodiscard]] QString text(const usecases::SecretRow &row, Column column) const;

    QList<usecases::SecretRow> m_rows;
};

} // namespace nemsms::ui
