// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chipdelegate.h"

#include "ui/kit/entitytablemodel.h"

#include <QApplication>
#include <QPainter>

namespace nemsms::ui {

namespace {

/// Where the keyboard stands: keys that concern a column concern that of this cell.
void frameFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus)) {
        return;
    }
    painter->save();
    painter->setPen(currentTokens().accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(EntityTableModel::StateRole);
    if (!state.canConvert<ChipState>()) {
        QStyledItemDelegate::paint(painter, option, index);
        frameFocus(painter, option);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    paintChip(painter, option.rect.adjusted(space::between, 0, -space::inside, 0), option.font,
              currentTokens(), state.value<ChipState>());
    frameFocus(painter, option);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(EntityTableModel::StateRole);
    if (state.canConvert<ChipState>()) {
        return chipSize(option.font, state.value<ChipState>()) + QSize(space::group, space::between);
    }
    return QStyledItemDelegate::sizeHint(option, index);
}

} // namespace nemsms::ui
