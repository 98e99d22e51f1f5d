// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/demostory.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/pollpause.h"
#include "app/ctl/recipientoptions.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "domain/demo.h"
#include "domain/testsms.h"
#include "usecases/activecontext.h"
#include "usecases/logverbs.h"
#include "usecases/miljoecheck.h"
#include "usecases/telefonverbs.h"
#include "usecases/testsmsverbs.h"
#include "usecases/tilmeldingverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;
namespace demo = domain::demo;

namespace {

/// How often the dueslag is looked at before the story gives up: thirty seconds in all.
constexpr int mostLooks = 150;
constexpr std::chrono::milliseconds betweenLooks {200};

const QString program = u"nemsmsctl --demo "_s;

QString quoted(QStringView text)
{
    return u'\'' + text.toString() + u'\'';
}

} // namespace

DemoStory::DemoStory(Session *session, std::shared_ptr<backend::Backend> backend)
    : m_session(session), m_backend(std::move(backend))
{
}

void DemoStory::step(const char *code, const QString &line)
{
    ++m_step;
    Output &out = m_session->out();
    const QString text = base::sentence({code, {}});
    out.object({{u"step"_s, m_step}, {u"message"_s, text}, {u"command"_s, line}});
    out.line();
    out.line(QString::number(m_step) + u". "_s + text);
    out.line(u"   $ "_s + line);
    out.flush();
}

base::Job<int> DemoStory::play()
{
    const usecases::Place here = m_backend->context().here();
    m_session->out().line(base::sentence({"command.demo.begin", {{u"kommune"_s, here.kommune}, {u"miljoe"_s, here.miljoe}}}));
    const auto reached = co_await checkMiljoe();
    if (!reached) {
        co_return reached.error();
    }
    const QString person = demo::personer.front().navn.toString();
    const auto looked = co_await lookUp(person);
    if (!looked) {
        co_return looked.error();
    }
    const auto sent = co_await checkAndSend();
    if (!sent) {
        co_return sent.error();
    }
    const QString id = (*sent)->id;
    const auto delivered = co_await awaitDelivery(id);
    if (!delivered) {
        co_return delivered.error();
    }
    const auto phone = co_await showPhone();
    if (!phone) {
        co_return phone.error();
    }
    const auto verified = co_await verifyLog();
    if (!verified) {
        co_return verified.error();
    }
    m_session->out().line();
    m_session->out().line(base::sentence({"command.demo.end", {}}));
    co_return 0;
}

base::Job<> DemoStory::checkMiljoe()
{
    step("command.demo.check", program + u"miljoe check"_s);
    const auto report = co_await m_backend->miljoeCheck().check(QString(), QString(), m_session->stop());
    if (!report) {
        co_return report.error();
    }
    m_session->out().object({{u"ok"_s, report->ok}, {u"simulated"_s, report->simuleret}});
    for (const auto &layer : report->layers) {
        m_session->out().line(u"   "_s + base::sentence({"command.layer." + usecases::toCode(layer.layer), {}}).leftJustified(14)
                              + base::sentence(layer.message));
    }
    if (!report->ok) {
        co_return base::failure(base::ErrorKind::Unreachable, "command.demo.unreachable",
                                {{u"next"_s, base::sentence(report->nextStep)}});
    }
    const QString now = danish(m_backend->context().clock()->now());
    m_session->out().line(u"   "_s + base::sentence({"command.demo.clock", {{u"time"_s, now}}}));
    co_return base::Result<>();
}

base::Job<> DemoStory::lookUp(QString person)
{
    const QString materiale = demo::materialeId.toString();
    step("command.demo.lookup", program + "tilmelding lookup --materiale "_L1 + materiale + " --testperson "_L1 + quoted(person));
    RecipientOptions options;
    options.materiale = materiale.toStdString();
    options.testperson = person.toStdString();
    const auto ids = co_await readRecipient(m_backend, &options);
    if (!ids) {
        co_return ids.error();
    }
    const usecases::TilmeldingLookup question {ids->serviceaftaleId, ids->materialeId, ids->testpersonId, {}};
    const auto answer = co_await m_backend->tilmelding().lookUp(question, m_session->stop());
    if (!answer) {
        co_return answer.error();
    }
    m_session->out().object({{u"modtager"_s, answer->modtager}, {u"tilmeldt"_s, answer->tilmeldt}});
    const char *code = answer->tilmeldt ? "command.enrolled" : "command.notenrolled";
    m_session->out().line(u"   "_s + base::sentence({code, {{u"modtager"_s, answer->modtager}}}));
    co_return base::Result<>();
}

