// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationdelegate.h"

#include "ui/kit/tokens.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace nemsms::ui {

namespace {

constexpr int IconSize = 20;
constexpr int RowHeight = 26; // all pages fit into a window of 900 pixels

bool isHeading(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = currentTokens();
    const QString words = index.data(Qt::DisplayRole).toString();
    QRect area = option.rect.adjusted(space::between, 2, -space::between, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() - 1);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(tokens.muted);
        painter->drawText(area.adjusted(space::between, 0, 0, -space::inside), Qt::AlignLeft | Qt::AlignBottom, words);
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(current && tokens.selected == tokens.window ? QPen(tokens.text) : QPen(Qt::NoPen));
        painter->setBrush(current ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(area, space::radius, space::radius);
    }
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(QRectF(area.left(), area.top() + space::between, space::inside,
                                        area.height() - 2 * space::between), 2, 2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && current) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), space::radius, space::radius);
    }
    const auto drawing = index.data(Qt::DecorationRole).value<QIcon>();
    const QRect iconArea(area.left() + space::between + space::inside, area.center().y() - IconSize / 2 + 1, IconSize,
                         IconSize);
    drawing.paint(painter, iconArea);
    QFont font = option.font;
    if (current) {
        font.setWeight(QFont::DemiBold);
    }
    painter->setFont(font);
    painter->setPen(tokens.text);
    painter->drawText(area.adjusted(iconArea.right() - area.left() + space::between + space::inside, 0, 0, 0),
                      Qt::AlignVCenter | Qt::AlignLeft, words);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int height = qMax(RowHeight, option.fontMetrics.height() + space::between + space::inside);
    return {words + IconSize + 2 * space::page, isHeading(index) ? height + space::between : height};
}

} // namespace nemsms::ui
