// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a table's heads and cells.
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/recordtable.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

QMenu *newMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

template <class Deed>
QAction *add(QMenu *menu, const QString &name, const QString &words, const QKeySequence &keys, Deed deed)
{
    QAction *action = menu->addAction(words, deed);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    return action;
}

} // namespace

void RecordTable::openHeadMenu(const QPoint &at)
{
    const auto *head = horizontalHeader();
    const int column = head->logicalIndexAt(at);
    if (column < 0) {
        return;
    }
    const QRect place(head->viewport()->mapToGlobal(QPoint(head->sectionViewportPosition(column), 0)),
                      QSize(head->sectionSize(column), head->height()));
    auto *menu = newMenu(this);
    fillColumnMenu(menu, column, place);
    menu->popup(head->viewport()->mapToGlobal(at));
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex cell = mouse ? indexAt(event->pos()) : currentIndex();
    if (!m_model || !cell.isValid()) {
        return;
    }
    if (selectionModel()->isRowSelected(cell.row())) {
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate); // what is marked stays marked
    } else {
        setCurrentIndex(cell);
    }
    const QRect place = globalPlace(cell);
    auto *menu = newMenu(this);
    add(menu, u"copyRows"_s, tr("Copy rows with headers"), QKeySequence::Copy, [this] { copyRows(); });
    add(menu, u"copyCell"_s, tr("Copy cell"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyCell(); });
    menu->addSeparator();
    const base::Field &field = m_model->fieldAt(cell.column());
    if (m_barred && !field.has(base::FieldFlag::Personal) && field.kind != base::FieldKind::DateTime) {
        add(menu, u"filterCell"_s, tr("Only rows with this value"), {}, [this, cell] { filterByCell(cell); });
    }
    fillColumnMenu(menu, cell.column(), place);
    menu->popup(mouse ? event->globalPos() : place.bottomLeft());
}

void RecordTable::filterByCell(const QModelIndex &cell)
{
    const base::Record record = m_model->record(cell.row());
    if (!record) {
        return;
    }
    const base::Field &field = m_model->fieldAt(cell.column());
    const QVariant value = field.read(*record);
    if (value.toString().isEmpty()) {
        m_model->setFilter({field.name, base::FilterKind::Empty, {}});
    } else if (field.kind == base::FieldKind::Date) {
        const QString day = value.toDate().toString(Qt::ISODate);
        m_model->setFilter({field.name, base::FilterKind::Between, {day, day}});
    } else {
        m_model->setFilter({field.name, base::FilterKind::OneOf, {value}});
    }
}

void RecordTable::fillColumnMenu(QMenu *menu, int column, const QRect &place)
{
    const base::Field &field = m_model->fieldAt(column);
    if (m_barred) {
        addFiltering(menu, column, place);
        menu->addSeparator();
    }
    addSorting(menu, column);
    if (!m_barred) {
        return; // nothing would bring a hidden column back
    }
    menu->addSeparator();
    if (shownColumns().size() > 1) {
        add(menu, u"columnHide"_s, tr("Hide %1").arg(base::translated(field.label)), {}, [this, name = field.name] {
            auto columns = shownColumns();
            columns.removeIf([&](const TableView::Column &one) { return one.field == name; });
            setColumns(columns);
        });
    }
    add(menu, u"columnsChoose"_s, tr("Choose columns…"), {}, [this, place] { Q_EMIT columnsWanted(place); });
}

void RecordTable::addFiltering(QMenu *menu, int column, const QRect &place)
{
    const base::Field &field = m_model->fieldAt(column);
    const auto &filters = m_model->request().filters;
    add(menu, u"filterColumn"_s, tr("Filter by %1…").arg(base::translated(field.label)),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        [this, name = field.name, place] { Q_EMIT filterWanted(name, place); });
    if (std::any_of(filters.cbegin(), filters.cend(), [&](const auto &one) { return one.field == field.name; })) {
        add(menu, u"filterRemove"_s, tr("Remove this filter"), {}, [this, name = field.name] { m_model->removeFilter(name); });
    }
}

void RecordTable::addSorting(QMenu *menu, int column)
{
    const base::Field &field = m_model->fieldAt(column);
    const auto &keys = m_model->request().sort;
    const auto isOf = [&](const base::SortKey &one) { return one.field == field.name; };
    if (base::isSortable(field)) {
        add(menu, u"sortUp"_s, tr("Sort ascending"), QKeySequence(Qt::ALT | Qt::Key_Up),
            [this, column] { sortBy(column, false, false); });
        add(menu, u"sortDown"_s, tr("Sort descending"), QKeySequence(Qt::ALT | Qt::Key_Down),
            [this, column] { sortBy(column, false, true); });
    }
    if (base::isSortable(field) && !std::all_of(keys.cbegin(), keys.cend(), isOf)) {
        add(menu, u"sortThenUp"_s, tr("Then sort ascending"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up),
            [this, column] { sortBy(column, true, false); });
        add(menu, u"sortThenDown"_s, tr("Then sort descending"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down),
            [this, column] { sortBy(column, true, true); });
    }
    if (!keys.isEmpty()) {
        add(menu, u"sortNone"_s, tr("Do not sort"), {}, [this] { m_model->setSort({}); });
    }
}

} // namespace nemsms::ui
