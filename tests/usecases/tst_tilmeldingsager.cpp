// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the wire. The calls themselves are made by token, so they are tested against a local platform
// (tests/cli/test_ctltilmelding.py).
#include "settings/settings.h"
#include "domain/tilmelding.h"
#include "support/await.h"
#include "support/testmain.h"
#include "ui/answeringprompts.h"
#include "usecasefixture.h"
#include "usecases/tilmeldingverbs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;
using domain::Tilmelding;
using domain::Tilmeldingstilstand;
using nemsms::test::await;

class tst_tilmeldingsager : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::UsecaseFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_aftale;

    [[nodiscard]] usecases::TilmeldingVerbs verbs(const QHash<QByteArray, QString> &policy = {}) const
    {
        return usecases::TilmeldingVerbs(m_fixture->sendParts, std::make_shared<const settings::Settings>(
                                                                   m_folder->filePath(u"settings.ini"_s), policy));
    }
    [[nodiscard]] usecases::TilmeldingDraft draft() const
    {
        return {m_aftale, m_fixture->person, {}, {}, u"borgeren"_s, u"telefonisk"_s, {}};
    }
    /// A case as though its calls had gone well.
    QString stored(Tilmeldingstilstand tilstand) const
    {
        const auto noted = await(verbs().note(draft()));
        if (!noted) {
            return base::sentence(noted.error().message);
        }
        auto sag = std::make_shared<Tilmelding>(static_cast<const Tilmelding &>(**noted));
        sag->tilstand = tilstand;
        auto records = m_fixture->access->of(domain::tilmeldingTable());
        return await(records.revise(sag, m_fixture->actor)) ? sag->id : QString();
    }
    static QByteArray codeOf(const base::Result<base::Record> &result)
    {
        return result ? QByteArray() : result.error().message.code;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<test::UsecaseFixture>();
        QCOMPARE(m_fixture->set(), QString());
        QCOMPARE(m_fixture->fill(), QString());
        m_aftale = m_fixture->make(domain::serviceaftaleTable(), {{"uuid", "c94e1b37-58a2-4a6d-b1f8-2e60d3f7a845"},
                                                                  {"navn", "SF2250"},
                                                                  {"integration", "sf2250"},
                                                                  {"myndighedId", m_fixture->myndighed},
                                                                  {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"},
                                                                  {"registerSysId", "1003"}});
        m_fixture->activate(m_aftale);
        QCOMPARE(m_fixture->problem(), QString());
    }
    void cleanup() { m_fixture.reset(); }

    void aCaseKeepsItsConsent()
    {
        const auto noted = await(verbs().note(draft()));
        VERIFY_RESULT(noted);
        const auto &sag = static_cast<const Tilmelding &>(**noted);
        QCOMPARE(sag.tilstand, Tilmeldingstilstand::Ingen);
        QCOMPARE(sag.samtykkeVej, domain::Samtykkevej::Telefonisk);
        QCOMPARE(sag.samtykkeTekst, verbs().consentText());
        QCOMPARE(sag.samtykkeNoteretAf, m_fixture->actor.name);
        QVERIFY(sag.samtykkeTid.isValid() && sag.mobilnummer && !sag.simuleret);
        const auto again = await(verbs().note(draft()));
        VERIFY_RESULT(again);
        QCOMPARE((*again)->id, sag.id);
        QCOMPARE(static_cast<const Tilmelding &>(**again).identifikator, sag.identifikator);
        QCOMPARE(await(verbs().list({}))->records.size(), 1);
        QCOMPARE((*await(verbs().find(sag.identifikator)))->id, sag.id);
        QCOMPARE(codeOf(await(verbs().find(u"nowhere"_s))), QByteArray("tilmelding.unknown"));
    }

    /// The store itself holds one open case for each person, whoever writes.
    void noPersonHasTwoOpenCases()
    {
        const auto noted = await(verbs().note(draft()));
        VERIFY_RESULT(noted);
        auto second = std::make_shared<Tilmelding>(static_cast<const Tilmelding &>(**noted));
        second->identifikator = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        auto records = m_fixture->access->of(domain::tilmeldingTable());
        const auto refused = await(records.create(second, m_fixture->actor));
        QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
        second->tilstand = Tilmeldingstilstand::Frameldt;
        VERIFY_RESULT(await(records.create(second, m_fixture->actor)));
    }

    void consentComesFirst()
    {
        auto wanted = draft();
        wanted.samtykkeVej.clear();
        QCOMPARE(codeOf(await(verbs().note(wanted))), QByteArray("tilmelding.noconsent"));
        wanted = draft();
        wanted.samtykkeTid = m_fixture->clock->now().addSecs(60);
        QCOMPARE(codeOf(await(verbs().note(wanted))), QByteArray("tilmelding.consent.future"));
        wanted = draft();
        wanted.samtykkeAf = u"virksomheden"_s;
        QCOMPARE(codeOf(await(verbs().note(wanted))), QByteArray("tilmelding.consent.who"));
        QVERIFY(await(verbs().list({}))->records.isEmpty());
    }

    void outsideTheLocalPlatformOnlyRegisteredNumbers_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("the test person's") << u"2512484916"_s << u"20 12 34 56"_s << QByteArray();
        QTest::newRow("another number") << u"2512484916"_s << u"20123457"_s << QByteArray("tilmelding.nottestnumber");
        QTest::newRow("another person") << u"2512169996"_s << u"20123456"_s << QByteArray("tilmelding.nottestperson");
        QTest::newRow("a company") << u"29189846"_s << u"20123456"_s << QByteArray("tilmelding.consent.who");
        QTest::newRow("no number") << u"2512484916"_s << QString() << QByteArray("tilmelding.nonumber");
    }
    void outsideTheLocalPlatformOnlyRegisteredNumbers()
    {
        QFETCH(QString, who);
        QFETCH(QString, number);
        QFETCH(QByteArray, code);
        auto wanted = draft();
        wanted.testpersonId.clear();
        wanted.slutbruger = who;
        wanted.mobilnummer = number;
        QCOMPARE(codeOf(await(verbs().note(wanted))), code);
    }

    void anotherNumberNeedsTheOpenCase()
    {
        VERIFY_RESULT(await(verbs().note(draft())));
        auto records = m_fixture->access->of(domain::testpersonTable());
        auto person = std::make_shared<domain::Testperson>(
            static_cast<const domain::Testperson &>(**await(records.find(m_fixture->person))));
        person->mobilnummer = *domain::Mobilnummer::parse(u"20123457"_s);
        VERIFY_RESULT(await(records.revise(person, m_fixture->actor)));
        QCOMPARE(codeOf(await(verbs().note(draft()))), QByteArray("tilmelding.open"));
    }

    void theOwnersWordIsNeeded()
    {
        auto records = m_fixture->access->of(domain::testpersonTable());
        auto person = std::make_shared<domain::Testperson>(
            static_cast<const domain::Testperson &>(**await(records.find(m_fixture->person))));
        person->samtykke = false;
        VERIFY_RESULT(await(records.revise(person, m_fixture->actor)));
        QCOMPARE(codeOf(await(verbs().note(draft()))), QByteArray("tilmelding.noowner"));
    }

    /// Trap 13: off unless the setting allows it, and then by the kommune's name alone.
    void signingOffIsGuarded()
    {
        const QString id = stored(Tilmeldingstilstand::Aktiv);
        QVERIFY(!id.isEmpty());
        QCOMPARE(codeOf(await(verbs().withdraw(id))), QByteArray("tilmelding.withdraw.policy"));
        const QHash<QByteArray, QString> allowed {{settings::key::framelding, u"tilladt"_s}};
        QCOMPARE(codeOf(await(verbs(allowed).withdraw(id))), QByteArray("tilmelding.withdraw.unasked"));
        const auto prompts = std::make_shared<test::AnsweringPrompts>();
        m_fixture->sendParts->prompts = prompts;
        prompts->yes = false;
        QCOMPARE(codeOf(await(verbs(allowed).withdraw(id))), QByteArray("tilmelding.withdraw.declined"));
        QCOMPARE(prompts->asked.last().typed, u"Prøvekøbing Kommune"_s);
        QVERIFY(base::sentence(prompts->asked.last().body).contains(u"hospitals and courts"_s));
        prompts->yes = true; // then the address is asked for: the guard is passed
        QCOMPARE(codeOf(await(verbs(allowed).withdraw(id))), QByteArray("tilmelding.nourl"));
    }

    void whatNeverReachedNemSmsCannotBeSignedOff()
    {
        const auto noted = await(verbs().note(draft()));
        VERIFY_RESULT(noted);
        QCOMPARE(codeOf(await(verbs().withdraw((*noted)->id))), QByteArray("tilmelding.notmade"));
    }

    /// A call that never came about leaves the case where it was, with what went wrong, and can be made again.
    void aFailedCallLosesNothing()
    {
        const auto noted = await(verbs().note(draft()));
        VERIFY_RESULT(noted);
        const auto failed = await(verbs().enrol((*noted)->id));
        QCOMPARE(codeOf(failed), QByteArray("tilmelding.nourl"));
        QCOMPARE(failed.error().message.arguments.value(u"id"_s).toString(), (*noted)->id);
        const auto kept = await(verbs().find((*noted)->id));
        const auto &sag = static_cast<const Tilmelding &>(**kept);
        QCOMPARE(sag.tilstand, Tilmeldingstilstand::Ingen);
        QCOMPARE(sag.fejlkode, u"tilmelding.nourl"_s);
        const auto line = await(verbs().timeline(sag.id));
        QCOMPARE(line->last().message.code, QByteArray("tilmelding.line.first"));
        QCOMPARE(line->at(line->size() - 2).message.code, QByteArray("tilmelding.line.failed"));
    }

    void bothCallsAreMadeOnce()
    {
        const QString id = stored(Tilmeldingstilstand::AfventerBekraeftelse);
        const auto again = await(verbs().enrol(id)); // calls nobody: else it would miss the address
        VERIFY_RESULT(again);
        QCOMPARE((*again)->id, id);
        QCOMPARE(static_cast<const Tilmelding &>(**again).tilstand, Tilmeldingstilstand::AfventerBekraeftelse);
    }

    void anAgreementForSendingDoesNotEnrol()
    {
        auto wanted = draft();
        wanted.serviceaftaleId = m_fixture->aftale;
        const auto noted = await(verbs().note(wanted));
        VERIFY_RESULT(noted);
        QCOMPARE(codeOf(await(verbs().enrol((*noted)->id))), QByteArray("serviceaftale.covers"));
    }
};

NEMSMS_TEST(tst_tilmeldingsager)
#include "tst_tilmeldingsager.moc"
