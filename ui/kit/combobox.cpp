// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/combobox.h"

#include "ui/kit/icon.h"

#include <QPainter>
#include <QWheelEvent>

namespace nemsms::ui {

namespace {
constexpr int Arrow = 16;
}

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.drawPixmap(width() - Arrow - space::between, (height() - Arrow) / 2,
                       iconPixmap(QStringLiteral("down"), Arrow, devicePixelRatioF(),
                                  isEnabled() ? tokens.text : tokens.muted));
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace nemsms::ui
