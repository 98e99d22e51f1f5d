// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sysid.h"

#include "domain/generated.h"
#include "domain/materialeid.h"
#include "support/testmain.h"

#include <QTest>
#include <type_traits>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<NemSmsSysId, RegisterSysId>);
static_assert(!std::is_constructible_v<DigitalPostSysId, NemSmsSysId>);
static_assert(!std::is_default_constructible_v<NemSmsSysId>);

class tst_sysid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QByteArray>("error");

        QTest::newRow("one") << u"1"_s << u"1"_s << QByteArray();
        QTest::newRow("ten digits") << u"9999999999"_s << u"9999999999"_s << QByteArray();
        QTest::newRow("spaces") << u" 10 01 "_s << u"1001"_s << QByteArray();
        QTest::newRow("leading zeros") << u"0001001"_s << u"1001"_s << QByteArray();
        QTest::newRow("empty") << u" "_s << QString() << QByteArray("sysid.empty");
        QTest::newRow("zero") << u"0"_s << QString() << QByteArray("sysid.zero");
        QTest::newRow("eleven") << u"10000000000"_s << QString() << QByteArray("sysid.length");
        QTest::newRow("negative") << u"-5"_s << QString() << QByteArray("sysid.character");
        QTest::newRow("GUID") << u"5D1F5A0C-6F0E-4C55-9D0A-1B7A4C2E9F10"_s << QString() << QByteArray("sysid.guid");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, error);
        const auto sysId = NemSmsSysId::parse(text);
        QCOMPARE(sysId.has_value(), error.isEmpty());
        if (sysId) {
            QTEST(sysId->toString(), "digits");
            QCOMPARE(test::codes(sysId->findings()), QByteArrayList {"sysid.reconstructed"});
            QVERIFY(base::acceptable(sysId->findings()));
        } else {
            QCOMPARE(sysId.error().message.code, error);
            QVERIFY(base::isInCatalogue(error));
        }
    }

    void eachPurposeHasItsCode()
    {
        QCOMPARE(toCode(NemSmsSysId::formaal), u"nemsms"_s);
        QCOMPARE(toCode(DigitalPostSysId::formaal), u"digitalpost"_s);
        QCOMPARE(toCode(RegisterSysId::formaal), u"register"_s);
        QCOMPARE(toCode(FjernprintSysId::formaal), u"fjernprint"_s);
    }

    void materialeIdReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QByteArray>("error");

        QTest::newRow("example") << u"167783"_s << u"167783"_s << QByteArray();
        QTest::newRow("zero") << u"0"_s << u"0"_s << QByteArray();
        QTest::newRow("leading zeros") << u"00167783"_s << u"167783"_s << QByteArray();
        QTest::newRow("eighteen digits") << u"999999999999999999"_s << u"999999999999999999"_s << QByteArray();
        QTest::newRow("nineteen digits") << u"1000000000000000000"_s << QString() << QByteArray("materialeid.length");
        QTest::newRow("empty") << u""_s << QString() << QByteArray("materialeid.empty");
        QTest::newRow("negative") << u"-1"_s << QString() << QByteArray("materialeid.character");
        QTest::newRow("decimal") << u"1.5"_s << QString() << QByteArray("materialeid.character");
    }

    void materialeIdReads()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, error);
        const auto id = MaterialeId::parse(text);
        QCOMPARE(id.has_value(), error.isEmpty());
        if (id) {
            QTEST(id->toString(), "digits");
        } else {
            QCOMPARE(id.error().message.code, error);
            QVERIFY(base::isInCatalogue(error));
        }
    }

    void aLargeMaterialeIdIsSaid()
    {
        QVERIFY(MaterialeId::parse(u"2147483647"_s)->findings().isEmpty());
        const auto large = MaterialeId::parse(u"2147483648"_s)->findings();
        QCOMPARE(test::codes(large), QByteArrayList {"materialeid.large"});
        QVERIFY(test::allSpeak(large) && base::acceptable(large));
    }

    void whatIsReadIsPrintedAndReadAgain()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QString digits = test::randomDigits(random, random.bounded(1, 13));
            if (const auto sysId = RegisterSysId::parse(digits)) {
                QCOMPARE(*RegisterSysId::parse(sysId->toString()), *sysId);
                QCOMPARE(sysId->number(), digits.toLongLong());
            }
            const auto id = MaterialeId::parse(digits);
            QVERIFY(id);
            QCOMPARE(*MaterialeId::parse(id->toString()), *id);
        }
    }

    void anyTextIsReadOrRefused()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QString text = test::randomUnicode(random, 12);
            const auto sysId = NemSmsSysId::parse(text);
            QVERIFY(sysId || base::isInCatalogue(sysId.error().message.code));
            const auto id = MaterialeId::parse(text);
            QVERIFY(id || base::isInCatalogue(id.error().message.code));
        }
    }
};

NEMSMS_TEST(tst_sysid)
#include "tst_sysid.moc"
