// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"

#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

Serviceaftale active(Integration integration)
{
    Serviceaftale aftale;
    aftale.navn = u"Aftale"_s;
    aftale.integration = integration;
    aftale.nemSmsSysId = *NemSmsSysId::parse(u"1001"_s);
    aftale.registerSysId = *RegisterSysId::parse(u"1003"_s);
    aftale.retning = Retning::Modtag;
    aftale.abonnementCpr = u"borgere"_s;
    aftale.abonnementCvr = u"virksomheder"_s;
    aftale.tilstand = Aftaletilstand::Aktiv;
    return aftale;
}

} // namespace

class tst_daekning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTrap17_data()
    {
        QTest::addColumn<int>("handling");
        QTest::addColumn<QList<int>>("covering");
        const QList<int> sending {int(Integration::SF1600), int(Integration::SF1601)};
        const QList<int> enrolment {int(Integration::SF2250)};
        QTest::newRow("look-up") << int(Handling::Opslag) << sending;
        QTest::newRow("sending") << int(Handling::Afsendelse) << sending;
        QTest::newRow("OpdaterBorger") << int(Handling::OpdaterBorger) << enrolment;
        QTest::newRow("TilmeldNemSMS") << int(Handling::TilmeldNemSms) << enrolment;
        QTest::newRow("events") << int(Handling::Haendelser) << QList<int> {int(Integration::Beskedtype)};
    }
    void theTableIsTrap17()
    {
        QFETCH(int, handling);
        QFETCH(QList<int>, covering);
        QCOMPARE(daekninger().size(), 5);
        for (const auto integration :
             {Integration::SF1600, Integration::SF1601, Integration::SF2250, Integration::Beskedtype}) {
            const auto found = checkDaekning(Handling(handling), active(integration), today);
            const bool covered = covering.contains(int(integration));
            QCOMPARE(isDaekket(Handling(handling), integration), covered);
            QCOMPARE(test::codes(found), covered ? QByteArrayList() : QByteArrayList {"serviceaftale.covers"});
            QVERIFY(test::allSpeak(found));
            if (!covered) {
                QVERIFY(found.first().reference.contains(u"SF2250"_s));
            }
        }
    }

    void onlyWhatIsActiveCounts_data()
    {
        QTest::addColumn<int>("tilstand");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char *name, Aftaletilstand tilstand, bool counts) {
            QTest::newRow(name) << int(tilstand) << counts;
        };
        row("draft", Aftaletilstand::Kladde, false);
        row("requested", Aftaletilstand::Anmodet, false);
        row("approved", Aftaletilstand::Godkendt, false);
        row("rejected", Aftaletilstand::Afvist, false);
        row("active", Aftaletilstand::Aktiv, true);
        row("changed", Aftaletilstand::Aendret, false);
        row("expiring", Aftaletilstand::Udloeber, true);
        row("ended", Aftaletilstand::Ophoert, false);
    }
    void onlyWhatIsActiveCounts()
    {
        QFETCH(int, tilstand);
        QFETCH(bool, counts);
        auto aftale = active(Integration::SF1600);
        aftale.tilstand = Aftaletilstand(tilstand);
        const auto found = checkDaekning(Handling::Afsendelse, aftale, today);
        QCOMPARE(test::codes(found), counts ? QByteArrayList() : QByteArrayList {"serviceaftale.inactive"});
        QCOMPARE(base::acceptable(found), counts);
    }

    void environmentRetirementAndDirectionCount()
    {
        auto aftale = active(Integration::Beskedtype);
        QVERIFY(checkDaekning(Handling::Haendelser, aftale, today, u"prod"_s).isEmpty());
        aftale.abonnementCvr.clear(); // trap 17: and two expressions
        QCOMPARE(test::codes(checkDaekning(Handling::Haendelser, aftale, today, u"prod"_s)),
                 QByteArrayList {"serviceaftale.abonnement"});
        aftale.abonnementCvr = u"virksomheder"_s;
        aftale.miljoeId = u"test"_s;
        QCOMPARE(test::codes(checkDaekning(Handling::Haendelser, aftale, today, u"prod"_s)),
                 QByteArrayList {"serviceaftale.miljoe"});
        QVERIFY(checkDaekning(Handling::Haendelser, aftale, today, u"test"_s).isEmpty());
        aftale.retning = Retning::Afsend;
        QCOMPARE(test::codes(checkDaekning(Handling::Haendelser, aftale, today)),
                 QByteArrayList {"serviceaftale.receive"});
        aftale.retning = Retning::Modtag;
        aftale.retiredAt = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
        QCOMPARE(test::codes(checkDaekning(Handling::Haendelser, aftale, today)),
                 QByteArrayList {"serviceaftale.retired"});
    }

    void theBestAgreementIsThatWhichCovers()
    {
        const QDate day(2026, 11, 17);
        const auto make = [](const char *id, Integration integration, const QString &miljoe, QDate last) {
            Serviceaftale aftale;
            aftale.id = QString::fromLatin1(id);
            aftale.integration = integration;
            aftale.miljoeId = miljoe;
            aftale.gyldigTil = last;
            aftale.tilstand = Aftaletilstand::Aktiv;
            aftale.nemSmsSysId = NemSmsSysId::parse(u"1001"_s).value();
            return aftale;
        };
        const Serviceaftale enrolling = make("enrolling", Integration::SF2250, u"test"_s, {});
        const Serviceaftale away = make("away", Integration::SF1600, u"drift"_s, {});
        const Serviceaftale over = make("over", Integration::SF1600, u"test"_s, QDate(2026, 11, 16));
        const Serviceaftale right = make("right", Integration::SF1600, u"test"_s, {});
        const Serviceaftale everywhere = make("everywhere", Integration::SF1600, {}, {});
        const auto best = [&](const QList<Serviceaftale> &all) {
            const auto *found = bestAftale(Handling::Afsendelse, all, day, u"test"_s);
            return found ? found->id : QString();
        };
        QCOMPARE(best({}), QString());
        QCOMPARE(best({enrolling}), QString());
        QCOMPARE(best({enrolling, away}), u"away"_s); // so that its reason can be told
        QCOMPARE(best({away, over}), u"over"_s);
        QCOMPARE(best({away, over, right, enrolling}), u"right"_s);
        QCOMPARE(best({over, everywhere}), u"everywhere"_s);
    }

    void statesFollowEachOther()
    {
        const auto goes = [](Aftaletilstand from, Aftaletilstand to) { return checkSkift(from, to, u"x"_s).has_value(); };
        using enum Aftaletilstand;
        QVERIFY(goes(Kladde, Anmodet) && goes(Anmodet, Godkendt) && goes(Godkendt, Aktiv));
        QVERIFY(goes(Aktiv, Aendret) && goes(Aendret, Godkendt) && goes(Aktiv, Udloeber) && goes(Udloeber, Ophoert));
        QVERIFY(!goes(Kladde, Aktiv) && !goes(Anmodet, Aktiv) && !goes(Afvist, Aktiv) && !goes(Aktiv, Aktiv));
        for (const auto state : {Kladde, Anmodet, Godkendt, Afvist, Aktiv, Aendret, Udloeber, Ophoert}) {
            QVERIFY(!goes(Ophoert, state));
            QCOMPARE(tilstandFrom(toCode(state)), state);
            QVERIFY(!tilstandName(state).isEmpty());
        }
        QVERIFY(!tilstandFrom("x"));
    }

    void aRejectionNeedsItsReason()
    {
        const auto refused = checkSkift(Aftaletilstand::Anmodet, Aftaletilstand::Afvist, u" "_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "serviceaftale.afvist");
        QVERIFY(checkSkift(Aftaletilstand::Anmodet, Aftaletilstand::Afvist, u"Forkert SysID"_s));
        const auto leap = checkSkift(Aftaletilstand::Kladde, Aftaletilstand::Aktiv, {});
        QCOMPARE(leap.error().kind, base::ErrorKind::Conflict);
        QCOMPARE(leap.error().message.code, "serviceaftale.skift");
    }
};

NEMSMS_TEST(tst_daekning)
#include "tst_daekning.moc"
