// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vaerdicheck.h"

#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_vaerdicheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QByteArrayList>("expected");

        const auto row = [](const char *kind, const QString &text, const QString &value, bool valid,
                            const QByteArrayList &expected) {
            QTest::addRow("%s %s", kind, qPrintable(text)) << QByteArray(kind) << text << value << valid << expected;
        };
        row("cpr", u"2512484916"_s, u"251248-****"_s, true, {});
        row("cpr", u"2512169996"_s, u"251216-****"_s, true, {"cpr.modulus11.unlikely"});
        row("cpr", u"251248491"_s, u"25*******"_s, false, {"cpr.length"});
        row("cpr", u"3213484916"_s, u"32********"_s, false, {"cpr.date"});
        row("cvr", u"DK29189846"_s, u"29189846"_s, true, {});
        row("cvr", u"99999999"_s, u"99999999"_s, true, {"cvr.testnumber.use"});
        row("cvr", u"29189847"_s, u"29189847"_s, false, {"cvr.modulus11"});
        row("ean", u"5798009811578"_s, u"5798009811578"_s, true, {});
        row("mobil", u"+45 20 12 34 56"_s, u"20****56"_s, true, {});
        row("mobil", u"10123456"_s, u"10******"_s, false, {"mobil.first"});
        row("sysid", u"1001"_s, u"1001"_s, true, {"sysid.reconstructed"});
        row("sms", u"Hej\r\nmed dig"_s, u"Hej\nmed dig"_s, true, {});
        row("sms", u"Hej 251248-4916"_s, u"Hej 251248-****"_s, false, {"sms.cpr"});
    }

    void checks()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, text);
        const auto check = checkVaerdi(kind, text);
        QVERIFY(check);
        QTEST(check->value, "value");
        QTEST(check->valid, "valid");
        QTEST(test::codes(check->findings), "expected");
        QVERIFY(test::allSpeak(check->findings));
        QCOMPARE(check->sms.has_value(), kind == "sms");
    }

    void theEnvironmentDecidesAboutTestNumbers()
    {
        QVERIFY(checkVaerdi("cvr", u"99999999"_s, MiljoeArt::EksterntTestmiljoe)->valid);
        QVERIFY(!checkVaerdi("cvr", u"99999999"_s, MiljoeArt::Produktionsmiljoe)->valid);
    }

    void kindsAreThoseOfTheCommand()
    {
        QCOMPARE(vaerdiKinds(), (QList<QByteArray> {"cpr", "cvr", "ean", "mobil", "sysid", "sms"}));
        QVERIFY(!checkVaerdi("kle", u"32.01.01"_s));
        QVERIFY(!checkVaerdi("", QString()));
    }

    void anyTextOfAnyKindIsAnswered()
    {
        auto random = test::seeded();
        for (const auto &kind : vaerdiKinds()) {
            for (int i = 0; i < 3'000; ++i) {
                const auto check = checkVaerdi(kind, test::randomUnicode(random, 30));
                QVERIFY(check);
                QCOMPARE(check->valid, base::acceptable(check->findings));
                QVERIFY(check->valid || !check->findings.isEmpty());
            }
        }
    }

    void personalValuesAreNeverShownWhole()
    {
        auto random = test::seeded();
        for (int i = 0; i < 5'000; ++i) {
            const QString digits = test::randomDigits(random, random.bounded(7, 12));
            QVERIFY(!checkVaerdi("cpr", digits)->value.contains(digits));
            QVERIFY(!checkVaerdi("mobil", digits)->value.contains(digits));
            for (const auto &finding : checkVaerdi("cpr", digits)->findings + checkVaerdi("mobil", digits)->findings) {
                QVERIFY(!base::sentence(finding.message).contains(digits));
            }
        }
    }
};

NEMSMS_TEST(tst_vaerdicheck)
#include "tst_vaerdicheck.moc"
