// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilmelding/tilmeldingstory.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/timeline.h"
#include "ui/kit/times.h"
#include "ui/tilmelding/tilmeldingstate.h"

#include <QEvent>
#include <QHBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using domain::Tilmeldingstilstand;

namespace {

TimelineStep stepOf(const usecases::TimelinePoint &point)
{
    const bool failed = point.message.code == "tilmelding.line.failed";
    const ChipState state = failed                ? ChipState {Tone::Bad, u"error"_s, TilmeldingStory::tr("Failed")}
        : point.tilstand.isEmpty()                ? ChipState {Tone::Neutral, u"clock"_s, TilmeldingStory::tr("Not yet")}
        : point.message.code == "tilmelding.line.consent" ? ChipState {Tone::Neutral, u"edit"_s, TilmeldingStory::tr("Consent")}
                                                  : tilmeldingChip(point.tilstand);
    QString detail = base::sentence(point.message);
    if (!point.reference.isEmpty()) {
        detail += u" ("_s + point.reference + u')';
    }
    return {state.word, state.icon, state.tone, failed || point.time.isValid(), clockWords(point.time), detail};
}

} // namespace

TilmeldingStory::TilmeldingStory(QWidget *parent)
    : QFrame(parent), m_heading(new TextLabel(TextRole::Section, this)),
      m_identifier(new TextLabel(TextRole::Mono, u"caseIdentifier"_s, this)), m_state(new Chip(u"caseState"_s, this)),
      m_timeline(new Timeline(u"timeline"_s, this)),
      m_resume(new Button(ButtonKind::Normal, u"resume"_s, u"refresh"_s, this)),
      m_status(new Button(ButtonKind::Normal, u"status"_s, u"search"_s, this)),
      m_phone(new Button(ButtonKind::Normal, u"goToPhone"_s, u"phone"_s, this)),
      m_withdraw(new Button(ButtonKind::Normal, u"withdraw"_s, u"undo"_s, this))
{
    setObjectName(u"story"_s);
    setProperty("card", true);
    m_identifier->selectable();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::group);
    head->addWidget(m_heading);
    head->addWidget(m_state);
    head->addWidget(m_identifier);
    head->addStretch(1);
    for (auto *button : {m_resume, m_phone, m_status, m_withdraw}) {
        head->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::between + space::inside, space::group, space::between + space::inside);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(m_timeline);
    connect(m_resume, &Button::clicked, this, [this] { Q_EMIT resumeWanted(caseId()); });
    connect(m_status, &Button::clicked, this, [this] { Q_EMIT statusWanted(caseId()); });
    connect(m_withdraw, &Button::clicked, this, [this] { Q_EMIT withdrawWanted(caseId()); });
    connect(m_phone, &Button::clicked, this, &TilmeldingStory::phoneWanted);
    hide();
}

void TilmeldingStory::showCase(const base::Record &sag, const QList<usecases::TimelinePoint> &points)
{
    m_sag = sag;
    m_points = points;
    retranslate();
    setVisible(bool(m_sag));
}

bool TilmeldingStory::awaitsConfirmation() const
{
    return m_sag && sag().tilstand == Tilmeldingstilstand::AfventerBekraeftelse;
}

void TilmeldingStory::setBusy(bool busy)
{
    for (auto *button : {m_resume, m_status, m_withdraw}) {
        button->setEnabled(!busy);
    }
}

void TilmeldingStory::retranslate()
{
    m_resume->setText(tr("Take up again"));
    m_resume->setToolTip(tr("Make what is left of the two calls, with the same identifier"));
    m_status->setText(tr("Look up"));
    m_status->setToolTip(tr("Ask whether the citizen has confirmed"));
    m_phone->setText(tr("To the phone"));
    m_withdraw->setText(tr("Sign off"));
    m_withdraw->setToolTip(tr("Signs the citizen off from every authority"));
    if (!m_sag) {
        return;
    }
    m_heading->setText(sag().simuleret ? tr("Course (simulated)") : tr("Course"));
    m_state->setState(tilmeldingStateOf(*m_sag));
    m_identifier->setText(sag().identifikator);
    m_resume->setVisible(sag().tilstand == Tilmeldingstilstand::Ingen || sag().tilstand == Tilmeldingstilstand::Oprettet);
    m_phone->setVisible(awaitsConfirmation() && sag().simuleret);
    m_status->setVisible(awaitsConfirmation() || sag().tilstand == Tilmeldingstilstand::Aktiv);
    m_withdraw->setVisible(domain::mayBecome(sag().tilstand, Tilmeldingstilstand::Frameldt));
    QList<TimelineStep> steps;
    for (const auto &point : std::as_const(m_points)) {
        steps += stepOf(point);
    }
    m_timeline->setSteps(steps);
}

void TilmeldingStory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
