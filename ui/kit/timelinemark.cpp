// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timelinemark.h"

#include "ui/kit/icon.h"

#include <QPainter>

namespace nemsms::ui {

namespace {
constexpr int Circle = 28;
constexpr int IconSize = 16;
} // namespace

TimelineMark::TimelineMark(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(Circle + 2);
    setMinimumWidth(2 * Circle);
}

void TimelineMark::setStep(const TimelineStep &step, bool leadsOn, bool nextHappened)
{
    m_step = step;
    m_leadsOn = leadsOn;
    m_nextHappened = nextHappened;
    update();
}

void TimelineMark::paintEvent(QPaintEvent *)
{
    const Tokens tokens = currentTokens();
    const QColor colour = m_step.happened ? tokens.tone(m_step.tone) : tokens.border;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(1, 1, Circle, Circle);
    if (m_leadsOn) {
        painter.setPen(QPen(m_nextHappened ? tokens.muted : tokens.border, 2, m_nextHappened ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(circle.right() + space::between, circle.center().y()),
                         QPointF(width() - space::between, circle.center().y()));
    }
    painter.setPen(QPen(colour, 2, m_step.happened ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(circle);
    painter.drawPixmap(QPointF(circle.left() + (Circle - IconSize) / 2.0, circle.top() + (Circle - IconSize) / 2.0),
                       iconPixmap(m_step.icon, IconSize, devicePixelRatioF(), colour));
}

} // namespace nemsms::ui
