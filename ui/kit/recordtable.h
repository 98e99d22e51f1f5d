// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/rowtable.h"

namespace nemsms::ui {

class EntityTableModel;

/// The table of an entity's records: several rows can be marked (Ctrl, Shift), the current one is chosen; a header
/// that stays, sorts and can be moved; F2 opens a row as well.
class RecordTable final : public RowTable
{
    Q_OBJECT
public:
    explicit RecordTable(const QString &objectName, QWidget *parent = nullptr);

    /// `model` outlives the table. Column widths follow the first page that comes.
    void setRecords(EntityTableModel *model);
    [[nodiscard]] QString currentId() const;
    /// Of every marked row, in the order shown.
    [[nodiscard]] QStringList markedIds() const;
    void choose(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
    void opened(const QString &id);
    void marked(int rows);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();

    EntityTableModel *m_model = nullptr;
    bool m_fitted = false;
};

} // namespace nemsms::ui
