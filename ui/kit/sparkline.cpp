// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sparkline.h"

#include "ui/kit/tokens.h"

#include <QPainter>
#include <algorithm>

namespace nemsms::ui {

namespace {
constexpr int Height = 32;
constexpr int BarWidth = 8;
constexpr qreal Foot = 2; // height of a day without anything: it is there, and it is empty
} // namespace

Sparkline::Sparkline(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<int> &values, const QString &words)
{
    m_values = values;
    setToolTip(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize Sparkline::sizeHint() const
{
    return {int(m_values.size()) * (BarWidth + space::inside), Height};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.isEmpty()) {
        return;
    }
    const Tokens tokens = currentTokens();
    const int most = qMax(1, *std::max_element(m_values.cbegin(), m_values.cend()));
    const qreal step = qMin(qreal(BarWidth + space::inside), width() / qreal(m_values.size()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype day = 0; day < m_values.size(); ++day) {
        const int value = m_values.at(day);
        const qreal high = value == 0 ? Foot : qMax(2 * Foot, (height() - 1) * value / qreal(most));
        const bool today = day == m_values.size() - 1;
        painter.setBrush(value == 0 ? tokens.border : today ? tokens.accent : tokens.muted);
        painter.drawRoundedRect(QRectF(step * qreal(day), height() - high, step - space::inside, high), 1, 1);
    }
}

} // namespace nemsms::ui
