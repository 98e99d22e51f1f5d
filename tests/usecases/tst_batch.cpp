// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/printfault.h"
#include "store/smsbatchstore.h"
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/batchverbs.h"
#include "usecases/testsmsverbs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using test::await;

namespace {

/// Says yes to a question whose word it was told.
class Typed final : public base::UserPrompts
{
public:
    QString word;
    int asked = 0;

    base::Job<bool> confirm(base::Question question) override
    {
        ++asked;
        return base::ready(base::Result<bool>(question.typed == word));
    }
    base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message, bool) override
    {
        return base::ready(base::Result<std::shared_ptr<base::Secret>>(base::failure(ErrorKind::SecretUnavailable, "test.none")));
    }
};

protocols::HttpResponse plain(int status)
{
    return {status, {{"Content-Type", "text/plain"}}, "no", {}};
}

} // namespace

class tst_batch : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::UsecaseFixture> m_set;
    std::unique_ptr<BatchVerbs> m_verbs;
    QTemporaryDir m_folder;

    BatchDraft draftOf(const QByteArray &csv)
    {
        BatchDraft draft;
        draft.fil = m_folder.filePath(u"prøve.csv"_s);
        QFile file(draft.fil);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
            return {};
        }
        draft.serviceaftaleId = m_set->aftale;
        draft.materialeId = m_set->materiale;
        return draft;
    }
    BatchDraft numbered(int count)
    {
        QByteArray csv = "Testperson;Tekst\n";
        for (int i = 0; i < count; ++i) {
            csv += "Prøveperson 1;Besked " + QByteArray::number(i) + '\n';
        }
        return draftOf(csv);
    }
    QByteArrayList findingsOf(const QByteArray &csv, const QString &tekst = {})
    {
        BatchDraft draft = draftOf(csv);
        draft.tekst = tekst;
        const auto plan = await(m_verbs->prepare(draft));
        if (!plan) {
            return {plan.error().message.code};
        }
        QByteArrayList codes;
        for (const auto &one : (*plan)->findings) {
            if (one.finding.severity == base::Severity::Error) {
                codes += QByteArray::number(one.row) + ' ' + one.finding.message.code;
            }
        }
        return codes;
    }
    SmsBatch started(const BatchDraft &draft, qint64 said = 0)
    {
        const auto plan = await(m_verbs->prepare(draft));
        const auto batch = plan ? await(m_verbs->start(*plan, said)) : base::Result<SmsBatch>(plan.error());
        return batch ? *batch : SmsBatch();
    }
    [[nodiscard]] qsizetype distinct() const
    {
        const QStringList all = identifiers();
        return QSet<QString>(all.cbegin(), all.cend()).size();
    }
    QStringList identifiers() const
    {
        QStringList all;
        for (const auto &letter : m_set->service->letters) {
            all += letter.afsendelseIdentifikator;
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<test::UsecaseFixture>();
        QCOMPARE(m_set->set(), QString());
        QCOMPARE(m_set->fill(), QString());
        m_verbs = std::make_unique<BatchVerbs>(m_set->sendParts);
    }
    void cleanup()
    {
        m_verbs.reset();
        m_set.reset();
    }

    void everyMessageGoesOnceAndItsRecipientIsAskedAboutOnce()
    {
        const SmsBatch batch = started(numbered(20));
        QCOMPARE(batch.antal, 20);
        QCOMPARE(m_set->service->questions.size(), 1);
        QVERIFY(m_set->service->letters.isEmpty()); // stored before the first byte is sent
        QCOMPARE(batch.states.value("ikoe"), 20);
        const auto run = await(m_verbs->run(batch.id));
        VERIFY_RESULT(run);
        QVERIFY(!run->problem);
        QCOMPARE(run->batch.tilstand, QByteArray("faerdig"));
        QCOMPARE(run->batch.states.value("accepteret"), 20);
        QCOMPARE(m_set->service->letters.size(), 20);
        QCOMPARE(distinct(), 20);
        const TestSmsVerbs sms(m_set->sendParts);
        const auto page = await(sms.list({}));
        const auto exchanges = await(sms.exchanges(page->records.first()->id));
        QCOMPARE(exchanges->size(), 2); // the look-up that allowed it, and the sending
        const auto again = await(m_verbs->run(batch.id));
        VERIFY_RESULT(again);
        QCOMPARE(m_set->service->letters.size(), 20);
    }

    void everyRowsFaultsAreToldAndNothingIsStored()
    {
        QCOMPARE(findingsOf("Testperson;Tekst\nPrøveperson 1;Hej\nUkendt;Hej\nPrøveperson 1;Hej\n"),
                 (QByteArrayList {"3 batch.noperson", "4 batch.twice"}));
        QCOMPARE(findingsOf("Modtager;Tekst\n2512484916;Hej\n123;Hej\n"), QByteArrayList {"3 cpr.length"});
        QCOMPARE(findingsOf("Modtager;Tekst\n2512169996;Hej\n"), QByteArrayList {"2 sms.check.noperson"}); // real phones
        QCOMPARE(findingsOf("Testperson;Tekst\nPrøveperson 1;" + QByteArray(161, 'a') + '\n'), QByteArrayList {"2 sms.length"});
        QCOMPARE(findingsOf("Testperson;Tid\nPrøveperson 1;10:30\n", u"Husk {tid} i {by}"_s), QByteArrayList {"2 batch.placeholder"});
        QCOMPARE(findingsOf("Testperson;Tid\nPrøveperson 1;10:30\n", u"Husk {tid"_s), QByteArrayList {"2 skabelon.brace"});
        QCOMPARE(findingsOf("Hvem;Tekst\nPrøveperson 1;Hej\n"), QByteArrayList {"batch.header"});
        QCOMPARE(findingsOf("Testperson;Tekst\n"), QByteArrayList {"batch.norows"});
        QVERIFY(m_set->service->questions.isEmpty()); // nobody is asked about while something is wrong
        m_set->service->enrolled = false;
        QCOMPARE(findingsOf("Testperson;Tekst\nPrøveperson 1;Hej\n"), QByteArrayList {"2 sms.check.notenrolled"});
        const auto plan = await(m_verbs->prepare(draftOf("Testperson;Tekst\nUkendt;Hej\n")));
        QCOMPARE(await(m_verbs->start(*plan)).error().message.code, QByteArray("batch.findings"));
        QVERIFY(await(m_verbs->list())->isEmpty());
    }

    void placeholdersAreFilledFromTheColumns()
    {
        BatchDraft draft = draftOf("Testperson;Tid\nPrøveperson 1;10:30\nPrøveperson 1;11:00\n");
        draft.tekst = u"Husk din tid kl. {tid}"_s;
        const SmsBatch batch = started(draft);
        VERIFY_RESULT(await(m_verbs->run(batch.id)));
        QByteArrayList texts; // several are under way at a time, so that their order is open
        for (const auto &letter : m_set->service->letters) {
            texts += letter.indhold;
        }
        std::sort(texts.begin(), texts.end());
        QCOMPARE(texts, (QByteArrayList {"Husk din tid kl. 10:30", "Husk din tid kl. 11:00"}));
    }

    void aThousandAreTheMost()
    {
        const auto most = await(m_verbs->prepare(numbered(1000)));
        VERIFY_RESULT(most);
        QCOMPARE((*most)->beskeder.size(), 1000);
        QCOMPARE(await(m_verbs->prepare(numbered(1001))).error().message.code, QByteArray("batch.limit"));
    }

    void aboveTwentyTheNumberIsTyped()
    {
        const auto plan = await(m_verbs->prepare(numbered(21)));
        VERIFY_RESULT(plan);
        QCOMPARE(await(m_verbs->start(*plan)).error().message.code, QByteArray("batch.unasked"));
        auto typed = std::make_shared<Typed>();
        m_set->sendParts->prompts = typed;
        typed->word = u"20"_s;
        QCOMPARE(await(m_verbs->start(*plan)).error().message.code, QByteArray("batch.declined"));
        QCOMPARE(await(m_verbs->start(*plan, 20)).error().message.code, QByteArray("batch.declined"));
        QVERIFY(await(m_verbs->list())->isEmpty());
        typed->word = u"21"_s;
        VERIFY_RESULT(await(m_verbs->start(*plan)));
        QCOMPARE(typed->asked, 3);
        VERIFY_RESULT(await(m_verbs->start(*plan, 21)));
        QCOMPARE(typed->asked, 3);
    }

    void refusalsFailAndTheRestGoesOn()
    {
        const protocols::Fejl told {3000, u"Nej"_s, {}};
        const auto service = m_set->service;
        m_set->service->refuse = [told, service] {
            const bool third = service->letters.size() % 3 == 0;
            return third ? test::FakePrintService::soap(500, protocols::encodePrintFault(told))
                         : test::FakePrintService::soap(200, protocols::encodeAfsendBrevResponse(true));
        };
        const SmsBatch batch = started(numbered(12));
        const auto run = await(m_verbs->run(batch.id));
        VERIFY_RESULT(run);
        QCOMPARE(run->batch.states.value("accepteret"), 8);
        QCOMPARE(run->batch.states.value("fejlet"), 4);
        QCOMPARE(run->batch.tilstand, QByteArray("faerdig"));
        QCOMPARE(m_set->service->letters.size(), 12);
        service->refuse = {};
    }

    void whatNobodyAnswersGoesAgainWithTheSameIdentifier()
    {
        const auto service = m_set->service;
        m_set->service->refuse = [service] {
            return service->letters.size() <= 3 ? plain(503) : test::FakePrintService::soap(200, protocols::encodeAfsendBrevResponse(true));
        };
        QTimer passing; // the environment's time goes on while nobody answers
        connect(&passing, &QTimer::timeout, this, [this] { m_set->clock->advance(1000); });
        passing.start(1);
        const SmsBatch batch = started(numbered(5));
        const auto run = await(m_verbs->run(batch.id));
        VERIFY_RESULT(run);
        QCOMPARE(run->batch.states.value("accepteret"), 5);
        QCOMPARE(identifiers().size(), 8); // one of the batch asks, the others wait with it
        QCOMPARE(distinct(), 5);
        service->refuse = {};
    }

    void pausedItStandsStillAndResumedItGoesOn()
    {
        const SmsBatch batch = started(numbered(20));
        VERIFY_RESULT(await(m_verbs->pause(batch.id)));
        const TestSmsVerbs sms(m_set->sendParts);
        m_set->clock->advance(3'600'000);
        QVERIFY(await(sms.retry())->isEmpty()); // the queue leaves it alone
        QVERIFY(await(sms.resume())->isEmpty());
        QVERIFY(m_set->service->letters.isEmpty());
        QVERIFY(!await(m_verbs->pause(batch.id)));
        const auto run = await(m_verbs->run(batch.id));
        VERIFY_RESULT(run);
        QCOMPARE(run->batch.states.value("accepteret"), 20);
    }

    void stoppedItIsPaused()
    {
        const SmsBatch batch = started(numbered(20));
        std::stop_source stop;
        stop.request_stop();
        const auto run = await(m_verbs->run(batch.id, {}, stop.get_token()));
        VERIFY_RESULT(run);
        QCOMPARE(run->batch.tilstand, QByteArray("pauset"));
        QCOMPARE(run->waiting(), 20);
    }

    void cancelledNothingMoreGoes()
    {
        const SmsBatch batch = started(numbered(20));
        VERIFY_RESULT(await(m_verbs->pause(batch.id)));
        m_set->clock->advance(16'000); // who made it is gone
        const auto cancelled = await(m_verbs->cancel(batch.id));
        VERIFY_RESULT(cancelled);
        QCOMPARE(cancelled->tilstand, QByteArray("annulleret"));
        QCOMPARE(cancelled->states.value("ikoe"), 0);
        QCOMPARE(cancelled->states.value("fejlet"), 20); // it never said whether it had begun
        QVERIFY(await(m_verbs->run(batch.id)).has_value());
        QVERIFY(m_set->service->letters.isEmpty());
    }

    void cancelledCleanlyTheMessagesAreTakenBack()
    {
        const SmsBatch batch = started(numbered(3));
        std::stop_source stop;
        stop.request_stop();
        VERIFY_RESULT(await(m_verbs->run(batch.id, {}, stop.get_token())));
        const auto cancelled = await(m_verbs->cancel(batch.id));
        VERIFY_RESULT(cancelled);
        QCOMPARE(cancelled->states.value("tilbagekaldt"), 3);
    }

    void aCrashedSendersBatchIsTakenUpByTheQueueAsAWhole()
    {
        const SmsBatch batch = started(numbered(20)); // and its sender was killed here
        const TestSmsVerbs sms(m_set->sendParts);
        QVERIFY(await(sms.retry())->isEmpty()); // it may be alive
        m_set->clock->advance(16'000);
        const auto taken = await(sms.retry());
        VERIFY_RESULT(taken);
        QCOMPARE(taken->size(), 20);
        QCOMPARE(await(m_verbs->find(batch.id))->tilstand, QByteArray("faerdig"));
        QCOMPARE(m_set->service->letters.size(), 20);
    }

    void aBatchWhoseSenderWasKilledAfterTheLastAnswerIsFinished()
    {
        const SmsBatch batch = started(numbered(2));
        VERIFY_RESULT(await(m_verbs->run(batch.id)));
        store::SmsBatchStore batches(*m_set->access->store);
        VERIFY_RESULT(await(batches.move(batch.id, {"faerdig"}, "koerer", "smsbatch.resumed", m_set->access->actor)));
        const TestSmsVerbs sms(m_set->sendParts);
        const auto taken = await(sms.resume());
        VERIFY_RESULT(taken);
        QVERIFY(taken->isEmpty());
        QCOMPARE(await(m_verbs->find(batch.id))->tilstand, QByteArray("faerdig"));
        QCOMPARE(m_set->service->letters.size(), 2);
    }

    void pastTenItWaitsForTheMorning()
    {
        const auto service = m_set->service;
        const auto clock = m_set->clock;
        const QDateTime night(QDate(2026, 11, 24), QTime(21, 30), QTimeZone::utc());
        m_set->service->refuse = [service, clock, night] {
            if (service->letters.size() == 5) {
                clock->set(night);
            }
            return test::FakePrintService::soap(200, protocols::encodeAfsendBrevResponse(true));
        };
        const SmsBatch batch = started(numbered(20));
        const auto run = await(m_verbs->run(batch.id));
        VERIFY_RESULT(run);
        QVERIFY(run->goesOn > night);
        QVERIFY(run->waiting() > 0);
        QCOMPARE(run->batch.tilstand, QByteArray("koerer"));
        const qsizetype sent = m_set->service->letters.size();
        const TestSmsVerbs sms(m_set->sendParts);
        QVERIFY(await(sms.retry())->isEmpty());
        QCOMPARE(m_set->service->letters.size(), sent);
        m_set->clock->set(QDateTime(QDate(2026, 11, 25), QTime(7, 5), QTimeZone::utc()));
        VERIFY_RESULT(await(sms.retry()));
        QCOMPARE(await(m_verbs->find(batch.id))->states.value("accepteret"), 20);
        QCOMPARE(distinct(), 20);
        service->refuse = {};
    }
};

NEMSMS_TEST(tst_batch)
#include "tst_batch.moc"
