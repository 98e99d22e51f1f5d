// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/pkohaendelse.h"
#include "protocols/beskedkuvert/pkopoststatus.h"
#include "protocols/printservice/printfault.h"
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/logverbs.h"
#include "usecases/testsmsverbs.h"
#include "usecases/tilmeldingverbs.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::TestSmsTilstand;
using test::await;

namespace {

const domain::TestSms &sms(const base::Record &record)
{
    return static_cast<const domain::TestSms &>(*record);
}

const QDateTime delivered(QDate(2026, 11, 24), QTime(9, 1, 2, 345), QTimeZone::utc());

QByteArray status(const QString &identifier, protocols::PkoHaendelse event)
{
    protocols::PkoPostStatus told;
    told.afsendelseIdentifikator = identifier;
    told.transaktionsDatoTid = delivered;
    told.fejlKode = event == protocols::PkoHaendelse::Fejlet ? u"4711"_s : QString();
    told.fejlTekst = event == protocols::PkoHaendelse::Fejlet ? u"Ingen telefon"_s : QString();
    protocols::ObjektRegistrering registration;
    registration.objektHandling = protocols::toUuid(event);
    protocols::Haendelsesbesked message;
    message.beskedId = u"6f2c5a5e-38f0-4f2c-9b11-000000000001"_s;
    message.beskedtype = QLatin1String(protocols::pkoPostStatusBeskedtype);
    message.registreringer = {registration};
    message.dannelsestidspunkt = told.transaktionsDatoTid;
    message.data = protocols::encodePkoPostStatus(told);
    return protocols::encodeHaendelsesbesked(message);
}

protocols::HttpResponse fault()
{
    const protocols::Fejl told {3000, u"Certifikatet er ikke gyldigt"_s, {}};
    return test::FakePrintService::soap(500, protocols::encodePrintFault(told));
}

/// Answers every question alike and remembers the last.
class YesOrNo final : public base::UserPrompts
{
public:
    bool yes = true;
    int asked = 0;
    QString typed;
    base::Question question;

    base::Job<bool> confirm(base::Question wanted) override
    {
        ++asked;
        typed = wanted.typed;
        question = wanted;
        return base::ready(base::Result<bool>(yes));
    }
    base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message, bool) override
    {
        return base::ready(base::Result<std::shared_ptr<base::Secret>>(std::make_shared<base::Secret>(QByteArray("hemmelig"))));
    }
};

} // namespace

