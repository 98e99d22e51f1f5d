// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/relationpicture.h"

#include "ui/kit/tokens.h"

#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QPainterPath>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 30;
constexpr int BetweenColumns = 64;
constexpr double Thick = 2.5;
constexpr double LeastScale = 0.7;
} // namespace

QString livsfaseName(base::Livsfase livsfase)
{
    switch (livsfase) {
    case base::Livsfase::Draft:
        return RelationPicture::tr("Draft");
    case base::Livsfase::Active:
        return RelationPicture::tr("In use");
    case base::Livsfase::Retired:
        return RelationPicture::tr("Retired");
    }
    Q_UNREACHABLE();
}

RelationPicture::RelationPicture(usecases::Relationskort kort, QWidget *parent)
    : QGraphicsView(parent), m_kort(std::move(kort))
{
    setObjectName(u"relationPicture"_s);
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    arrange();
    draw();
}

/// One column a step, the records of a step one below the other around the middle.
void RelationPicture::arrange()
{
    const QFontMetricsF metrics(font());
    const QSizeF size(metrics.averageCharWidth() * WidthInChars, metrics.lineSpacing() * 3 + 2 * space::between);
    QList<int> columns;
    for (const auto &post : std::as_const(m_kort.posts)) {
        columns += post.step;
    }
    for (const auto &act : std::as_const(m_kort.acts)) {
        columns += columns.at(qMax(0, act.aftale)) + 1; // right of its agreement
    }
    QMap<int, int> placed;
    for (const int column : std::as_const(columns)) {
        const double row = placed[column]++ - (columns.count(column) - 1) / 2.0;
        m_places += QRectF(QPointF(column * (size.width() + BetweenColumns), row * (size.height() + space::group)), size);
    }
}

void RelationPicture::draw()
{
    const Tokens tokens = currentTokens();
    scene()->clear();
    scene()->setBackgroundBrush(tokens.surface);
    const int posts = int(m_kort.posts.size());
    for (const auto &line : std::as_const(m_kort.lines)) {
        drawArrow(line.from, line.to);
    }
    for (int act = 0; act < m_kort.acts.size(); ++act) {
        drawArrow(posts + act, qMax(0, m_kort.acts.at(act).aftale));
    }
    for (int post = 0; post < posts; ++post) {
        drawPost(post);
    }
    for (int act = 0; act < m_kort.acts.size(); ++act) {
        drawAct(act);
    }
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-space::group, -space::group, space::group, space::group));
    if (m_current < posts) {
        const auto &now = m_kort.posts.at(m_current);
        setAccessibleDescription(tr("%1: %2, %3").arg(base::translated(now.kind), now.title, livsfaseName(now.livsfase)));
    } else {
        const auto &now = m_kort.acts.at(m_current - posts);
        setAccessibleDescription(tr("Act that stops: %1, %2").arg(base::translated(now.name), now.aftaleTitle));
    }
}

/// From the left side of who refers to the right side of who is referred to, which stands to its left.
void RelationPicture::drawArrow(int fromPlace, int toPlace)
{
    const Tokens tokens = currentTokens();
    const bool chosen = fromPlace == m_current || toPlace == m_current;
    const QRectF from = m_places.at(fromPlace);
    const QRectF to = m_places.at(toPlace);
    const QPointF begin(from.left(), from.center().y());
    const QPointF end(to.right(), to.center().y());
    const double middle = (begin.x() + end.x()) / 2;
    QPainterPath path(begin);
    path.cubicTo({middle, begin.y()}, {middle, end.y()}, end);
    path.moveTo(end + QPointF(space::between, -space::inside)); // the arrow's head
    path.lineTo(end);
    path.lineTo(end + QPointF(space::between, space::inside));
    scene()->addPath(path, QPen(chosen ? tokens.accent : tokens.border, chosen ? Thick : 1.0));
}

void RelationPicture::drawPost(int post)
{
    const auto &one = m_kort.posts.at(post);
    drawBox(post, {base::translated(one.kind), one.title, livsfaseName(one.livsfase)},
            one.livsfase == base::Livsfase::Active);
}

void RelationPicture::drawAct(int act)
{
    const auto &one = m_kort.acts.at(act);
    drawBox(int(m_kort.posts.size()) + act, {tr("Act that stops"), base::translated(one.name), one.aftaleTitle}, true);
}

/// Three lines in a frame: what it is, its name, how it stands.
void RelationPicture::drawBox(int place, const QStringList &lines, bool solid)
{
    const Tokens tokens = currentTokens();
    const QRectF box = m_places.at(place);
    const bool chosen = place == m_current;
    const bool heavy = chosen || place == 0;
    QPainterPath frame;
    frame.addRoundedRect(box, space::radius, space::radius);
    QPen pen(chosen ? tokens.accent : place == 0 ? tokens.text : tokens.border, heavy ? Thick : 1.0);
    pen.setStyle(solid ? Qt::SolidLine : Qt::DashLine);
    scene()->addPath(frame, pen, chosen ? tokens.selected : tokens.window)->setToolTip(lines.join(u'\n'));
    QFont shown = font();
    for (int line = 0; line < lines.size(); ++line) {
        shown.setBold(line == 1 && place == 0);
        const QFontMetricsF metrics(shown);
        auto *item = scene()->addSimpleText(
            metrics.elidedText(lines.at(line), Qt::ElideRight, box.width() - 2 * space::between), shown);
        item->setBrush(line == 1 ? tokens.text : tokens.muted);
        item->setPos(box.left() + space::between, box.top() + space::between + line * metrics.lineSpacing());
    }
}

void RelationPicture::setCurrent(int post)
{
    if (post < 0 || post >= m_places.size() || post == m_current) {
        return;
    }
    m_current = post;
    draw();
    ensureVisible(m_places.at(post), space::group, space::group);
    Q_EMIT currentChanged(post);
}

/// To the nearest record in the next column, or to the next one in this.
void RelationPicture::go(int columns, int rows)
{
    const QPointF here = m_places.at(m_current).center();
    int nearest = -1;
    double least = 0;
    for (int post = 0; post < m_places.size(); ++post) {
        const QPointF away = m_places.at(post).center() - here;
        const bool asked = columns != 0 ? away.x() * columns > 1 : qAbs(away.x()) < 1 && away.y() * rows > 1;
        const double far = qAbs(away.x()) * 10 + qAbs(away.y());
        if (asked && (nearest < 0 || far < least)) {
            nearest = post;
            least = far;
        }
    }
    setCurrent(nearest);
}

/// A picture that is a little too large is made smaller; a far larger one is scrolled.
void RelationPicture::fit()
{
    const QSizeF room = viewport()->size();
    const double whole = std::min(room.width() / sceneRect().width(), room.height() / sceneRect().height());
    const double scale = whole >= 1 || whole < LeastScale ? 1.0 : whole;
    setTransform(QTransform::fromScale(scale, scale));
}

void RelationPicture::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void RelationPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openWanted(m_current);
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

int RelationPicture::postAt(const QPoint &point) const
{
    const QPointF where = mapToScene(point);
    for (int post = 0; post < m_places.size(); ++post) {
        if (m_places.at(post).contains(where)) {
            return post;
        }
    }
    return -1;
}

void RelationPicture::mousePressEvent(QMouseEvent *event)
{
    setCurrent(postAt(event->position().toPoint()));
}

void RelationPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int post = postAt(event->position().toPoint()); post >= 0) {
        Q_EMIT openWanted(post);
    }
}

void RelationPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        draw();
    }
    QGraphicsView::changeEvent(event);
}

} // namespace nemsms::ui
