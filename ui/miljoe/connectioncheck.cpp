// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/miljoe/connectioncheck.h"

#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using usecases::Desk;
using usecases::Layer;
using usecases::Outcome;

namespace {

QString layerWords(Layer layer)
{
    switch (layer) {
    case Layer::Clock:
        return ConnectionCheck::tr("Clock");
    case Layer::Dns:
        return ConnectionCheck::tr("Name (DNS)");
    case Layer::Tcp:
        return ConnectionCheck::tr("Line (TCP)");
    case Layer::Tls:
        return ConnectionCheck::tr("Encryption (TLS)");
    case Layer::Certifikat:
        return ConnectionCheck::tr("Certificate");
    case Layer::Token:
        return ConnectionCheck::tr("Token");
    case Layer::Aftale:
        return ConnectionCheck::tr("Agreement");
    case Layer::Operation:
        return ConnectionCheck::tr("Operation");
    }
    Q_UNREACHABLE();
}

QString deskWords(Desk desk)
{
    switch (desk) {
    case Desk::Us:
        return ConnectionCheck::tr("This is on our own desk.");
    case Desk::Network:
        return ConnectionCheck::tr("This is on the desk of network operations.");
    case Desk::Leverandoer:
        return ConnectionCheck::tr("This is on the supplier's desk.");
    case Desk::Serviceplatformen:
        return ConnectionCheck::tr("This is on Serviceplatformen's desk (KOMBIT).");
    case Desk::Kommune:
        return ConnectionCheck::tr("This is on the authority's desk.");
    case Desk::NemSms:
        return ConnectionCheck::tr("This is on NemSMS's own desk (Digital Post).");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return Tone::Ok;
    case Outcome::Stopped:
        return Tone::Bad;
    case Outcome::NotReached:
    case Outcome::NotProven:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionCheck::ConnectionCheck(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(TextRole::Strong, this)),
      m_run(new Button(ButtonKind::Normal, u"checkConnection"_s, u"shield"_s, this)),
      m_layers(new CheckList(u"connectionLayers"_s, this)),
      m_verdict(new TextLabel(TextRole::Body, u"connectionVerdict"_s, this))
{
    m_verdict->wrapped()->selectable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_run, 0, Qt::AlignLeft);
    column->addWidget(m_layers);
    column->addWidget(m_verdict);
    connect(m_run, &Button::clicked, this, &ConnectionCheck::wanted);
    retranslate();
}

void ConnectionCheck::showReport(const usecases::MiljoeReport &report)
{
    m_report = report;
    retranslate();
}

void ConnectionCheck::setRunning(bool running)
{
    m_run->setEnabled(!running);
}

void ConnectionCheck::retranslate()
{
    m_heading->setText(tr("Connection"));
    m_run->setText(tr("Check the connection"));
    QList<CheckLine> lines;
    QStringList verdict;
    if (m_report) {
        for (const auto &result : std::as_const(m_report->layers)) {
            const QString said = result.message.code.isEmpty() ? tr("not reached") : base::sentence(result.message);
            lines += {toneOf(result.outcome), layerWords(result.layer) + u": "_s + said, {}, {}, {}};
        }
        for (const auto &warning : std::as_const(m_report->warnings)) {
            lines += {Tone::Warning, base::sentence(warning.message), warning.reference, {}, {}};
        }
        if (!m_report->ok) {
            verdict += tr("It stopped at: %1.").arg(layerWords(m_report->stoppedAt));
            verdict += deskWords(m_report->desk);
            verdict += base::sentence(m_report->nextStep);
        } else {
            verdict += tr("Every layer answers.");
        }
        if (m_report->simuleret) {
            verdict += tr("This was against the simulated local platform.");
        }
    }
    m_layers->setLines(lines);
    m_layers->setVisible(!lines.isEmpty());
    m_verdict->setText(verdict.join(u' '));
    m_verdict->setVisible(!verdict.isEmpty());
}

void ConnectionCheck::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
