// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikatcockpit/expirytimeline.h"

#include <QPainter>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Shown = 8;         // bars; the table has them all
constexpr int BarHeight = 24;
constexpr int ScaleHeight = 24;
constexpr qint64 Days = 3 * 365;

} // namespace

Tone toneOf(const usecases::CockpitPost &post)
{
    const auto mark = post.mark();
    return !mark ? Tone::Ok : *mark <= 10 ? Tone::Bad : Tone::Warning;
}

ExpiryTimeline::ExpiryTimeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"expiryTimeline"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExpiryTimeline::setPosts(const QList<usecases::CockpitPost> &posts, QDate today)
{
    m_today = today;
    m_posts.clear();
    for (const auto &post : posts) {
        if (post.until.isValid() && m_posts.size() < Shown) {
            m_posts += post;
        }
    }
    setAccessibleName(tr("Timeline of %n ends; the table says the same", nullptr, int(m_posts.size())));
    updateGeometry();
    update();
}

QSize ExpiryTimeline::sizeHint() const
{
    return {640, ScaleHeight + int(m_posts.size()) * (BarHeight + space::inside) + space::inside};
}

QSize ExpiryTimeline::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

qreal ExpiryTimeline::xOf(qint64 days) const
{
    return qreal(space::between) + (width() - 2 * space::between) * qreal(qBound(qint64(0), days, Days)) / Days;
}

void ExpiryTimeline::paintScale(QPainter &painter, const Tokens &tokens) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    qreal free = 0; // where the next word may begin
    const auto mark = [&](qint64 days, const QString &words, const QColor &colour) {
        const qreal x = xOf(days);
        painter.setPen(QPen(colour, 1, days == 0 ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(x, ScaleHeight), QPointF(x, height()));
        const qreal wide = metrics.horizontalAdvance(words);
        const qreal left = qMin(x, width() - wide - space::inside);
        if (left >= free) {
            painter.setPen(days == 0 ? tokens.text : tokens.muted);
            painter.drawText(QPointF(left, ScaleHeight - space::between), words);
            free = left + wide + space::between;
        }
    };
    mark(0, tr("Today"), tokens.accent);
    for (const int days : {90, 60, 30, 10}) {
        const qreal x = xOf(days);
        painter.setPen(QPen(tokens.border, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, ScaleHeight), QPointF(x, height()));
    }
    mark(90, tr("%n days", nullptr, 90), tokens.border);
    for (int year = m_today.year() + 1; m_today.daysTo(QDate(year, 1, 1)) <= Days; ++year) {
        mark(m_today.daysTo(QDate(year, 1, 1)), QString::number(year), tokens.hairline);
    }
}

void ExpiryTimeline::paintBar(QPainter &painter, const Tokens &tokens, const usecases::CockpitPost &post, int top) const
{
    const QColor colour = tokens.tone(toneOf(post));
    const QRectF track(xOf(0), top, width() - 2 * space::between, BarHeight);
    const qreal end = qMax(xOf(post.days), track.left() + space::inside);
    painter.setPen(Qt::NoPen);
    QColor faint = colour;
    faint.setAlphaF(0.16F);
    painter.setBrush(faint);
    painter.drawRoundedRect(QRectF(track.left(), top, end - track.left(), BarHeight), space::radius, space::radius);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(end - space::inside, top, space::inside, BarHeight), 2, 2);
    QString words = post.title + u" · "_s + post.until.toString(u"dd-MM-yyyy"_s);
    if (!post.carries.isEmpty()) {
        words += u" · "_s + post.loadText();
    }
    const QRectF place = track.adjusted(space::between, 0, -space::between, 0);
    painter.setPen(tokens.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, int(place.width())));
}

void ExpiryTimeline::paintEvent(QPaintEvent *)
{
    if (m_posts.isEmpty()) {
        return;
    }
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter, tokens);
    int top = ScaleHeight;
    for (const auto &post : m_posts) {
        paintBar(painter, tokens, post, top);
        top += BarHeight + space::inside;
    }
}

} // namespace nemsms::ui
