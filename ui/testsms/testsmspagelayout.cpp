// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of TestSmsPage: where its parts stand, what they say, and what connects them.
#include "domain/testsms.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/phoneview.h"
#include "ui/kit/recordtable.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/testsms/exchangepane.h"
#include "ui/testsms/smschecklines.h"
#include "ui/testsms/templatechoice.h"
#include "ui/testsms/testsmscomposer.h"
#include "ui/testsms/testsmspage.h"
#include "ui/testsms/testsmsstory.h"
#include "usecases/activecontext.h"
#include "usecases/testsmsverbs.h"
#include "usecases/tilmeldingverbs.h"

#include <QGridLayout>
#include <QScrollArea>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int CheckPause = 400;  // milliseconds after the last choice
constexpr int KeepPause = 300;   // milliseconds after the last letter
constexpr int WatchPause = 1500; // milliseconds between two looks into the dueslag
constexpr int RowsShown = 5;
constexpr int ChecksRows = 9; // of a table's height: what weighs most stands first, the rest scrolls
} // namespace

void TestSmsPage::build()
{
    auto *inside = new QWidget(this);
    inside->setProperty("plain", true);
    auto *checksCard = new QFrame(inside);
    checksCard->setProperty("card", true);
    auto *checksColumn = new QVBoxLayout(checksCard);
    checksColumn->setContentsMargins(space::group, space::between + space::inside, space::group, space::group);
    checksColumn->setSpacing(space::between + space::inside);
    checksColumn->addWidget(m_checksHeading);
    m_checks->setProperty("plain", true);
    auto *checksScroll = new QScrollArea(checksCard);
    checksScroll->setWidgetResizable(true);
    checksScroll->setFrameShape(QFrame::NoFrame);
    checksScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    checksScroll->setWidget(m_checks);
    checksColumn->addWidget(checksScroll, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::between);
    actions->addWidget(m_send);
    actions->addWidget(m_again);
    actions->addWidget(m_copy);
    actions->addStretch(1);
    actions->addWidget(m_template);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, space::inside, 0);
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::group);
    grid->addWidget(m_composer, 0, 0, 1, 2);
    grid->addWidget(m_composer->messageArea(), 1, 0);
    grid->addWidget(checksCard, 1, 1, 2, 1);
    grid->addLayout(actions, 2, 0);
    grid->addWidget(m_story, 3, 0, 1, 2);
    grid->addWidget(m_phone, 0, 2, 4, 1, Qt::AlignTop);
    grid->addWidget(m_sentHeading, 4, 0, 1, 3);
    grid->addWidget(m_sent, 5, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 2); // the checks beside the text use the room that the list leaves
    grid->setRowStretch(5, 1);
    checksCard->setMinimumHeight(space::row * ChecksRows);
    m_sent->setMinimumHeight(space::row * RowsShown);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    setContent(scroll);
    setDetail(m_raw);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CheckPause);
    m_watch.setInterval(WatchPause);
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepPause);
}

void TestSmsPage::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &TestSmsPage::check);
    connect(&m_watch, &QTimer::timeout, this, &TestSmsPage::follow);
    connect(&m_keep, &QTimer::timeout, this, &TestSmsPage::keepDraft);
    for (const auto edited : {&TestSmsComposer::textEdited, &TestSmsComposer::choiceEdited}) {
        connect(m_composer, edited, &m_keep, qOverload<>(&QTimer::start));
    }
    connect(m_composer, &TestSmsComposer::textEdited, this, [this] {
        showPreview();
        showChecks();
    });
    connect(m_composer, &TestSmsComposer::choiceEdited, this, [this] {
        m_composer->setEnrolment(std::nullopt);
        showPreview();
        m_pause.start();
    });
    connect(m_composer, &TestSmsComposer::lookupWanted, this, &TestSmsPage::lookUp);
    connect(m_composer, &TestSmsComposer::failed, &banner(), &StatusBanner::showError);
    connect(m_checks, &CheckList::fixChosen, this, [this](const QString &key) {
        if (key == QLatin1StringView(replaceForcingKey)) {
            m_composer->replaceForcing();
        }
    });
    connect(m_send, &Button::clicked, this, &TestSmsPage::askThenSend);
    connect(m_again, &Button::clicked, this, &TestSmsPage::check);
    connect(m_template, &TemplateChoice::textTaken, m_composer, &TestSmsComposer::setText);
    connect(m_copy, &Button::clicked, this, &TestSmsPage::copyCommand);
    connect(m_story, &TestSmsStory::ticked, this, &TestSmsPage::tick);
    connect(m_story, &TestSmsStory::rawWanted, this, &TestSmsPage::showRaw);
    connect(m_story, &TestSmsStory::resendWanted, this, [this](const QString &id) {
        const std::stop_source stop;
        send(m_verbs.resend(id, stop.get_token()), stop);
    });
    connect(m_story, &TestSmsStory::recallWanted, this, &TestSmsPage::recall);
    connect(m_story, &TestSmsStory::otherWayWanted, this, [this](const QString &id, const QString &route) {
        const std::stop_source stop;
        send(m_verbs.sendOtherWay(id, route, stop.get_token()), stop);
    });
    connect(m_raw, &ExchangePane::closeWanted, this, [this] { (void)dismiss(); });
    connect(m_sent, &RecordTable::chosen, this, &TestSmsPage::showStory);
    connect(&m_model, &EntityTableModel::failed, &banner(), &StatusBanner::showError);
    connect(&m_model, &EntityTableModel::loaded, this, [this] {
        const bool any = m_model.rowCount() > 0;
        m_sent->setVisible(any);
        m_sentHeading->setVisible(any);
        if (!m_wanted.isEmpty()) {
            m_sent->choose(std::exchange(m_wanted, QString()));
        }
    });
}

QWidget *TestSmsPage::firstWidget()
{
    return findChild<QWidget *>(u"text"_s);
}

void TestSmsPage::showLookup(const usecases::TilmeldingAnswer &answer)
{
    m_composer->setEnrolment(answer.tilmeldt);
    QStringList said;
    for (const auto &finding : answer.findings) {
        said += base::sentence(finding.message);
    }
    if (!said.isEmpty()) {
        banner().showText(Tone::Warning, said.join(u' '));
    }
}

void TestSmsPage::showPreview()
{
    const QString text = m_composer->text();
    m_phone->setHead(m_composer->senderName(), hourWords(m_tools.context.clock()->now()));
    m_phone->setMessages(text.isEmpty() ? QList<PhoneMessage>() : QList<PhoneMessage> {{text, tr("preview"), true}});
}

void TestSmsPage::retranslate()
{
    setHead(tr("Test SMS", "page"),
            tr("Send a NemSMS to a test person and follow it. Accepted by the platform and delivered on the phone are "
               "two different things."));
    m_checksHeading->setText(tr("Checks"));
    m_send->setText(tr("Send test SMS"));
    m_again->setText(tr("Check again"));
    m_again->setToolTip(tr("Check against the environment, its clock and the enrolment"));
    m_copy->setText(tr("Copy as nemsmsctl"));
    m_sentHeading->setText(tr("Sent before"));
    m_sent->setAccessibleName(tr("Test SMS sent before"));
    m_phone->setEmptyWords(tr("What you write shows here as the recipient will see it."));
    m_phone->setAccessibleName(tr("Preview on a phone"));
    showPreview();
    showChecks();
}

void TestSmsPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_story->waitsForDelivery()) {
        m_watch.start();
    }
}

void TestSmsPage::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    keepDraft();
    PageFrame::hideEvent(event);
}

} // namespace nemsms::ui