class tst_testsmsverbs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::UsecaseFixture> m_set;
    std::unique_ptr<TestSmsVerbs> m_verbs;

    qint64 stored()
    {
        const auto page = await(m_verbs->list({}));
        return page ? page->total : -1;
    }
    QByteArrayList timelineCodes(const QString &id)
    {
        QByteArrayList codes;
        const auto line = await(m_verbs->timeline(id));
        for (const auto &point : line ? *line : QList<TimelinePoint>()) {
            codes += point.message.code;
        }
        return codes;
    }

    std::shared_ptr<YesOrNo> m_yes;
    void sayYes(bool yes)
    {
        m_yes = std::make_shared<YesOrNo>();
        m_yes->yes = yes;
        m_set->sendParts->prompts = m_yes;
    }
    QString makeProduction()
    {
        return m_set->make(domain::miljoeTable(), {{"navn", "Prod"},
                                                   {"art", "produktionsmiljoe"},
                                                   {"printServiceUrl", "https://prod.example/"}});
    }
    /// A draft to a test person of that environment, which becomes the active one.
    TestSmsDraft draftIn(const QString &production)
    {
        TestSmsDraft draft = m_set->draft();
        draft.testpersonId = m_set->make(domain::testpersonTable(), {{"navn", "P"}, {"cpr", "2512484916"},
                                                                     {"samtykke", "ja"}, {"miljoeId", production}});
        const auto chosen = await(m_set->sendParts->context->chooseMiljoe(production));
        return chosen ? draft : TestSmsDraft();
    }
    /// Leaves a message that nobody answered in the queue of that environment.
    void queueIn(const QString &production)
    {
        sayYes(true);
        m_set->service->reachable = false;
        const auto lost = await(m_verbs->send(draftIn(production)));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Unreachable);
        m_set->service->reachable = true;
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

    void acceptedIsNotDelivered()
    {
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(sent);
        QCOMPARE(sms(*sent).tilstand, TestSmsTilstand::Accepteret);
        QVERIFY(!sms(*sent).afleveretTid.isValid());
        QCOMPARE(m_set->service->letters.size(), 1);
        const auto &letter = m_set->service->letters.first();
        QCOMPARE(letter.afsendelseIdentifikator, sms(*sent).identifikator);
        QCOMPARE(letter.kanalvalg, protocols::Kanalvalg::DigitalPost);
        QCOMPARE(letter.prioritet, protocols::Prioritet::Direkte);
        QCOMPARE(letter.filformatNavn, u"TXT"_s);
        QCOMPARE(letter.materialeId->toString(), u"167783"_s);
        QCOMPARE(letter.contexts.municipalityCvr, u"29189846"_s);
        QCOMPARE(timelineCodes((*sent)->id),
                 (QByteArrayList {"testsms.line.prepared", "testsms.line.accepted", "testsms.line.waiting"}));
    }

    void theRecipientIsLookedUpBeforeAnythingIsSent()
    {
        VERIFY_RESULT(await(m_verbs->send(m_set->draft())));
        QCOMPARE(m_set->service->questions.size(), 1);
        m_set->service->enrolled = false;
        const auto refused = await(m_verbs->send(m_set->draft()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(refused.error().message.code, QByteArray("sms.check.notenrolled"));
        QCOMPARE(m_set->service->letters.size(), 1);
        QCOMPARE(stored(), 1);
    }

    void whatACheckStopsIsNeitherStoredNorSent()
    {
        const auto tooLong = await(m_verbs->send(m_set->draft(QString(161, u'a'))));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, ErrorKind::InvalidInput);
        m_set->clock->set(QDateTime(QDate(2026, 11, 24), QTime(21, 0), QTimeZone::utc())); // 22:00 in Denmark
        const auto tooLate = await(m_verbs->send(m_set->draft()));
        QVERIFY(!tooLate);
        QCOMPARE(tooLate.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(tooLate.error().message.code, QByteArray("sms.hours"));
        QVERIFY(m_set->service->letters.isEmpty());
        QCOMPARE(stored(), 0);
    }

    void aRefusalIsStoredWithTheCounterpartsCode()
    {
        m_set->service->refuse = fault;
        const auto refused = await(m_verbs->send(m_set->draft()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        const QString id = refused.error().message.arguments.value(u"id"_s).toString();
        const auto kept = await(m_verbs->find(id));
        VERIFY_RESULT(kept);
        QCOMPARE(sms(*kept).tilstand, TestSmsTilstand::Fejlet);
        QCOMPARE(sms(*kept).fejlkode, u"3000"_s);
        QVERIFY(timelineCodes(id).contains("testsms.line.failed"));
        const auto again = await(m_verbs->resend(id));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void aLostAnswerKeepsTheMessageAndItsIdentifier()
    {
        m_set->service->loseAnswer = true;
        const auto lost = await(m_verbs->send(m_set->draft()));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Unreachable);
        QCOMPARE(stored(), 1);
        m_set->service->loseAnswer = false;
        const auto resumed = await(m_verbs->resume());
        VERIFY_RESULT(resumed);
        QCOMPARE(resumed->size(), 1);
        QCOMPARE(sms(resumed->first().record).tilstand, TestSmsTilstand::Accepteret);
        QVERIFY(!resumed->first().problem);
        QCOMPARE(m_set->service->letters.size(), 2);
        QCOMPARE(m_set->service->letters.at(0).afsendelseIdentifikator, m_set->service->letters.at(1).afsendelseIdentifikator);
        QCOMPARE(m_set->service->letters.at(0).indhold, m_set->service->letters.at(1).indhold);
        QVERIFY(timelineCodes(resumed->first().record->id).contains("testsms.line.unanswered"));
        QVERIFY(await(m_verbs->resume())->isEmpty());
    }

    void anEnvironmentThatIsDownLeavesTheMessageInTheQueue()
    {
        m_set->service->reachable = false;
        const auto down = await(m_verbs->send(m_set->draft()));
        QVERIFY(!down);
        QCOMPARE(down.error().kind, ErrorKind::Unreachable);
        QCOMPARE(stored(), 1);
        const auto still = await(m_verbs->resume());
        VERIFY_RESULT(still);
        QCOMPARE(sms(still->first().record).tilstand, TestSmsTilstand::IKoe);
        QCOMPARE(still->first().problem->kind, ErrorKind::Unreachable);
        m_set->service->reachable = true;
        m_set->service->enrolled = false; // never asked before: SF2250 1.2.4 holds now too
        const auto asked = await(m_verbs->resume());
        QCOMPARE(sms(asked->first().record).tilstand, TestSmsTilstand::IKoe);
        QCOMPARE(asked->first().problem->message.code, QByteArray("sms.check.notenrolled"));
        QVERIFY(m_set->service->letters.isEmpty());
        m_set->service->enrolled = true;
        QCOMPARE(sms(await(m_verbs->resume())->first().record).tilstand, TestSmsTilstand::Accepteret);
    }

    void whatIsTakenUpOutsideTheHoursSaysSo()
    {
        m_set->service->reachable = false;
        QVERIFY(!await(m_verbs->send(m_set->draft())));
        m_set->service->reachable = true;
        m_set->clock->set(QDateTime(QDate(2026, 11, 24), QTime(22, 0), QTimeZone::utc())); // 23:00 in Denmark
        const auto resumed = await(m_verbs->resume());
        VERIFY_RESULT(resumed);
        QCOMPARE(resumed->first().problem->message.code, QByteArray("sms.hours"));
        QCOMPARE(resumed->first().problem->kind, ErrorKind::InvalidInput);
        QVERIFY(m_set->service->letters.isEmpty());
    }

    void onlyTheChosenEnvironmentsMessagesAreTakenUp()
    {
        const QString production = makeProduction();
        queueIn(production);
        QCOMPARE(stored(), 1);
        const int asked = m_yes->asked;
        VERIFY_RESULT(await(m_set->sendParts->context->chooseMiljoe(m_set->miljoe)));
        const auto elsewhere = await(m_verbs->resume());
        VERIFY_RESULT(elsewhere);
        QVERIFY(elsewhere->isEmpty());
        QVERIFY(m_set->service->letters.isEmpty());
        QCOMPARE(m_yes->asked, asked);
    }

    void aMessageTakenUpInProductionNeedsAPersonsYesAgain()
    {
        queueIn(makeProduction());
        m_set->sendParts->prompts.reset();
        const auto unasked = await(m_verbs->resume());
        QCOMPARE(unasked->first().problem->message.code, QByteArray("sms.production.unasked"));
        QCOMPARE(unasked->first().problem->kind, ErrorKind::NotPermitted);
        sayYes(false);
        QCOMPARE(await(m_verbs->resume())->first().problem->message.code, QByteArray("sms.production.declined"));
        QVERIFY(m_set->service->letters.isEmpty());
        sayYes(true);
        const auto asked = await(m_verbs->resume());
        QVERIFY(!asked->first().problem);
        QCOMPARE(m_yes->typed, u"Prøvekøbing Kommune"_s);
        QVERIFY(base::sentence(m_yes->question.body).contains(u"production environment"_s));
        QCOMPARE(m_set->service->letters.size(), 1);
    }

    void onlyPostStatusOfThatIdentifierDelivers()
    {
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(sent);
        m_set->service->dueslag = {"<noget/>", status(u"EN-ANDEN"_s, protocols::PkoHaendelse::AfleveretDigitalPost),
                                   status(sms(*sent).identifikator, protocols::PkoHaendelse::Afsendt)};
        QVERIFY(await(m_verbs->update())->isEmpty());
        m_set->service->dueslag += status(sms(*sent).identifikator, protocols::PkoHaendelse::AfleveretDigitalPost);
        const auto changed = await(m_verbs->update());
        VERIFY_RESULT(changed);
        QCOMPARE(changed->size(), 1);
        QCOMPARE(sms(changed->first()).tilstand, TestSmsTilstand::Afleveret);
        QCOMPARE(sms(changed->first()).leveringsbevis, domain::Leveringsbevis::PkoPostStatus);
        QCOMPARE(sms(changed->first()).afleveretTid, delivered); // to the millisecond, as it was received
        QCOMPARE(sms(await(m_verbs->find((*sent)->id)).value()).afleveretTid, delivered);
        QVERIFY(await(m_verbs->update())->isEmpty());
        QCOMPARE(timelineCodes((*sent)->id).last(), QByteArray("testsms.line.delivered"));
    }

    void nothingIsDeliveredBeforeItWasAccepted()
    {
        m_set->clock->set(delivered.addMSecs(40)); // the answer came here after the phone had the message
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(sent);
        QVERIFY(sms(*sent).accepteretTid > delivered);
        m_set->service->dueslag = {status(sms(*sent).identifikator, protocols::PkoHaendelse::AfleveretDigitalPost)};
        const auto changed = await(m_verbs->update());
        VERIFY_RESULT(changed);
        QCOMPARE(sms(changed->first()).accepteretTid, delivered);
        QCOMPARE(sms(changed->first()).afleveretTid, delivered);
    }

    void aFailedStatusIsAFailure()
    {
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(sent);
        m_set->service->dueslag = {status(sms(*sent).identifikator, protocols::PkoHaendelse::Fejlet)};
        const auto changed = await(m_verbs->update());
        VERIFY_RESULT(changed);
        QCOMPARE(sms(changed->first()).tilstand, TestSmsTilstand::Fejlet);
        QCOMPARE(sms(changed->first()).fejlkode, u"4711"_s);
    }

    void aPersonsWordDeliversAndIsNamed()
    {
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(sent);
        QVERIFY(!await(m_verbs->tick((*sent)->id, u"  "_s)));
        const auto ticked = await(m_verbs->tick(sms(*sent).identifikator, u"Lis"_s));
        VERIFY_RESULT(ticked);
        QCOMPARE(sms(*ticked).tilstand, TestSmsTilstand::Afleveret);
        QCOMPARE(sms(*ticked).bevisAf, u"Lis"_s);
        QCOMPARE(sms(*ticked).leveringsbevis, domain::Leveringsbevis::Tester);
        const auto twice = await(m_verbs->tick((*sent)->id, u"Bo"_s));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    }

    void withoutADueslagItStaysAtAcceptedAndSaysWhy()
    {
        const EntityVerbs places(domain::miljoeTable(), m_set->access);
        VERIFY_RESULT(await(places.revise(m_set->miljoe, 1, {{u"dueslagUrl"_s, QVariant()}})));
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(sent);
        QVERIFY(await(m_verbs->update())->isEmpty());
        QCOMPARE(timelineCodes((*sent)->id).last(), QByteArray("testsms.line.nodueslag"));
        const auto line = await(m_verbs->timeline((*sent)->id));
        for (const auto &point : *line) { // no line claims a state that nothing proves
            QCOMPARE(point.tilstand.isEmpty(), !point.time.isValid());
            QVERIFY(point.tilstand != "afleveret");
        }
    }

    void theCaptureIsMasked()
    {
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(sent);
        const auto exchanges = await(m_verbs->exchanges((*sent)->id));
        VERIFY_RESULT(exchanges);
        QCOMPARE(exchanges->size(), 2);
        QCOMPARE(exchanges->first().operation, spoergTilmeldingOperation);
        QVERIFY(exchanges->first().request.contains(u"PrintSpoergTilmeldingRequest"_s));
        QVERIFY(exchanges->last().request.contains(u"PrintAfsendBrevRequest"_s));
        for (const auto &one : *exchanges) {
            QVERIFY(!one.request.contains(u"2512484916"_s));
            QCOMPARE(one.status, 200);
        }
    }

    void sendingInProductionNeedsAPersonsYes()
    {
        const auto unasked = await(m_verbs->send(draftIn(makeProduction())));
        QVERIFY(!unasked);
        QCOMPARE(unasked.error().message.code, QByteArray("sms.production.unasked"));
        QCOMPARE(stored(), 0);
    }

    void aLookUpWithoutMaterialWarnsAndIsLogged()
    {
        const TilmeldingVerbs lookUps(m_set->sendParts);
        const auto answer = await(lookUps.lookUp({m_set->aftale, {}, m_set->person, {}}));
        VERIFY_RESULT(answer);
        QVERIFY(answer->tilmeldt);
        QCOMPARE(answer->modtager, u"251248-****"_s);
        QCOMPARE(answer->findings.last().message.code, QByteArray("tilmelding.nomaterial"));
        const auto named = await(lookUps.lookUp({m_set->aftale, m_set->materiale, m_set->person, {}}));
        QVERIFY(named->findings.isEmpty());
    }

    void whatForbidsSendingMayForbidAskingToo()
    {
        const auto recipient = [this](const TestSmsDraft &draft) {
            const auto report = await(m_verbs->check(draft));
            for (const auto &one : report ? report->check : QList<Check>()) {
                if (one.code == "recipient") {
                    return one.message.code;
                }
            }
            return QByteArray();
        };
        TestSmsDraft draft = m_set->draft();
        draft.testpersonId = m_set->make(domain::testpersonTable(), {{"navn", "Prøveperson 2"},
                                                                     {"cpr", "2512169996"},
                                                                     {"mobilnummer", "20123457"},
                                                                     {"samtykke", "nej"},
                                                                     {"miljoeId", m_set->miljoe}});
        QCOMPARE(recipient(draft), QByteArray("sms.check.notasked.person"));
        draft = m_set->draft();
        draft.serviceaftaleId = m_set->make(domain::serviceaftaleTable(), {{"uuid", "5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f11"},
                                                                           {"navn", "Ikke aktiv"},
                                                                           {"integration", "sf1600"},
                                                                           {"myndighedId", m_set->myndighed},
                                                                           {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"},
                                                                           {"nemSmsSysId", "1001"},
                                                                           {"adgang", "certifikat"},
                                                                           {"certifikatbegrundelse", "test"},
                                                                           {"certifikatdato", QDate(2026, 1, 5)}});
        QCOMPARE(m_set->problem(), QString());
        QCOMPARE(recipient(draft), QByteArray("sms.check.notasked.agreement"));
        QCOMPARE(await(m_verbs->send(draft)).error().kind, ErrorKind::InvalidInput);
        QVERIFY(m_set->service->questions.isEmpty());
        QVERIFY(m_set->service->letters.isEmpty());
        QCOMPARE(recipient(m_set->draft()), QByteArray("sms.check.enrolled"));
        QCOMPARE(m_set->problem(), QString());
    }

    void everyLookUpSaysInTheLogWhoItWasAbout()
    {
        const TilmeldingVerbs lookUps(m_set->sendParts);
        VERIFY_RESULT(await(lookUps.lookUp({m_set->aftale, m_set->materiale, {}, u"2512169996"_s})));
        VERIFY_RESULT(await(lookUps.lookUp({m_set->aftale, m_set->materiale, {}, u"251216-9996"_s})));
        VERIFY_RESULT(await(lookUps.lookUp({m_set->aftale, m_set->materiale, {}, u"2512484916"_s})));
        VERIFY_RESULT(await(m_verbs->check(m_set->draft())));
        VERIFY_RESULT(await(m_verbs->send(m_set->draft())));
        QList<LogLine> rows;
        const auto all = await(LogVerbs(m_set->access).list({}));
        VERIFY_RESULT(all);
        for (const auto &row : *all) {
            if (row.action == "lookup") {
                rows.prepend(row);
            }
        }
        QCOMPARE(rows.size(), 5);
        const QString reference = rows.at(0).details.value(u"reference"_s).toString();
        QCOMPARE(reference.size(), 16);
        QCOMPARE(rows.at(1).details.value(u"reference"_s).toString(), reference); // the same person
        QVERIFY(base::sentence(rows.at(0).message()).contains(reference));
        for (const auto &row : rows.mid(2)) { // found by their CPR, or named
            QCOMPARE(row.recordId, m_set->person);
            QVERIFY(base::sentence(row.message()).contains(u"Prøveperson 1"_s));
        }
        for (const auto &row : rows) {
            const QString said = base::sentence(row.message()) + QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(row.details)).toJson());
            QVERIFY(!said.contains(u"2512"_s));
        }
    }

    void deliveryHasItsOwnWordsInTheLog()
    {
        const auto last = [this] { return await(LogVerbs(m_set->access).list({})).value().first(); };
        const auto sent = await(m_verbs->send(m_set->draft()));
        VERIFY_RESULT(await(m_verbs->tick((*sent)->id, u"Lis"_s)));
        QCOMPARE(last().action, QByteArray("testsms.ticked"));
        const QString said = base::sentence(last().message());
        QVERIFY2(said.contains(u"received on the phone"_s) && said.contains(u"Lis"_s), qPrintable(said));
        const auto second = await(m_verbs->send(m_set->draft()));
        m_set->service->dueslag = {status(sms(*second).identifikator, protocols::PkoHaendelse::AfleveretDigitalPost)};
        VERIFY_RESULT(await(m_verbs->update()));
        QCOMPARE(last().action, QByteArray("testsms.delivered"));
        QVERIFY(base::sentence(last().message()).contains(u"6f2c5a5e"_s));
        QVERIFY(await(LogVerbs(m_set->access).verify())->intact);
    }
};

NEMSMS_TEST(tst_testsmsverbs)
#include "tst_testsmsverbs.moc"
