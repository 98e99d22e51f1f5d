// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timechart.h"

#include "base/clock.h"
#include "ui/kit/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int BarsHeight = 56;
constexpr int MostBars = 120;
constexpr qreal Widest = 24;   // a single hour is no wall
constexpr qreal Smallest = 2;  // height of what is there at all
constexpr qreal SpanOpacity = 0.18;
} // namespace

TimeChart::TimeChart(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speak();
}

void TimeChart::setSeries(const QStringList &names)
{
    m_series = names;
    setCounts(m_counts);
}

void TimeChart::setCounts(const QList<HourCount> &counts)
{
    m_counts = counts;
    m_buckets = TimeBuckets::of(counts, int(m_series.size()), MostBars);
    m_anchor = -1;
    m_at = qMin(m_at, int(m_buckets.bars.size()) - 1);
    speak();
    update();
}

QSize TimeChart::sizeHint() const
{
    return {400, BarsHeight + fontMetrics().height() + space::inside};
}

QString TimeChart::label(const QDateTime &moment) const
{
    const QDateTime there = moment.toTimeZone(base::danishTime());
    switch (m_buckets.size) {
    case BucketSize::Hour:
        return there.toString(u"dd-MM-yyyy HH:mm"_s);
    case BucketSize::Day:
        return there.toString(u"dd-MM-yyyy"_s);
    case BucketSize::Month:
        return there.toString(u"MM-yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString TimeChart::words(int bar) const
{
    const TimeBucket &bucket = m_buckets.bars.at(bar);
    QStringList parts;
    for (int i = 0; i < bucket.counts.size(); ++i) {
        if (bucket.counts.at(i) > 0) {
            parts += tr("%1: %2", "a kind and its number").arg(m_series.at(i), QLocale().toString(bucket.counts.at(i)));
        }
    }
    return label(bucket.from) + u" – "_s + (parts.isEmpty() ? tr("nothing") : parts.join(u", "_s));
}

int TimeChart::barAt(qreal x) const
{
    const auto bars = int(m_buckets.bars.size());
    const qreal step = bars > 0 ? place(0).width() : 1;
    return qBound(0, int(x / step), bars - 1);
}

QRectF TimeChart::place(int bar) const
{
    const qreal step = qMin(Widest, width() / qreal(m_buckets.bars.size()));
    return {step * bar, 0, step, qreal(height() - fontMetrics().height() - space::inside)};
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_buckets.bars.isEmpty()) {
        paintBars(painter);
        paintFoot(painter);
    }
}

void TimeChart::paintBars(QPainter &painter) const
{
    const Tokens tokens = currentTokens();
    const QList<QColor> colours {tokens.accent, tokens.muted, tokens.ok, tokens.warning};
    qint64 most = 1;
    for (const auto &bar : m_buckets.bars) {
        most = qMax(most, bar.total());
    }
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_buckets.bars.size(); ++i) {
        const QRectF room = place(i);
        const qreal gap = room.width() > 4 ? 1 : 0;
        qreal foot = room.bottom();
        const TimeBucket &bar = m_buckets.bars.at(i);
        for (int series = 0; series < bar.counts.size(); ++series) {
            if (bar.counts.at(series) > 0) {
                const qreal high = qMax(Smallest, (room.height() - 1) * qreal(bar.counts.at(series)) / qreal(most));
                painter.setBrush(colours.at(series % colours.size()));
                painter.drawRect(QRectF(room.left(), foot - high, room.width() - gap, high));
                foot -= high;
            }
        }
    }
    const bool chooses = m_anchor >= 0 && m_at >= 0;
    if (chooses || (hasFocus() && m_at >= 0)) {
        const int from = chooses ? qMin(m_anchor, m_at) : m_at;
        const int until = chooses ? qMax(m_anchor, m_at) : m_at;
        QColor veil = tokens.accent;
        veil.setAlphaF(float(SpanOpacity));
        painter.setBrush(veil);
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRect(place(from).united(place(until)).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// The base line, and below it the first moment and the last.
void TimeChart::paintFoot(QPainter &painter) const
{
    const Tokens tokens = currentTokens();
    const qreal line = place(0).bottom();
    painter.setPen(tokens.border);
    painter.drawLine(QPointF(0, line), QPointF(width(), line));
    painter.setPen(tokens.muted);
    const QRectF below(0, line + space::inside, width(), fontMetrics().height());
    const QString first = label(m_buckets.bars.constFirst().from);
    const QString last = label(m_buckets.bars.constLast().from);
    const qreal end = place(int(m_buckets.bars.size()) - 1).right();
    painter.drawText(below, Qt::AlignLeft, first);
    const int room = fontMetrics().horizontalAdvance(first + last) + space::group;
    if (m_buckets.bars.size() > 1) { // where the last bar ends, but beside the first label
        painter.drawText(QRectF(below.left(), below.top(), qMax(end, qreal(room)), below.height()), Qt::AlignRight, last);
    }
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_buckets.bars.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), words(barAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_buckets.bars.isEmpty()) {
        moveTo(barAt(event->position().x()), false);
        m_anchor = m_at;
        update();
    }
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_anchor >= 0) {
        moveTo(barAt(event->position().x()), true);
    }
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_anchor >= 0) {
        choose();
    }
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const auto last = int(m_buckets.bars.size()) - 1;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (last < 0) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Left) {
        moveTo(m_at - 1, extend);
    } else if (event->key() == Qt::Key_Right) {
        moveTo(m_at + 1, extend);
    } else if (event->key() == Qt::Key_Home) {
        moveTo(0, extend);
    } else if (event->key() == Qt::Key_End) {
        moveTo(last, extend);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
    } else if (event->key() == Qt::Key_Escape && m_anchor >= 0) {
        m_anchor = -1;
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// The newest bar first: that is what people come for.
void TimeChart::focusInEvent(QFocusEvent *event)
{
    if (m_at < 0 && !m_buckets.bars.isEmpty()) {
        moveTo(int(m_buckets.bars.size()) - 1, false);
    }
    QWidget::focusInEvent(event);
}

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        speak();
    }
    QWidget::changeEvent(event);
}

void TimeChart::moveTo(int bar, bool extend)
{
    const int before = m_at;
    m_at = qBound(0, bar, int(m_buckets.bars.size()) - 1);
    m_anchor = !extend ? -1 : m_anchor < 0 ? qMax(0, before) : m_anchor;
    speak();
    update();
}

void TimeChart::choose()
{
    if (m_at < 0) {
        return;
    }
    const int anchor = m_anchor < 0 ? m_at : m_anchor;
    const QDateTime from = m_buckets.bars.at(qMin(anchor, m_at)).from;
    const QDateTime until = m_buckets.bars.at(qMax(anchor, m_at)).until;
    m_anchor = -1;
    update();
    Q_EMIT spanChosen(from, until);
}

void TimeChart::speak()
{
    qint64 all = 0;
    for (const auto &bar : m_buckets.bars) {
        all += bar.total();
    }
    setAccessibleName(tr("Over time: %1 in all. Arrow keys go from bar to bar, with Shift over several; Enter shows only those.")
                          .arg(QLocale().toString(all)));
    setAccessibleDescription(m_at >= 0 && m_at < m_buckets.bars.size() ? words(m_at) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace nemsms::ui
