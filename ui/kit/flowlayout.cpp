// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include "ui/kit/tokens.h"

#include <QWidget>

namespace nemsms::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::between);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto *item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// Gives the height; moves the widgets only when `really`.
int FlowLayout::place(const QRect &area, bool really) const
{
    int left = area.left();
    int top = area.top();
    int line = 0;
    for (auto *item : m_items) {
        if (item->isEmpty()) {
            continue; // a hidden widget
        }
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(area.width(), item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (left > area.left() && left + size.width() > area.right() + 1) {
            left = area.left();
            top += line + spacing();
            line = 0;
        }
        if (really) {
            item->setGeometry(QRect(QPoint(left, top), size));
        }
        left += size.width() + spacing();
        line = qMax(line, size.height());
    }
    return top + line - area.top();
}

} // namespace nemsms::ui
