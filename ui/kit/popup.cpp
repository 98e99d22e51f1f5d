// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popup.h"

#include "ui/kit/tokens.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace nemsms::ui {

Popup::Popup(const QString &objectName, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setProperty("popup", true);
    m_column->setContentsMargins(space::group, space::group, space::group, space::group);
    m_column->setSpacing(space::between);
}

void Popup::showBelow(const QRect &place)
{
    adjustSize();
    QPoint at(place.left(), place.bottom() + space::inside);
    const QRect free = parentWidget()->screen()->availableGeometry();
    at.setX(qBound(free.left(), at.x(), qMax(free.left(), free.right() - width())));
    if (at.y() + height() > free.bottom()) {
        at.setY(qMax(free.top(), place.top() - height() - space::inside));
    }
    move(at);
    show();
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace nemsms::ui
