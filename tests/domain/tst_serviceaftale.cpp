// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceaftale.h"

#include "domain/daekning.h"
#include "domain/generated.h"
#include "domain/serviceaftalerules.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

Serviceaftale whole()
{
    Serviceaftale aftale;
    aftale.navn = u"Borgerservice"_s;
    aftale.uuid = *Uuid::parse(u"5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"_s);
    aftale.brugersystemUuid = aftale.uuid;
    aftale.myndighedId = u"x"_s;
    aftale.nemSmsSysId = *NemSmsSysId::parse(u"1001"_s);
    aftale.tilstand = Aftaletilstand::Aktiv;
    return aftale;
}

QByteArrayList rulesOf(const Serviceaftale &aftale)
{
    const auto found = serviceaftaleTable().validate(aftale);
    return test::allSpeak(found) ? test::codes(found) : QByteArrayList {"a finding without a sentence"};
}

} // namespace

class tst_serviceaftale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeOneHasNoFindings()
    {
        QCOMPARE(rulesOf(whole()), QByteArrayList());
    }

    void certificateAccessCarriesReasonAndDate()
    {
        auto aftale = whole();
        aftale.adgang = Adgang::Certifikat;
        QCOMPARE(rulesOf(aftale),
                 (QByteArrayList {"serviceaftale.certificate", "serviceaftale.reason", "serviceaftale.date"}));
        aftale.certifikatbegrundelse = u" "_s;
        aftale.certifikatdato = QDate(2026, 11, 1);
        QCOMPARE(rulesOf(aftale), (QByteArrayList {"serviceaftale.certificate", "serviceaftale.reason"}));
        aftale.certifikatbegrundelse = u"Fagsystemet kan ikke hente token"_s;
        QCOMPARE(rulesOf(aftale), QByteArrayList {"serviceaftale.certificate"});
        QVERIFY(base::acceptable(serviceaftaleRules(aftale)));
    }

    void sharedSysIdsAreAWarningWithBothReferences()
    {
        auto aftale = whole();
        aftale.digitalPostSysId = *DigitalPostSysId::parse(u"1001"_s);
        const auto shared = serviceaftaleRules(aftale);
        QCOMPARE(test::codes(shared), QByteArrayList {"serviceaftale.shared"});
        QCOMPARE(shared.first().reference, u"SF2250 1.2.5, TS102"_s);
        QVERIFY(base::acceptable(shared));
        aftale.digitalPostSysId = *DigitalPostSysId::parse(u"1002"_s);
        QVERIFY(serviceaftaleRules(aftale).isEmpty());
        aftale.registerSysId = *RegisterSysId::parse(u"1002"_s);
        QCOMPARE(rulesOf(aftale), QByteArrayList {"serviceaftale.registershared"});
        aftale.registerSysId = *RegisterSysId::parse(u"1001"_s);
        QCOMPARE(rulesOf(aftale), QByteArrayList {"serviceaftale.registershared"});
        aftale.registerSysId = *RegisterSysId::parse(u"1003"_s);
        QCOMPARE(rulesOf(aftale), QByteArrayList());
    }

    void eachIntegrationNeedsItsSysId()
    {
        auto aftale = whole();
        aftale.nemSmsSysId.reset();
        QCOMPARE(rulesOf(aftale), QByteArrayList {"serviceaftale.nosysid"});
        aftale.integration = Integration::SF2250;
        QCOMPARE(rulesOf(aftale),
                 (QByteArrayList {"serviceaftale.noregister", "serviceaftale.registercertifikat"}));
        aftale.registerSysId = *RegisterSysId::parse(u"1003"_s);
        QCOMPARE(rulesOf(aftale), QByteArrayList {"serviceaftale.registercertifikat"});
        aftale.registercertifikatId = u"x"_s;
        QCOMPARE(rulesOf(aftale), QByteArrayList());
    }

    void validityIsOrdered()
    {
        auto aftale = whole();
        aftale.gyldigFra = QDate(2026, 11, 2);
        aftale.gyldigTil = QDate(2026, 11, 1);
        QCOMPARE(rulesOf(aftale), QByteArrayList {"validity.order"});
        QCOMPARE(serviceaftaleRules(aftale).first().field, "gyldigTil");
        aftale.gyldigTil = aftale.gyldigFra;
        QCOMPARE(rulesOf(aftale), QByteArrayList());
    }

    void whatCoversSending_data()
    {
        QTest::addColumn<int>("integration");
        QTest::addColumn<QDate>("dag");
        QTest::addColumn<QByteArrayList>("expected");

        const QDate during(2026, 6, 1);
        QTest::newRow("SF1600") << int(Integration::SF1600) << during << QByteArrayList();
        QTest::newRow("SF1601") << int(Integration::SF1601) << during << QByteArrayList();
        QTest::newRow("SF2250") << int(Integration::SF2250) << during << QByteArrayList {"serviceaftale.covers"};
        QTest::newRow("first day") << int(Integration::SF1600) << QDate(2026, 1, 1) << QByteArrayList();
        QTest::newRow("last day") << int(Integration::SF1600) << QDate(2026, 12, 31) << QByteArrayList();
        QTest::newRow("before") << int(Integration::SF1600) << QDate(2025, 12, 31)
                                << QByteArrayList {"serviceaftale.notyet"};
        QTest::newRow("after") << int(Integration::SF1600) << QDate(2027, 1, 1)
                               << QByteArrayList {"serviceaftale.expired"};
    }

    void whatCoversSending()
    {
        QFETCH(int, integration);
        QFETCH(QDate, dag);
        auto aftale = whole();
        aftale.integration = Integration(integration);
        aftale.gyldigFra = QDate(2026, 1, 1);
        aftale.gyldigTil = QDate(2026, 12, 31);
        const auto found = checkDaekning(Handling::Afsendelse, aftale, dag);
        QTEST(test::codes(found), "expected");
        QVERIFY(test::allSpeak(found));
    }

    void sendingNeedsASysId()
    {
        auto aftale = whole();
        aftale.nemSmsSysId.reset();
        QCOMPARE(test::codes(checkDaekning(Handling::Afsendelse, aftale, QDate(2026, 6, 1))), QByteArrayList {"serviceaftale.nosysid"});
    }

    void routesFollowTheIntegration()
    {
        QCOMPARE(ruteFor(Integration::SF1600), Rute::SF1600);
        QCOMPARE(ruteFor(Integration::SF1601), Rute::SF1601);
        QVERIFY(!ruteFor(Integration::SF2250));
    }
};

NEMSMS_TEST(tst_serviceaftale)
#include "tst_serviceaftale.moc"
