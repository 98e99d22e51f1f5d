// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowtable.h"

#include "ui/kit/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace nemsms::ui {

RowTable::RowTable(const QString &objectName, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(space::row, fontMetrics().height() + space::group));
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, &RowTable::rowOpened);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace nemsms::ui
