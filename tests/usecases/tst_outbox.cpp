// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/printfault.h"
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/attempt.h"
#include "usecases/testsmsverbs.h"

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::TestSmsTilstand;
using protocols::TransportFault;
using test::await;

namespace {

const domain::TestSms &sms(const base::Record &record)
{
    return static_cast<const domain::TestSms &>(*record);
}

QDateTime danish(int hour, int minute = 0, int day = 24)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), base::danishTime()).toUTC();
}

protocols::HttpResponse plain(int status)
{
    return {status, {{"Content-Type", "text/plain"}}, "no", {}};
}

} // namespace

class tst_outbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::UsecaseFixture> m_set;
    std::unique_ptr<TestSmsVerbs> m_verbs;

    domain::TestSms only()
    {
        const auto page = await(m_verbs->list({}));
        return page && page->records.size() == 1 ? sms(page->records.first()) : domain::TestSms();
    }
    qsizetype taken()
    {
        const auto done = await(m_verbs->retry());
        return done ? done->size() : -1;
    }
    QByteArray lastLine()
    {
        const auto line = await(m_verbs->timeline(only().id));
        return line ? line->last().message.code : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<test::UsecaseFixture>();
        QCOMPARE(m_set->set(), QString());
        QCOMPARE(m_set->fill(), QString());
        m_verbs = std::make_unique<TestSmsVerbs>(m_set->sendParts);
    }
    void cleanup()
    {
        m_verbs.reset();
        m_set.reset();
    }

    void whatNobodyAnsweredGoesAgainAfterItsBackoffWithTheSameIdentifier()
    {
        m_set->service->refuse = [] { return plain(503); };
        QVERIFY(!await(m_verbs->send(m_set->draft())));
        const domain::TestSms first = only();
        QCOMPARE(first.tilstand, TestSmsTilstand::IKoe);
        QCOMPARE(first.forsoeg, 1);
        QVERIFY(first.naesteForsoeg > m_set->clock->now() && first.naesteForsoeg <= m_set->clock->now().addSecs(5));
        QCOMPARE(lastLine(), QByteArray("testsms.line.again"));
        QCOMPARE(taken(), 0); // not yet
        m_set->clock->set(first.naesteForsoeg);
        QCOMPARE(taken(), 1);
        const domain::TestSms second = only();
        QCOMPARE(second.forsoeg, 2);
        QVERIFY(second.naesteForsoeg >= m_set->clock->now().addSecs(5));
        m_set->service->refuse = {};
        m_set->clock->set(second.naesteForsoeg);
        QCOMPARE(taken(), 1);
        const domain::TestSms done = only();
        QCOMPARE(done.tilstand, TestSmsTilstand::Accepteret);
        QCOMPARE(done.forsoeg, 3);
        QVERIFY(!done.naesteForsoeg.isValid());
        QCOMPARE(m_set->service->letters.size(), 3);
        for (const auto &letter : m_set->service->letters) {
            QCOMPARE(letter.afsendelseIdentifikator, done.identifikator);
        }
        m_set->clock->advance(3'600'000);
        QCOMPARE(taken(), 0);
    }

    void aRefusalIsNeverTriedAgain()
    {
        const protocols::Fejl told {3000, u"Nej"_s, {}};
        m_set->service->refuse = [told] { return test::FakePrintService::soap(500, protocols::encodePrintFault(told)); };
        const auto refused = await(m_verbs->send(m_set->draft()));
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(only().tilstand, TestSmsTilstand::Fejlet);
        QVERIFY(!only().naesteForsoeg.isValid());
        m_set->clock->advance(3'600'000);
        QCOMPARE(taken(), 0);
        QCOMPARE(m_set->service->letters.size(), 1);
    }

    void onlyWhatAnotherTryMayMendIsTriedByItself_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("again");
        const auto row = [](const char *name, TransportFault fault, bool again) { QTest::newRow(name) << int(fault) << again; };
        row("refused connection", TransportFault::ConnectionRefused, true);
        row("no such host", TransportFault::HostUnknown, true);
        row("no way", TransportFault::HostUnreachable, true);
        row("connect timeout", TransportFault::ConnectTimeout, true);
        row("reset", TransportFault::Reset, true);
        row("cut short", TransportFault::Truncated, true);
        row("time limit", TransportFault::TimeLimit, true);
        row("no HTTP", TransportFault::BadAnswer, true);
        row("address", TransportFault::BadUrl, false);
        row("our certificate", TransportFault::BadIdentity, false);
        row("our anchors", TransportFault::BadAnchors, false);
        row("their certificate", TransportFault::ServerUntrusted, false);
        row("their certificate's time", TransportFault::ServerExpired, false);
        row("their certificate's name", TransportFault::ServerWrongHost, false);
        row("their certificate's rules", TransportFault::ServerUnfit, false);
        row("their certificate taken back", TransportFault::ServerRevoked, false);
        row("they refuse ours", TransportFault::ClientRefused, false);
        row("TLS", TransportFault::TlsFailed, false);
        row("too large", TransportFault::TooLarge, false);
        row("broken off by a person", TransportFault::Cancelled, false);
    }

    void onlyWhatAnotherTryMayMendIsTriedByItself()
    {
        QFETCH(int, fault);
        QTEST(retriesItself(protocols::transportError(TransportFault(fault), QUrl(u"https://print.example/"_s))), "again");
    }

    void whatAPersonMustMendWaitsForOne()
    {
        QVERIFY(!retriesItself(base::makeError(ErrorKind::Refused, "printservice.fault")));
        QVERIFY(!retriesItself(base::makeError(ErrorKind::SecretUnavailable, "miljoe.password")));
        QVERIFY(retriesItself(base::makeError(ErrorKind::Unreachable, "printservice.http")));
        m_set->service->reachable = false;
        QVERIFY(!await(m_verbs->send(m_set->draft())));
        m_set->service->reachable = true;
        m_set->service->enrolled = false;
        m_set->clock->set(only().naesteForsoeg);
        QCOMPARE(taken(), 1);
        QCOMPARE(only().tilstand, TestSmsTilstand::IKoe);
        QVERIFY(!only().naesteForsoeg.isValid());
        QCOMPARE(lastLine(), QByteArray("testsms.line.queued"));
        m_set->service->enrolled = true;
        m_set->clock->advance(3'600'000);
        QCOMPARE(taken(), 0); // by itself never again
        const auto sent = await(m_verbs->resend(only().id));
        VERIFY_RESULT(sent);
        QCOMPARE(sms(*sent).tilstand, TestSmsTilstand::Accepteret);
    }

    void atNightItWaitsForEight()
    {
        m_set->clock->set(danish(22));
        TestSmsDraft draft = m_set->draft();
        const auto refused = await(m_verbs->send(draft));
        QCOMPARE(refused.error().message.code, QByteArray("sms.hours"));
        draft.vent = true;
        const auto queued = await(m_verbs->send(draft));
        VERIFY_RESULT(queued);
        QCOMPARE(sms(*queued).tilstand, TestSmsTilstand::IKoe);
        QCOMPARE(sms(*queued).forsoeg, 0);
        const QDateTime next = sms(*queued).naesteForsoeg;
        QVERIFY(next >= danish(8, 0, 25) && next <= danish(8, 2, 25));
        QCOMPARE(taken(), 0);
        m_set->clock->set(next);
        QCOMPARE(taken(), 1);
        QCOMPARE(only().tilstand, TestSmsTilstand::Accepteret);
        QCOMPARE(m_set->service->letters.size(), 1);
    }

    void aMistakeIsStoppedAtNightToo()
    {
        m_set->clock->set(danish(23));
        TestSmsDraft draft = m_set->draft(QString(161, u'a'));
        draft.vent = true;
        const auto refused = await(m_verbs->send(draft));
        QVERIFY(!refused);
        QCOMPARE(only().id, QString());
    }

    void aClockThatJumpsPastTenMovesItToTheMorning()
    {
        m_set->service->reachable = false;
        QVERIFY(!await(m_verbs->send(m_set->draft())));
        m_set->service->reachable = true;
        m_set->clock->set(danish(22, 30));
        QCOMPARE(taken(), 0); // nothing is tried outside the hours
        const auto asked = await(m_verbs->resume()); // a person does
        QCOMPARE(asked->first().problem->message.code, QByteArray("sms.hours"));
        QVERIFY(only().naesteForsoeg >= danish(8, 0, 25) && only().naesteForsoeg <= danish(8, 2, 25));
        QVERIFY(m_set->service->letters.isEmpty());
        m_set->clock->set(danish(8, 2, 25));
        QCOMPARE(taken(), 1);
        QCOMPARE(only().tilstand, TestSmsTilstand::Accepteret);
    }

    void whatSomebodyHasInHandIsLeftToThem()
    {
        m_set->service->reachable = false;
        QVERIFY(!await(m_verbs->send(m_set->draft())));
        m_set->service->reachable = true;
        auto theirs = std::make_shared<domain::TestSms>(only());
        theirs->naesteForsoeg = m_set->clock->now().addMSecs(inHand.count()); // as claimed by another program
        auto records = m_set->access->of(domain::testSmsTable());
        VERIFY_RESULT(await(records.revise(theirs, m_set->actor)));
        m_set->clock->advance(60'000);
        QCOMPARE(taken(), 0);
        m_set->clock->advance(60'001); // it never said what became of it
        QCOMPARE(taken(), 1);
        QCOMPARE(only().tilstand, TestSmsTilstand::Accepteret);
    }

    void whatWaitsForTheMorningCanBeTakenBack()
    {
        m_set->clock->set(danish(22));
        TestSmsDraft draft = m_set->draft();
        draft.vent = true;
        VERIFY_RESULT(await(m_verbs->send(draft)));
        m_set->clock->set(danish(8, 0, 25));
        const auto late = await(m_verbs->recall(only().id));
        QCOMPARE(late.error().message.code, QByteArray("testsms.recall.inhand"));
        m_set->clock->set(danish(23));
        const auto recalled = await(m_verbs->recall(only().id));
        VERIFY_RESULT(recalled);
        QCOMPARE(sms(*recalled).tilstand, TestSmsTilstand::Tilbagekaldt);
        m_set->clock->set(danish(9, 0, 25));
        QCOMPARE(taken(), 0);
        QVERIFY(m_set->service->letters.isEmpty());
    }
};

NEMSMS_TEST(tst_outbox)
#include "tst_outbox.moc"
