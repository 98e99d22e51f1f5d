// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/testsmsstory.h"

#include "domain/testsms.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/testsms/smsstate.h"

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
      m_timeline(new Timeline(u"timeline"_s, this)), m_tickRow(new QWidget(this)),
      m_whoLabel(new TextLabel(TextRole::Body, m_tickRow)), m_who(new QLineEdit(m_tickRow)),
      m_tick(new Button(ButtonKind::Normal, u"tick"_s, u"delivered"_s, m_tickRow)),
      m_resend(new Button(ButtonKind::Normal, u"resend"_s, u"refresh"_s, this))
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
    column->addWidget(m_timeline);
    column->addWidget(m_tickRow);
    connect(m_raw, &Button::clicked, this, &TestSmsStory::rawWanted);
    connect(m_resend, &Button::clicked, this, [this] { Q_EMIT resendWanted(m_testSms->id); });
    connect(m_tick, &Button::clicked, this, [this] { Q_EMIT ticked(m_testSms->id, m_who->text().trimmed()); });
    connect(m_who, &QLineEdit::textChanged, this, [this](const QString &who) {
        m_tick->setEnabled(!who.trimmed().isEmpty());
    });
    m_tick->setEnabled(false);
    hide();
}

void TestSmsStory::showTestSms(const base::Record &testSms, const QList<usecases::TimelinePoint> &points)
{
    m_testSms = testSms;
    m_points = points;
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

TimelineStep TestSmsStory::step(const usecases::TimelinePoint &point) const
{
    const ChipState state = point.tilstand.isEmpty() ? ChipState {Tone::Neutral, u"clock"_s, tr("Not yet")}
                                                     : smsStateChip(point.tilstand);
    QString detail = base::sentence(point.message);
    if (!point.reference.isEmpty()) {
        detail += u" ("_s + point.reference + u')';
    }
    return {state.word, state.icon, state.tone, point.time.isValid(), clockWords(point.time), detail};
}

void TestSmsStory::retranslate()
{
    m_raw->setText(tr("Raw messages"));
    m_whoLabel->setText(tr("Seen by"));
    m_who->setAccessibleName(tr("Who saw the message on the phone"));
    m_who->setPlaceholderText(tr("name or initials"));
    m_tick->setText(tr("Received on the phone"));
    m_resend->setText(tr("Send again"));
    if (!m_testSms) {
        return;
    }
    m_heading->setText(as(m_testSms)->simuleret ? tr("Timeline (simulated)") : tr("Timeline"));
    m_identifier->setText(as(m_testSms)->identifikator);
    QList<TimelineStep> steps;
    for (const auto &point : std::as_const(m_points)) {
        steps += step(point);
    }
    m_timeline->setSteps(steps);
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
