// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/testsmspage.h"

#include "base/userprompts.h"
#include "domain/miljoeart.h"
#include "domain/pris.h"
#include "domain/testsms.h"
#include "ui/entity/entityfetcher.h"
#include "ui/kit/activitylist.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/phoneview.h"
#include "ui/kit/recordtable.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/testsms/commandline.h"
#include "ui/testsms/exchangepane.h"
#include "ui/testsms/smschecklines.h"
#include "ui/testsms/smsstate.h"
#include "ui/testsms/templatechoice.h"
#include "ui/testsms/testsmscomposer.h"
#include "ui/testsms/testsmsstory.h"
#include "usecases/activecontext.h"
#include "usecases/testsmsverbs.h"
#include "usecases/tilmeldingverbs.h"

#include <QClipboard>
#include <QGuiApplication>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

TestSmsPage::TestSmsPage(usecases::TestSmsVerbs &verbs, usecases::TilmeldingVerbs &tilmelding, const EntityTools &tools,
                         ActivityList &activities, QWidget *parent)
    : PageFrame(u"testSmsPage"_s, parent), m_verbs(verbs), m_tilmelding(tilmelding), m_tools(tools),
      m_activities(activities), m_model(domain::testSmsTable(), fetchFrom(verbs),
                                        {"forberedtTid", "modtager", "tekst", "identifikator"}),
      m_composer(new TestSmsComposer(tools, this)), m_checksHeading(new TextLabel(TextRole::Section, this)),
      m_checks(new CheckList(u"checks"_s, this)), m_phone(new PhoneView(u"preview"_s, this)),
      m_send(new Button(ButtonKind::Primary, u"send"_s, u"send"_s, this)),
      m_again(new Button(ButtonKind::Normal, u"checkAgain"_s, u"refresh"_s, this)),
      m_copy(new Button(ButtonKind::Normal, u"copyCommand"_s, u"copy"_s, this)),
      m_template(new TemplateChoice(u"smsTemplate"_s, verbs, this)), m_story(new TestSmsStory(this)),
      m_sentHeading(new TextLabel(TextRole::Section, this)), m_sent(new RecordTable(u"sent"_s, this)),
      m_raw(new ExchangePane(this))
{
    m_model.setStateOf(&smsStateOf);
    m_model.sort(0, Qt::DescendingOrder);
    m_sent->setRecords(&m_model);
    build();
    wire();
    TestSmsPage::retranslate();
}

TestSmsPage::~TestSmsPage()
{
    (void)m_checking.request_stop();
}

void TestSmsPage::refresh()
{
    m_template->load();
    if (!m_kept) {
        offerDraft();
    }
    m_composer->load();
    m_model.reload();
    if (m_story->testSms()) {
        showStory(m_story->testSms()->id);
    }
}

bool TestSmsPage::dismiss()
{
    m_phone->show();
    return PageFrame::dismiss();
}

void TestSmsPage::choose(const QString &id)
{
    m_wanted = id;
    showStory(id);
}

void TestSmsPage::check()
{
    (void)m_checking.request_stop();
    m_checking = std::stop_source();
    base::join(m_verbs.check(m_composer->draft(), m_checking.get_token()), this,
               [this, token = m_checking.get_token()](base::Result<usecases::CheckReport> report) {
        if (token.stop_requested()) {
            return;
        }
        if (report) {
            m_report = *report;
        } else if (report.error().kind == base::ErrorKind::InvalidInput) {
            // Something is not chosen or not whole yet: that belongs among the checks.
            m_report = usecases::CheckReport();
            m_report->check += {"input", base::Severity::Error, report.error().message, {}, {}};
        } else {
            m_report.reset();
            banner().showError(report.error());
        }
        showChecks();
    });
}

void TestSmsPage::lookUp()
{
    const auto draft = m_composer->draft();
    const std::stop_source stop;
    const int number = m_activities.begin([] { return tr("Look-up of an enrolment"); }, stop);
    base::join(m_tilmelding.lookUp({draft.serviceaftaleId, draft.materialeId, draft.testpersonId, draft.modtager},
                                   stop.get_token()),
               this, [this, number](base::Result<usecases::TilmeldingAnswer> answer) {
        if (!answer) {
            m_activities.end(number, Tone::Bad, answer.error().message);
            m_composer->setEnrolment(std::nullopt);
            banner().showError(answer.error());
            return;
        }
        m_activities.end(number, Tone::Ok);
        showLookup(*answer);
    });
}

void TestSmsPage::askThenSend()
{
    const auto &here = m_tools.context.here();
    // A simulated phone needs no question, and in production the verb itself asks for the kommune's name.
    if (here.art != domain::MiljoeArt::EksterntTestmiljoe) {
        sendDraft();
        return;
    }
    const auto price = domain::prisFor(domain::Rute::SF1600, m_tools.context.clock()->now().date());
    const QVariantMap about {{u"kommune"_s, here.kommune}, {u"environment"_s, here.miljoe},
                             {u"recipient"_s, m_composer->recipientMasked()},
                             {u"price"_s, price ? price->prNemSms.toString() : u"–"_s}};
    base::Question question {{"screen.send.title", about}, {"screen.send.body", about}, true, {}};
    base::join(m_tools.prompts.confirm(question), this, [this](base::Result<bool> yes) {
        if (yes && *yes) {
            sendDraft();
        }
    });
}

