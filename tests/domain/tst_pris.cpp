// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pris.h"

#include "domain/miljoe.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_pris : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sf1600IsTold()
    {
        const auto pris = prisFor(Rute::SF1600, QDate(2026, 11, 24));
        QVERIFY(pris);
        QCOMPARE(pris->prNemSms, Beloeb(5));
        QVERIFY(!pris->prSysId);
        QVERIFY(!pris->kilde.isEmpty());
        QCOMPARE(toCode(pris->rute), u"SF1600"_s);
    }

    void amountsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("oere"); // -1 = refused
        const auto row = [](const QString &text, qint64 oere) { QTest::newRow(qPrintable(text)) << text << oere; };
        row(u"0,05"_s, 5);
        row(u" 12 kr."_s, 1200);
        row(u"1.234,50"_s, 123450);
        row(u"1234,50 kr"_s, 123450);
        for (const auto &wrong : {u""_s, u"0.05"_s, u"-1"_s, u"0,5"_s, u"0,055"_s, u"fem"_s, u"1.23,00"_s, u"9999999999"_s}) {
            row(wrong, -1);
        }
    }
    void amountsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, oere);
        const auto read = Beloeb::parse(text);
        QCOMPARE(read ? read->oere() : -1, oere);
        if (!read) {
            QCOMPARE(read.error().message.code, QByteArray("pris.form"));
        }
    }

    void anEnteredPriceHoldsForItsRoute()
    {
        Miljoe miljoe;
        miljoe.rute = Miljoerute::Sf1601;
        QVERIFY(indtastedePriser(miljoe).isEmpty());
        miljoe.prisNemSms = u"0,07"_s;
        miljoe.prisFra = QDate(2026, 11, 1);
        miljoe.prisKilde = u"Aftale 7"_s;
        const auto entered = indtastedePriser(miljoe);
        QVERIFY(!prisFor(Rute::SF1601, QDate(2026, 10, 31), entered));
        const auto pris = prisFor(Rute::SF1601, QDate(2026, 11, 1), entered);
        QVERIFY(pris);
        QCOMPARE(pris->prNemSms, Beloeb(7));
        QCOMPARE(pris->kilde, u"Aftale 7"_s);
        QCOMPARE(prisFor(Rute::SF1600, QDate(2026, 11, 1), entered)->prNemSms, Beloeb(5));
    }

    void sf1601IsNotToldUntilEntered()
    {
        QVERIFY(!prisFor(Rute::SF1601, QDate(2026, 11, 24)));
        const QList<Pris> entered {{Rute::SF1601, {2026, 11, 1}, Beloeb(7), Beloeb(120'000), u"Aftale 7"_s}};
        QVERIFY(!prisFor(Rute::SF1601, QDate(2026, 10, 31), entered));
        QCOMPARE(prisFor(Rute::SF1601, QDate(2026, 11, 1), entered)->prNemSms, Beloeb(7));
        QCOMPARE(prisFor(Rute::SF1601, QDate(2026, 11, 1), entered)->prSysId, Beloeb(120'000));
    }

    void theLatestBegunHolds()
    {
        const QList<Pris> entered {{Rute::SF1600, {2026, 6, 1}, Beloeb(8), {}, u"b"_s},
                                   {Rute::SF1600, {2026, 1, 1}, Beloeb(6), {}, u"a"_s},
                                   {Rute::SF1600, {2027, 1, 1}, Beloeb(9), {}, u"c"_s}};
        QCOMPARE(prisFor(Rute::SF1600, QDate(2025, 12, 31), entered)->prNemSms, Beloeb(5));
        QCOMPARE(prisFor(Rute::SF1600, QDate(2026, 1, 1), entered)->prNemSms, Beloeb(6));
        QCOMPARE(prisFor(Rute::SF1600, QDate(2026, 12, 31), entered)->prNemSms, Beloeb(8));
        QCOMPARE(prisFor(Rute::SF1600, QDate(2027, 1, 1), entered)->prNemSms, Beloeb(9));
    }

    void anEnteredPriceGoesBeforeAKnownOneOfTheSameDay()
    {
        const QList<Pris> entered {{Rute::SF1600, QDate(), Beloeb(4), {}, u"Aftale"_s}};
        QCOMPARE(prisFor(Rute::SF1600, QDate(2026, 1, 1), entered)->prNemSms, Beloeb(4));
    }

    void moneyIsPrintedTheDanishWay_data()
    {
        QTest::addColumn<qint64>("oere");
        QTest::addColumn<QString>("text");

        QTest::newRow("one NemSMS") << qint64(5) << u"0,05 kr."_s;
        QTest::newRow("zero") << qint64(0) << u"0,00 kr."_s;
        QTest::newRow("thousands") << qint64(123'450) << u"1.234,50 kr."_s;
        QTest::newRow("millions") << qint64(123'456'789) << u"1.234.567,89 kr."_s;
        QTest::newRow("less than nothing") << qint64(-5) << u"-0,05 kr."_s;
        QTest::newRow("a debt") << qint64(-123'405) << u"-1.234,05 kr."_s;
    }

    void moneyIsPrintedTheDanishWay()
    {
        QFETCH(qint64, oere);
        QTEST(Beloeb(oere).toString(), "text");
    }

    void moneyAddsUp()
    {
        QCOMPARE(70'000 * Beloeb(5) + Beloeb(1), Beloeb(350'001));
        QVERIFY(Beloeb(5) < Beloeb(6));
    }
};

NEMSMS_TEST(tst_pris)
#include "tst_pris.moc"
