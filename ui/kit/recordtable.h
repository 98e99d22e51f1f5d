// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/rowtable.h"
#include "ui/kit/tableview.h"

#include <QSet>

class QMenu;

namespace nemsms::ui {

class EntityTableModel;

/// The table of an entity's records: several rows can be marked (Ctrl, Shift), the current one is chosen; F2 opens a row
/// as well. A click on a head sorts, with Shift by one more column; Alt with the arrow keys sorts by the current cell's
/// column. Ctrl+C copies the marked rows with headers, Ctrl+Shift+C the cell. Heads and cells have a menu for it all.
class RecordTable final : public RowTable
{
    Q_OBJECT
public:
    explicit RecordTable(const QString &objectName, QWidget *parent = nullptr);

    /// `model` outlives the table. Column widths follow the first page that comes.
    void setRecords(EntityTableModel *model);
    [[nodiscard]] EntityTableModel *records() const { return m_model; }
    [[nodiscard]] QString currentId() const;
    /// Of every marked row, in the order shown.
    [[nodiscard]] QStringList markedIds() const;
    void choose(const QString &id);

    /// The columns that are shown, in order, with their widths.
    [[nodiscard]] QList<TableView::Column> shownColumns() const;
    /// Shows those columns in that order; none = the standard ones. A width of 0 follows the contents.
    void setColumns(const QList<TableView::Column> &columns);
    /// Sorts by the column, or turns it when it is sorted by; `add` keeps the keys that there are.
    void sortBy(int column, bool add);
    void sortBy(int column, bool add, bool descending);
    void copyRows();
    void copyCell();
    /// A bar above the table shows its filters and asks for them: the menus offer them too.
    void setBarred() { m_barred = true; }

Q_SIGNALS:
    void chosen(const QString &id);
    void opened(const QString &id);
    void marked(int rows);
    /// The person wants to filter by a column; `place` = its head or the cell, in global coordinates.
    void filterWanted(const QByteArray &field, const QRect &place);
    void columnsWanted(const QRect &place);
    /// Columns or widths are others than before.
    void columnsChanged();
    /// `unread` = there are more rows than those that can be marked yet.
    void copied(int rows, bool unread);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumn(int column);
    void shareWidth();
    void showStandardColumns();
    void place(const QList<TableView::Column> &columns);
    void openHeadMenu(const QPoint &at);
    void fillColumnMenu(QMenu *menu, int column, const QRect &place);
    void addFiltering(QMenu *menu, int column, const QRect &place);
    void addSorting(QMenu *menu, int column);
    void filterByCell(const QModelIndex &cell);
    [[nodiscard]] QRect globalPlace(const QModelIndex &cell) const;
    [[nodiscard]] bool handleKeys(const QKeyEvent *event);

    EntityTableModel *m_model = nullptr;
    bool m_barred = false;
    bool m_sharing = false;
    QHash<int, int> m_natural; ///< what columns that follow their contents would like to have
    QSet<int> m_unfitted; ///< columns that take the width of their contents when rows come
};

} // namespace nemsms::ui