void TestSmsPage::sendDraft()
{
    const std::stop_source stop;
    const auto draft = m_composer->draft();
    send(m_verbs.send(draft, stop.get_token()), stop, draft);
}

void TestSmsPage::send(base::Job<base::Record> job, std::stop_source stop, std::optional<usecases::TestSmsDraft> draft)
{
    m_sending = true;
    showChecks();
    banner().dismiss();
    const int number = m_activities.begin([] { return tr("Sending a test SMS"); }, std::move(stop));
    base::join(std::move(job), this, [this, number, draft](base::Result<base::Record> sent) {
        m_sending = false;
        if (!sent) {
            m_activities.end(number, Tone::Bad, sent.error().message);
            banner().showError(sent.error());
            // Stored and then refused, or without an answer: its story says how far it came.
            m_wanted = sent.error().message.arguments.value(u"id"_s).toString();
            check();
        } else {
            m_activities.end(number, Tone::Ok);
            m_wanted = (*sent)->id;
            if (draft) {
                m_template->noteUse("testsms", m_wanted, static_cast<const domain::TestSms &>(**sent).identifikator);
            }
            if (draft && *draft == m_composer->draft()) {
                forgetDraft();
            }
        }
        const QString id = m_wanted; // the table forgets it as soon as it has read its rows
        m_model.reload();
        if (!id.isEmpty()) {
            showStory(id);
        }
        showChecks();
        Q_EMIT changed();
    });
}

/// Looks for proof of delivery while a message waits for it and somebody looks.
void TestSmsPage::follow()
{
    if (!m_story->waitsForDelivery()) {
        m_watch.stop();
        return;
    }
    base::join(m_verbs.update(), this, [this](base::Result<QList<base::Record>> moved) {
        if (!moved) {
            m_watch.stop();
            banner().showError(moved.error());
        } else if (!moved->isEmpty()) {
            m_model.reload();
            showStory(m_story->testSms()->id);
            Q_EMIT changed();
        }
    });
}

void TestSmsPage::tick(const QString &id, const QString &who)
{
    base::join(m_verbs.tick(id, who), this, [this](base::Result<base::Record> ticked) {
        if (!ticked) {
            banner().showError(ticked.error());
            return;
        }
        m_model.reload();
        showStory((*ticked)->id);
        Q_EMIT changed();
    });
}

void TestSmsPage::showStory(const QString &id)
{
    const int turn = ++m_storyTurn; // an answer that was overtaken says what was, not what is
    base::join(m_verbs.find(id), this, [this, turn](base::Result<base::Record> found) {
        if (turn != m_storyTurn) {
            return;
        }
        if (!found) {
            banner().showError(found.error());
            return;
        }
        const base::Record record = *found;
        base::join(m_verbs.timeline(record->id), this,
                   [this, record, turn](base::Result<QList<usecases::TimelinePoint>> points) {
            if (turn != m_storyTurn) {
                return;
            }
            if (!points) {
                banner().showError(points.error());
                return;
            }
            m_story->showTestSms(record, *points);
            showOtherWays(record->id, turn);
            if (m_story->waitsForDelivery() && isVisible()) {
                m_watch.start();
            }
            if (isDetailShown()) {
                showRaw();
            }
        });
    });
}

void TestSmsPage::showRaw()
{
    base::join(m_verbs.exchanges(m_story->testSms()->id), this,
               [this](base::Result<QList<usecases::Udveksling>> exchanges) {
        if (!exchanges) {
            banner().showError(exchanges.error());
            return;
        }
        m_raw->showExchanges(*exchanges);
        m_phone->hide();
        setDetailShown(true);
    });
}

void TestSmsPage::showChecks()
{
    m_checks->setLines(smsCheckLines(m_composer->text(), m_report));
    const bool stopped = smsIsStopped(m_composer->text(), m_report);
    m_send->setEnabled(!stopped && !m_sending && m_report);
    m_send->setToolTip(stopped ? tr("Something stops the message: see the checks.") : QString());
}

void TestSmsPage::copyCommand()
{
    const auto draft = m_composer->draft();
    QGuiApplication::clipboard()->setText(nemsmsctlLine({m_tools.context.here().miljoe, m_composer->agreementName(),
                                                         m_composer->materialNumber(), draft.testpersonId, draft.tekst,
                                                         !draft.modtager.isEmpty(), draft.rute, draft.leveresTidligst.toString(Qt::ISODate)}));
    banner().tell(Tone::Ok, {"screen.copied", {}});
}

} // namespace nemsms::ui
