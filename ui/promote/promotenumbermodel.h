// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/promotemapping.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// The numbers that each environment gives itself: a person writes the target's beside the source's.
class PromoteNumberModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Source, Target, UsedBy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_numbers.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setNumbers(QList<usecases::PromoteNumber> numbers);
    [[nodiscard]] const QList<usecases::PromoteNumber> &numbers() const { return m_numbers; }

Q_SIGNALS:
    void answered(const QByteArray &kind, const QString &source, const QString &target);

private:
    QList<usecases::PromoteNumber> m_numbers;
};

} // namespace nemsms::ui
