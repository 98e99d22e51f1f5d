// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/checkbox.h"

#include "ui/kit/icon.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace nemsms::ui {

namespace {
constexpr int Tick = 16;
}

void CheckBox::paintEvent(QPaintEvent *event)
{
    QCheckBox::paintEvent(event);
    if (!isChecked()) {
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    QPainter painter(this);
    painter.drawPixmap(box.center() - QPoint(Tick / 2 - 1, Tick / 2 - 1),
                       iconPixmap(QStringLiteral("accepted"), Tick, devicePixelRatioF(), currentTokens().onAccent));
}

} // namespace nemsms::ui
