// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/cockpit.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// Every certificate and API key, what ends first before all else.
class CockpitTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Title, Kind, Until, Left, Carries, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setPosts(QList<usecases::CockpitPost> posts);
    [[nodiscard]] const usecases::CockpitPost &post(int row) const { return m_posts.at(row); }

private:
    [[nodiscard]] QString text(const usecases::CockpitPost &post, Column column) const;

    QList<usecases::CockpitPost> m_posts;
};

} // namespace nemsms::ui
