// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordtable.h"

#include "ui/kit/chipdelegate.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/recordheader.h"
#include "ui/kit/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <algorithm>

namespace nemsms::ui {

namespace {
constexpr int WidestColumnInChars = 40;
constexpr int NarrowestShareInChars = 10; // below this the table scrolls rather than cut more
}

RecordTable::RecordTable(const QString &objectName, QWidget *parent) : RowTable(objectName, parent)
{
    setItemDelegate(new ChipDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *head = new RecordHeader(this);
    setHorizontalHeader(head);
    connect(head, &RecordHeader::sortWanted, this, qOverload<int, bool>(&RecordTable::sortBy));
    connect(head, &QHeaderView::sectionMoved, this, &RecordTable::columnsChanged);
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_sharing) {
            m_natural.remove(column); // a person's width stays
            Q_EMIT columnsChanged();
        }
    });
    connect(head, &QWidget::customContextMenuRequested, this, &RecordTable::openHeadMenu);
    connect(this, &RowTable::rowOpened, this, [this] { Q_EMIT opened(currentId()); });
}

void RecordTable::setRecords(EntityTableModel *model)
{
    m_model = model;
    setModel(model);
    showStandardColumns();
    connect(model, &EntityTableModel::loaded, this, [this] {
        if (m_model->rowCount() > 0) {
            for (const int column : std::exchange(m_unfitted, {})) {
                fitColumn(column);
            }
            shareWidth();
        }
    });
}

void RecordTable::fitColumn(int column)
{
    if (m_model->rowCount() == 0) {
        m_unfitted.insert(column);
        return;
    }
    const QScopedValueRollback sharing(m_sharing, true);
    // Not columnWidth(): the last column has what the others leave.
    const int wanted = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + space::group;
    m_natural.insert(column, qMin(fontMetrics().averageCharWidth() * WidestColumnInChars, wanted));
    setColumnWidth(column, m_natural.value(column));
}

/// Where the columns that follow their contents are wider together than the table, the widest give way first, so that the
/// last column, often the state, is not the one that is cut. The first says which record it is and gives nothing.
void RecordTable::shareWidth()
{
    QHash<int, int> giving = m_natural;
    giving.remove(horizontalHeader()->logicalIndex(0));
    giving.removeIf([this](const auto &one) { return isColumnHidden(one.key()); });
    int room = viewport()->width();
    int widest = 0;
    for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
        room -= giving.contains(column) || isColumnHidden(column) ? 0 : columnWidth(column);
        widest = qMax(widest, giving.value(column));
    }
    const auto sum = [&giving](int most) {
        int all = 0;
        for (const int natural : std::as_const(giving)) {
            all += qMin(natural, most);
        }
        return all;
    };
    const int letter = fontMetrics().averageCharWidth();
    int most = widest;
    while (most > letter * NarrowestShareInChars && sum(most) > room) {
        most -= letter;
    }
    const QScopedValueRollback sharing(m_sharing, true);
    for (auto one = giving.cbegin(); one != giving.cend(); ++one) {
        setColumnWidth(one.key(), qMin(one.value(), most));
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    shareWidth();
}

void RecordTable::showStandardColumns()
{
    QList<TableView::Column> standard;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->isStandard(column)) {
            standard += {m_model->fieldAt(column).name, 0};
        }
    }
    setColumns(standard);
}

QList<TableView::Column> RecordTable::shownColumns() const
{
    QList<TableView::Column> shown;
    for (int place = 0; m_model && place < m_model->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) {
            const bool follows = m_unfitted.contains(column) || m_natural.contains(column);
            shown += {m_model->fieldAt(column).name, follows ? 0 : columnWidth(column)};
        }
    }
    return shown;
}

void RecordTable::setColumns(const QList<TableView::Column> &columns)
{
    if (columns.isEmpty()) {
        showStandardColumns();
        return;
    }
    {
        const QSignalBlocker quiet(this); // one change, told once
        place(columns);
    }
    Q_EMIT columnsChanged();
}

void RecordTable::place(const QList<TableView::Column> &columns)
{
    int place = 0;
    m_unfitted.clear();
    m_natural.clear();
    for (const auto &wanted : columns) {
        const int column = m_model->columnOf(wanted.field);
        if (column < 0) {
            continue;
        }
        setColumnHidden(column, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        if (wanted.width > 0) {
            setColumnWidth(column, wanted.width);
        } else {
            fitColumn(column);
        }
    }
    for (; place < m_model->columnCount(); ++place) {
        setColumnHidden(horizontalHeader()->logicalIndex(place), true);
    }
    shareWidth();
}

void RecordTable::sortBy(int column, bool add)
{
    const auto &keys = m_model->request().sort;
    const QByteArray name = m_model->fieldAt(column).name;
    const auto key = std::find_if(keys.cbegin(), keys.cend(), [&](const base::SortKey &one) { return one.field == name; });
    sortBy(column, add, key != keys.cend() && !key->descending);
}

void RecordTable::sortBy(int column, bool add, bool descending)
{
    const base::Field &field = m_model->fieldAt(column);
    if (!base::isSortable(field)) {
        return;
    }
    QList<base::SortKey> keys = add ? m_model->request().sort : QList<base::SortKey>();
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const base::SortKey &one) { return one.field == field.name; });
    if (key == keys.end()) {
        keys += {field.name, descending};
    } else {
        key->descending = descending;
    }
    m_model->setSort(keys);
}

void RecordTable::copyRows()
{
    const QModelIndexList marked = selectionModel()->selectedRows();
    QList<int> rows;
    for (const auto &row : marked) {
        rows += row.row();
    }
    if (rows.isEmpty()) {
        return;
    }
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (const auto &shown : shownColumns()) {
        columns += m_model->columnOf(shown.field);
    }
    QGuiApplication::clipboard()->setMimeData(copyOfRows(*m_model, rows, columns));
    Q_EMIT copied(int(rows.size()), rows.size() == m_model->rowCount() && m_model->canFetchMore({}));
}

void RecordTable::copyCell()
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
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

bool RecordTable::handleKeys(const QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = held.testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (!cell.isValid()) {
        return false;
    }
    if (event->key() == Qt::Key_F2) {
        Q_EMIT rowOpened();
        return true;
    }
    if (held == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_C) {
        copyCell();
        return true;
    }
    if (m_barred && held == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_F) {
        Q_EMIT filterWanted(m_model->fieldAt(cell.column()).name, globalPlace(cell));
        return true;
    }
    if (held.testFlag(Qt::AltModifier) && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        sortBy(cell.column(), shift, event->key() == Qt::Key_Down);
        return true;
    }
    return false;
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (!handleKeys(event)) {
        RowTable::keyPressEvent(event);
    }
}

QRect RecordTable::globalPlace(const QModelIndex &cell) const
{
    const QRect place = visualRect(cell);
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}

} // namespace nemsms::ui
