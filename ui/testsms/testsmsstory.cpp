// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/testsmsstory.h"

#include "domain/testsms.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/testsms/routetimeline.h"
#include "usecases/rutevalg.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WhoWidthInChars = 24;

const domain::TestSms *as(const base::Record &record)
{
    return static_cast<const domain::TestSms *>(record.get());
}

} // namespace

TestSmsStory::TestSmsStory(QWidget *parent)
    : QFrame(parent), m_heading(new TextLabel(TextRole::Section, u"storyHeading"_s, this)),
      m_identifier(new TextLabel(TextRole::Mono, u"storyIdentifier"_s, this)),
      m_raw(new Button(ButtonKind::Link, u"showRaw"_s, u"eye"_s, this)),
      m_timeline(new RouteTimeline(u"timeline"_s, this)),
      m_otherTimelines({new RouteTimeline(u"otherWay1"_s, this), new RouteTimeline(u"otherWay2"_s, this)}), m_tickRow(new QWidget(this)),
      m_whoLabel(new TextLabel(TextRole::Body, m_tickRow)), m_who(new QLineEdit(m_tickRow)),
      m_tick(new Button(ButtonKind::Normal, u"tick"_s, u"delivered"_s, m_tickRow)),
      m_resend(new Button(ButtonKind::Normal, u"resend"_s, u"refresh"_s, this)),
      m_recall(new Button(ButtonKind::Normal, u"recall"_s, u"undo"_s, this)),
      m_other(new Button(ButtonKind::Normal, u"otherWay"_s, u"send"_s, this))
{
    setObjectName(u"story"_s);
    setProperty("card", true);
    m_identifier->selectable();
    m_who->setObjectName(u"tickWho"_s);
    m_who->setMaximumWidth(fontMetrics().averageCharWidth() * WhoWidthInChars);
    m_whoLabel->setBuddy(m_who);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::group);
    head->addWidget(m_heading);
    head->addWidget(m_identifier);
    head->addStretch(1);
    head->addWidget(m_other);
    head->addWidget(m_recall);
    head->addWidget(m_resend);
    head->addWidget(m_raw);
    auto *ticks = new QHBoxLayout(m_tickRow);
    ticks->setContentsMargins(0, 0, 0, 0);
    ticks->setSpacing(space::between);
    ticks->addWidget(m_whoLabel);
    ticks->addWidget(m_who);
    ticks->addWidget(m_tick);
    ticks->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::between + space::inside, space::group,
                               space::between + space::inside);
    column->setSpacing(space::between);
    column->addLayout(head);
    auto *ways = new QVBoxLayout; // a line runs from left to right: one below the other they are compared step by step
    ways->setSpacing(space::between);
    ways->addWidget(m_timeline);
    for (auto *other : std::as_const(m_otherTimelines)) {
        ways->addWidget(other);
        other->setRouteShown(true);
        other->hide();
    }
    column->addLayout(ways);
    column->addWidget(m_tickRow);
    connect(m_raw, &Button::clicked, this, &TestSmsStory::rawWanted);
    connect(m_resend, &Button::clicked, this, [this] { Q_EMIT resendWanted(m_testSms->id); });
    connect(m_recall, &Button::clicked, this, [this] { Q_EMIT recallWanted(m_testSms->id); });
    connect(m_other, &Button::clicked, this, [this] { Q_EMIT otherWayWanted(m_testSms->id, missingRoute()); });
    connect(m_tick, &Button::clicked, this, [this] { Q_EMIT ticked(m_testSms->id, m_who->text().trimmed()); });
    connect(m_who, &QLineEdit::textChanged, this, [this](const QString &who) {
        m_tick->setEnabled(!who.trimmed().isEmpty());
    });
    m_tick->setEnabled(false);
    hide();
}

void TestSmsStory::showTestSms(const base::Record &testSms, const QList<usecases::TimelinePoint> &points)
{
    const bool another = !m_testSms || !testSms || m_testSms->id != testSms->id;
    m_testSms = testSms;
    m_points = points;
    if (another) {
        setOtherWays({}); // until they are read
    }
    retranslate();
    setVisible(bool(m_testSms));
}

bool TestSmsStory::waitsForDelivery() const
{
    return m_testSms
        && (as(m_testSms)->tilstand == domain::TestSmsTilstand::Accepteret
            || as(m_testSms)->tilstand == domain::TestSmsTilstand::Afventer);
}

bool TestSmsStory::isQueued() const
{
    return m_testSms && as(m_testSms)->tilstand == domain::TestSmsTilstand::IKoe;
}

/// Simulated, since outside nobody knows how a message is recalled.
bool TestSmsStory::waitsForItsDay() const
{
    return m_testSms && as(m_testSms)->tilstand == domain::TestSmsTilstand::Afventer && as(m_testSms)->simuleret
        && as(m_testSms)->leveresTidligst.isValid();
}

/// SF1601 beside SF1600, or the other way round; empty when both went.
QString TestSmsStory::missingRoute() const
{
    const auto isMemo = [](const base::Record &record) { return as(record)->vej == domain::Afsendelsesvej::Memo; };
    const bool memo = isMemo(m_testSms);
    const bool both = std::any_of(m_others.cbegin(), m_others.cend(), [&](const base::Record &one) { return isMemo(one) != memo; });
    return both ? QString() : memo ? usecases::ruteChoices().first() : usecases::ruteOf(domain::Afsendelsesvej::Memo);
}

void TestSmsStory::setOtherWays(const QList<base::Record> &others)
{
    m_others = others;
    for (qsizetype place = 0; place < m_otherTimelines.size(); ++place) {
        const bool there = place < others.size();
        m_otherTimelines.at(place)->setVisible(there);
        if (there) {
            m_otherTimelines.at(place)->showTestSms(*as(others.at(place)), {});
        }
    }
    retranslate();
}

void TestSmsStory::showOtherWay(const QString &id, const QList<usecases::TimelinePoint> &points)
{
    for (qsizetype place = 0; place < qMin(m_others.size(), m_otherTimelines.size()); ++place) {
        if (m_others.at(place)->id == id) {
            m_otherTimelines.at(place)->showTestSms(*as(m_others.at(place)), points);
        }
    }
}

void TestSmsStory::retranslate()
{
    m_raw->setText(tr("Raw messages"));
    m_whoLabel->setText(tr("Seen by"));
    m_who->setAccessibleName(tr("Who saw the message on the phone"));
    m_who->setPlaceholderText(tr("name or initials"));
    m_tick->setText(tr("Received on the phone"));
    m_resend->setText(tr("Send again"));
    m_recall->setText(tr("Recall"));
    m_recall->setToolTip(tr("Take the message back before its day comes"));
    m_other->setToolTip(tr("The same text to the same recipient as a message of its own, to compare the routes"));
    if (!m_testSms) {
        return;
    }
    m_heading->setText(as(m_testSms)->simuleret ? tr("Timeline (simulated)") : tr("Timeline"));
    m_identifier->setText(as(m_testSms)->identifikator);
    m_timeline->showTestSms(*as(m_testSms), m_points);
    m_timeline->setRouteShown(true);
    const QString route = missingRoute();
    m_other->setVisible(!route.isEmpty());
    m_other->setText(route == usecases::ruteOf(domain::Afsendelsesvej::Memo) ? tr("Send by SF1601 too") : tr("Send by SF1600 too"));
    m_recall->setVisible(waitsForItsDay());
    m_tickRow->setVisible(waitsForDelivery());
    m_resend->setVisible(isQueued());
}

void TestSmsStory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
