// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvr.h"

#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

/// Erhvervsstyrelsen's rule from the other end: the check digit that seven digits ask for, -1 when there is none.
int checkDigit(const QString &seven)
{
    static const int weights[] = {2, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (int i = 0; i < 7; ++i) {
        sum += weights[i] * seven.at(i).digitValue();
    }
    const int rest = sum % 11;
    return rest == 0 ? 0 : rest == 1 ? -1 : 11 - rest;
}

} // namespace

class tst_cvr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QByteArray>("error");

        QTest::newRow("plain") << u"29189846"_s << u"29189846"_s << QByteArray();
        QTest::newRow("KOMBIT") << u"19435075"_s << u"19435075"_s << QByteArray();
        QTest::newRow("colon (EP_NS2)") << u":29189846"_s << u"29189846"_s << QByteArray();
        QTest::newRow("DK") << u"DK29189846"_s << u"29189846"_s << QByteArray();
        QTest::newRow("dk and hyphen") << u"dk-29 18 98 46"_s << u"29189846"_s << QByteArray();
        QTest::newRow("CVR") << u"CVR: 29189846"_s << u"29189846"_s << QByteArray();
        QTest::newRow("CVR and DK") << u"CVR:DK29189846"_s << u"29189846"_s << QByteArray();
        QTest::newRow("test number") << u"99999999"_s << u"99999999"_s << QByteArray();
        QTest::newRow("empty") << u""_s << QString() << QByteArray("cvr.empty");
        QTest::newRow("only a prefix") << u"DK"_s << QString() << QByteArray("cvr.empty");
        QTest::newRow("seven") << u"2918984"_s << QString() << QByteArray("cvr.length");
        QTest::newRow("nine") << u"291898460"_s << QString() << QByteArray("cvr.length");
        QTest::newRow("letter") << u"2918984X"_s << QString() << QByteArray("cvr.character");
        QTest::newRow("SE") << u"SE29189846"_s << QString() << QByteArray("cvr.character");
        QTest::newRow("zeros") << u"00000000"_s << QString() << QByteArray("cvr.zero");
        QTest::newRow("wrong digit") << u"29189847"_s << QString() << QByteArray("cvr.modulus11");
        QTest::newRow("digits swapped") << u"29188946"_s << QString() << QByteArray("cvr.modulus11");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        QFETCH(QByteArray, error);
        const auto cvr = Cvr::parse(text);
        QCOMPARE(cvr.has_value(), error.isEmpty());
        if (cvr) {
            QCOMPARE(cvr->toString(), digits);
            QCOMPARE(cvr->toColonForm(), u':' + digits);
        } else {
            QCOMPARE(cvr.error().message.code, error);
            QVERIFY(base::isInCatalogue(error));
        }
    }

    void theEnvironmentDecidesAboutTestNumbers()
    {
        const auto test = Cvr::parse(u"99999999"_s);
        QVERIFY(test && test->isTestnummer());
        QVERIFY(Cvr::parse(u"99999999"_s, MiljoeArt::LokalPlatform));
        QVERIFY(Cvr::parse(u"99999999"_s, MiljoeArt::EksterntTestmiljoe));
        QCOMPARE(Cvr::parse(u"99999999"_s, MiljoeArt::Produktionsmiljoe).error().message.code, "cvr.testnumber");
        QCOMPARE(test::codes(test->findings()), QByteArrayList {"cvr.testnumber.use"});
        QVERIFY(base::acceptable(test->findings(MiljoeArt::LokalPlatform)));
        QVERIFY(!base::acceptable(test->findings(MiljoeArt::Produktionsmiljoe)));
        QVERIFY(Cvr::parse(u"29189846"_s)->findings(MiljoeArt::Produktionsmiljoe).isEmpty());
        QVERIFY(Cvr::parse(u"29189846"_s, MiljoeArt::Produktionsmiljoe));
    }

    void modulus11HoldsForGeneratedNumbers()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QString digits = test::randomDigits(random, 8);
            if (digits == u"99999999"_s || digits == u"00000000"_s) {
                continue;
            }
            const auto cvr = Cvr::parse(digits);
            QCOMPARE(cvr.has_value(), checkDigit(digits.left(7)) == digits.at(7).digitValue());
            if (cvr) {
                QCOMPARE(*Cvr::parse(cvr->toColonForm()), *cvr);
                QCOMPARE(*Cvr::parse(u"DK "_s + cvr->toString()), *cvr);
            }
        }
    }

    void anyTextIsReadOrRefused()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const auto cvr = Cvr::parse(test::randomUnicode(random, 12));
            QVERIFY(cvr || base::isInCatalogue(cvr.error().message.code));
        }
    }
};

NEMSMS_TEST(tst_cvr)
#include "tst_cvr.moc"