base::Job<base::Record> DemoStory::checkAndSend()
{
    const QString person = demo::personer.front().navn.toString();
    const QString words = "--materiale "_L1 + demo::materialeId + " --testperson "_L1 + quoted(person) + " --tekst "_L1
        + quoted(demo::tekst);
    RecipientOptions options;
    options.materiale = demo::materialeId.toString().toStdString();
    options.testperson = person.toStdString();
    const auto ids = co_await readRecipient(m_backend, &options);
    if (!ids) {
        co_return ids.error();
    }
    const usecases::TestSmsDraft draft {ids->serviceaftaleId, ids->materialeId, ids->testpersonId, {}, demo::tekst.toString()};
    step("command.demo.smscheck", program + "sms check "_L1 + words);
    const auto report = co_await m_backend->testSms().check(draft, m_session->stop());
    if (!report) {
        co_return report.error();
    }
    printCheck(m_session->out(), *report, environmentJson(m_backend->context().here()));
    step("command.demo.send", program + "sms send "_L1 + words);
    const auto sent = co_await m_backend->testSms().send(draft, m_session->stop());
    if (!sent) {
        co_return sent.error();
    }
    const auto line = co_await m_backend->testSms().timeline((*sent)->id);
    if (!line) {
        co_return line.error();
    }
    printTimeline(m_session->out(), *line);
    co_return sent;
}

base::Job<base::Record> DemoStory::awaitDelivery(QString id)
{
    step("command.demo.update", program + u"sms update"_s);
    for (int look = 0; look < mostLooks && !m_session->stop().stop_requested(); ++look) {
        const auto changed = co_await m_backend->testSms().update(m_session->stop());
        if (!changed) {
            co_return changed.error();
        }
        const auto record = co_await m_backend->testSms().find(id);
        if (!record) {
            co_return record.error();
        }
        const auto &sms = static_cast<const domain::TestSms &>(**record);
        if (sms.tilstand == domain::TestSmsTilstand::Afleveret) {
            step("command.demo.show", program + "sms show "_L1 + sms.identifikator);
            const auto line = co_await m_backend->testSms().timeline(id);
            if (!line) {
                co_return line.error();
            }
            printTimeline(m_session->out(), *line);
            co_return record;
        }
        const auto paused = co_await pollPause(betweenLooks, m_session->stop());
        if (!paused) {
            co_return paused.error();
        }
    }
    co_return base::failure(base::ErrorKind::Unreachable, "command.demo.undelivered", {{u"id"_s, id}});
}

base::Job<> DemoStory::showPhone()
{
    step("command.demo.phone", program + u"telefon list"_s);
    const auto messages = co_await m_backend->telefon().list();
    if (!messages) {
        co_return messages.error();
    }
    for (const auto &one : *messages) {
        m_session->out().object({{u"time"_s, one.time.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"telefon"_s, one.telefon},
                                 {u"afsender"_s, one.afsender},
                                 {u"tekst"_s, one.tekst},
                                 {u"identifikator"_s, one.identifikator}});
        m_session->out().line(u"   "_s + danish(one.time) + u"  "_s + one.telefon + u"  "_s + one.afsender + u": "_s + one.tekst);
    }
    co_return base::Result<>();
}

base::Job<> DemoStory::verifyLog()
{
    step("command.demo.log", program + u"log verify"_s);
    const auto verdict = co_await m_backend->log().verify();
    if (!verdict) {
        co_return verdict.error();
    }
    m_session->out().object({{u"intact"_s, verdict->intact}, {u"rows"_s, verdict->rows}});
    m_session->out().line(u"   "_s + base::sentence(verdict->message));
    if (!verdict->intact) {
        co_return base::Error {base::ErrorKind::Internal, verdict->message, {}, {}};
    }
    co_return base::Result<>();
}

} // namespace nemsms::ctl
