// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/routetimeline.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/testsms/smsstate.h"
#include "usecases/rutevalg.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

TimelineStep stepOf(const usecases::TimelinePoint &point)
{
    const ChipState state = point.tilstand.isEmpty()
        ? ChipState {Tone::Neutral, u"clock"_s, RouteTimeline::tr("Not yet")} : smsStateChip(point.tilstand);
    QString detail = base::sentence(point.message);
    if (!point.reference.isEmpty()) {
        detail += u" ("_s + point.reference + u')';
    }
    return {state.word, state.icon, state.tone, point.time.isValid(), clockWords(point.time), detail};
}

} // namespace

RouteTimeline::RouteTimeline(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_head(new QWidget(this)), m_route(new TextLabel(TextRole::Strong, objectName + u"Route"_s, m_head)),
      m_state(new Chip(objectName + u"State"_s, m_head)), m_timeline(new Timeline(objectName, this))
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::between);
    head->addWidget(m_route);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_head);
    column->addWidget(m_timeline);
    m_head->hide();
}

void RouteTimeline::showTestSms(const domain::TestSms &testSms, const QList<usecases::TimelinePoint> &points)
{
    m_testSms = testSms;
    m_points = points;
    retranslate();
}

void RouteTimeline::setRouteShown(bool shown)
{
    m_head->setVisible(shown);
}

void RouteTimeline::retranslate()
{
    m_route->setText(base::translated(usecases::ruteWords(m_testSms.vej)));
    m_state->setState(smsStateOf(m_testSms));
    QList<TimelineStep> steps;
    for (const auto &point : std::as_const(m_points)) {
        steps += stepOf(point);
    }
    m_timeline->setSteps(steps);
}

void RouteTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
