// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordtable.h"

#include "ui/kit/chipdelegate.h"
#include "ui/kit/entitytablemodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>

namespace nemsms::ui {

namespace {
constexpr int WidestColumnInChars = 40;
}

RecordTable::RecordTable(const QString &objectName, QWidget *parent) : RowTable(objectName, parent)
{
    setItemDelegate(new ChipDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &RowTable::rowOpened, this, [this] { Q_EMIT opened(currentId()); });
}

void RecordTable::setRecords(EntityTableModel *model)
{
    m_model = model;
    setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(model, &EntityTableModel::loaded, this, [this] {
        if (!m_fitted && m_model->rowCount() > 0) {
            m_fitted = true;
            fitColumns();
        }
    });
}

void RecordTable::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * WidestColumnInChars;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(widest, columnWidth(column) + space::group));
    }
}

QString RecordTable::currentId() const
{
    return currentIndex().data(EntityTableModel::RecordIdRole).toString();
}

void RecordTable::choose(const QString &id)
{
    if (const int row = m_model ? m_model->rowOf(id) : -1; row >= 0) {
        selectRow(row);
        scrollTo(m_model->index(row, 0));
    } else {
        clearSelection();
    }
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row()) {
        Q_EMIT chosen(current.data(EntityTableModel::RecordIdRole).toString());
    }
}

QStringList RecordTable::markedIds() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const auto &row : std::as_const(rows)) {
        ids += row.data(EntityTableModel::RecordIdRole).toString();
    }
    return ids;
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT marked(int(selectionModel()->selectedRows().size()));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && currentIndex().isValid()) {
        Q_EMIT rowOpened();
        return;
    }
    RowTable::keyPressEvent(event);
}

} // namespace nemsms::ui
