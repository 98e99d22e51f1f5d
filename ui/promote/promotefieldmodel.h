// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/promoteplan.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// One record side by side: each field that differs, as it stands in the target and as it would stand.
class PromoteFieldModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_fields.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFields(QList<usecases::PromoteField> fields);

private:
    QList<usecases::PromoteField> m_fields;
};

} // namespace nemsms::ui
