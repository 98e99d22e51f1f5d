// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cpr.h"

#include "domain/cprmodulus11.h"
#include "domain/generated.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

/// The check digit worked out from the first nine, another way than the weighted sum over ten.
bool checkDigitFits(const QString &digits)
{
    int sum = 0;
    int weight = 4;
    for (int i = 0; i < 9; ++i) {
        sum += weight * digits.at(i).digitValue();
        weight = weight == 2 ? 7 : weight - 1;
    }
    const int rest = sum % 11;
    const int check = rest == 0 ? 0 : 11 - rest;
    return check == digits.at(9).digitValue();
}

} // namespace

class tst_cpr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QByteArray>("error");

        QTest::newRow("plain") << u"2512484916"_s << u"2512484916"_s << QByteArray();
        QTest::newRow("hyphen") << u"251248-4916"_s << u"2512484916"_s << QByteArray();
        QTest::newRow("en dash") << u"251248\u20134916"_s << u"2512484916"_s << QByteArray();
        QTest::newRow("spaces") << u" 25 12 48 4916 "_s << u"2512484916"_s << QByteArray();
        QTest::newRow("hyphen with spaces") << u"251248 - 4916"_s << u"2512484916"_s << QByteArray();
        QTest::newRow("no-break space") << u"251248\u00A04916"_s << u"2512484916"_s << QByteArray();
        QTest::newRow("mark of direction") << u"\u202D2512484916\u202C"_s << u"2512484916"_s << QByteArray();
        QTest::newRow("no check digit") << u"2512169996"_s << u"2512169996"_s << QByteArray();
        QTest::newRow("replacement") << u"8512484916"_s << u"8512484916"_s << QByteArray();
        QTest::newRow("29 February 2000") << u"2902004000"_s << u"2902004000"_s << QByteArray();
        QTest::newRow("empty") << u"  "_s << QString() << QByteArray("cpr.empty");
        QTest::newRow("nine") << u"251248491"_s << QString() << QByteArray("cpr.length");
        QTest::newRow("eleven") << u"25124849160"_s << QString() << QByteArray("cpr.length");
        QTest::newRow("letter") << u"251248491O"_s << QString() << QByteArray("cpr.character");
        QTest::newRow("hyphen elsewhere") << u"25-12484916"_s << QString() << QByteArray("cpr.character");
        QTest::newRow("two hyphens") << u"251248--4916"_s << QString() << QByteArray("cpr.character");
        QTest::newRow("arabic digits") << u"٢٥١٢٤٨٤٩١٦"_s << QString() << QByteArray("cpr.character");
        QTest::newRow("full-width digits") << u"２５１２４８４９１６"_s << QString() << QByteArray("cpr.character");
        QTest::newRow("unknown") << u"000000-0000"_s << QString() << QByteArray("cpr.unknown");
        QTest::newRow("day 0") << u"0012484916"_s << QString() << QByteArray("cpr.date");
        QTest::newRow("day 32") << u"3212484916"_s << QString() << QByteArray("cpr.date");
        QTest::newRow("day 60") << u"6012484916"_s << QString() << QByteArray("cpr.date");
        QTest::newRow("day 92") << u"9212484916"_s << QString() << QByteArray("cpr.date");
        QTest::newRow("month 0") << u"2500484916"_s << QString() << QByteArray("cpr.date");
        QTest::newRow("month 13") << u"2513484916"_s << QString() << QByteArray("cpr.date");
        QTest::newRow("31 April") << u"3104484916"_s << QString() << QByteArray("cpr.date");
        QTest::newRow("29 February 1900") << u"2902000000"_s << QString() << QByteArray("cpr.date");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        QFETCH(QByteArray, error);
        const auto cpr = Cpr::parse(text);
        QCOMPARE(cpr.has_value(), error.isEmpty());
        if (cpr) {
            QCOMPARE(cpr->toString(), digits);
        } else {
            QCOMPARE(cpr.error().message.code, error);
            QVERIFY(base::isInCatalogue(error));
            QVERIFY(!base::sentence(cpr.error().message).contains(u"4916"_s));
        }
    }

    void century_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");

        QTest::newRow("0, 00") << u"0101000000"_s << QDate(1900, 1, 1);
        QTest::newRow("3, 99") << u"0101993000"_s << QDate(1999, 1, 1);
        QTest::newRow("4, 36") << u"0101364000"_s << QDate(2036, 1, 1);
        QTest::newRow("4, 37") << u"0101374000"_s << QDate(1937, 1, 1);
        QTest::newRow("5, 57") << u"0101575000"_s << QDate(2057, 1, 1);
        QTest::newRow("5, 58") << u"0101585000"_s << QDate(1858, 1, 1);
        QTest::newRow("8, 57") << u"0101578000"_s << QDate(2057, 1, 1);
        QTest::newRow("8, 99") << u"0101998000"_s << QDate(1899, 1, 1);
        QTest::newRow("9, 36") << u"0101369000"_s << QDate(2036, 1, 1);
        QTest::newRow("9, 37") << u"0101379000"_s << QDate(1937, 1, 1);
        QTest::newRow("replacement") << u"6101994000"_s << QDate(1999, 1, 1);
    }

    void century()
    {
        QFETCH(QString, text);
        const auto cpr = Cpr::parse(text);
        QVERIFY(cpr);
        QTEST(cpr->foedselsdato(), "date");
    }

    void findings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArrayList>("expected");

        QTest::newRow("passes") << u"2512484916"_s << QByteArrayList();
        QTest::newRow("unlikely") << u"2512169996"_s << QByteArrayList {"cpr.modulus11.unlikely"};
        QTest::newRow("1 January 1965") << u"0101650002"_s << QByteArrayList {"cpr.modulus11.known"};
        QTest::newRow("1 January 1995") << u"0101954001"_s << QByteArrayList {"cpr.modulus11.known"};
        QTest::newRow("1 January 1963") << u"0101630002"_s << QByteArrayList {"cpr.modulus11.unlikely"};
        QTest::newRow("2 January 1965") << u"0201650001"_s << QByteArrayList {"cpr.modulus11.unlikely"};
        QTest::newRow("1 January 1865") << u"0101655000"_s << QByteArrayList {"cpr.modulus11.unlikely"};
        QTest::newRow("replacement") << u"8512484916"_s << QByteArrayList {"cpr.replacement", "cpr.wire"};
    }

    void findings()
    {
        QFETCH(QString, text);
        const auto cpr = Cpr::parse(text);
        QVERIFY(cpr);
        QTEST(test::codes(cpr->findings()), "expected");
        QVERIFY(base::acceptable(cpr->findings()));
        QVERIFY(test::allSpeak(cpr->findings()));
    }

    void masksTheLastFour()
    {
        QCOMPARE(Cpr::parse(u"2512484916"_s)->masked(), u"251248-****"_s);
    }

    void whatIsReadIsPrintedAndReadAgain()
    {
        auto random = test::seeded();
        int held = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString digits = u"%1%2"_s.arg(random.bounded(1, 100), 2, 10, QLatin1Char('0'))
                                       .arg(random.bounded(1, 13), 2, 10, QLatin1Char('0'))
                + test::randomDigits(random, 6);
            const auto cpr = Cpr::parse(digits);
            if (!cpr) {
                continue;
            }
            ++held;
            QCOMPARE(cpr->toString(), digits);
            QCOMPARE(*Cpr::parse(digits.left(6) + u'-' + digits.mid(6)), *cpr);
            QCOMPARE(cpr->hasModulus11(), checkDigitFits(digits));
            QCOMPARE(cpr->foedselsdato().toString(u"MMyy"_s), digits.mid(2, 4));
            QCOMPARE(cpr->masked(), digits.left(6) + u"-****");
        }
        QVERIFY(held > 10'000);
    }

    void theWirePatternTakesWhatFits()
    {
        // The pattern of CPR_PersonCivilRegistrationIdentifier.xsd.
        static const QRegularExpression pattern(
            u"^(((((0[1-9]|1[0-9]|2[0-9]|3[0-1])(01|03|05|07|08|10|12))|((0[1-9]|1[0-9]|2[0-9]|30)(04|06|09|11))|"
            u"((0[1-9]|1[0-9]|2[0-9])(02)))[0-9]{6})|0000000000)$"_s);
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            if (const auto cpr = Cpr::parse(test::randomDigits(random, 10))) {
                QCOMPARE(cpr->fitsPrintService(), pattern.match(cpr->toString()).hasMatch());
            }
        }
    }

    void anyTextIsReadOrRefused()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const auto cpr = Cpr::parse(test::randomUnicode(random, 14));
            QVERIFY(cpr || base::isInCatalogue(cpr.error().message.code));
        }
    }

    void theListOfDatesHasFirstsOfJanuaryOnly()
    {
        int known = 0;
        for (QDate day(1858, 1, 1); day.year() < 2058; day = day.addDays(1)) {
            if (isKnownDateWithoutModulus11(day)) {
                ++known;
                QCOMPARE(day.dayOfYear(), 1);
            }
        }
        QCOMPARE(known, 26);
    }
};

NEMSMS_TEST(tst_cpr)
#include "tst_cpr.moc"
