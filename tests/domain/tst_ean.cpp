// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ean.h"

#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_ean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("error");

        QTest::newRow("plain") << u"5798009811578"_s << QByteArray();
        QTest::newRow("spaces") << u"5798 0098 11578"_s << QByteArray();
        QTest::newRow("hyphens") << u"5798-009811578"_s << QByteArray();
        QTest::newRow("empty") << u" "_s << QByteArray("ean.empty");
        QTest::newRow("twelve") << u"579800981157"_s << QByteArray("ean.length");
        QTest::newRow("letter") << u"579800981157X"_s << QByteArray("ean.character");
        QTest::newRow("zeros") << u"0000000000000"_s << QByteArray("ean.zero");
        QTest::newRow("check digit") << u"5798009811579"_s << QByteArray("ean.checkdigit");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, error);
        const auto ean = Ean::parse(text);
        QCOMPARE(ean.has_value(), error.isEmpty());
        if (ean) {
            QCOMPARE(ean->toString(), u"5798009811578"_s);
            QVERIFY(ean->findings().isEmpty());
        } else {
            QCOMPARE(ean.error().message.code, error);
            QVERIFY(base::isInCatalogue(error));
        }
    }

    void saysWhichCheckDigitIsRight()
    {
        const auto ean = Ean::parse(u"5798009811579"_s);
        QCOMPARE(ean.error().message.arguments.value(u"expected"_s).toInt(), 8);
    }

    void numbersOutsideThePublicSectorAreSaid()
    {
        const auto ean = Ean::parse(u"4006381333931"_s);
        QVERIFY(ean);
        QCOMPARE(test::codes(ean->findings()), QByteArrayList {"ean.notpublic"});
        QVERIFY(test::allSpeak(ean->findings()));
    }

    void exactlyOneCheckDigitFits()
    {
        auto random = test::seeded();
        for (int i = 0; i < 3'000; ++i) {
            const QString twelve = test::randomDigits(random, 12);
            int fitting = 0;
            for (int digit = 0; digit < 10; ++digit) {
                const auto ean = Ean::parse(twelve + QString::number(digit));
                if (!ean) {
                    continue;
                }
                ++fitting;
                // GS1 from the right: the whole, odd places three times from the second on, is a multiple of ten.
                int sum = 0;
                for (int place = 0; place < 13; ++place) {
                    sum += ean->toString().at(12 - place).digitValue() * (place % 2 == 0 ? 1 : 3);
                }
                QCOMPARE(sum % 10, 0);
            }
            QCOMPARE(fitting, 1);
        }
    }

    void anyTextIsReadOrRefused()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const auto ean = Ean::parse(test::randomUnicode(random, 16));
            QVERIFY(ean || base::isInCatalogue(ean.error().message.code));
        }
    }
};

NEMSMS_TEST(tst_ean)
#include "tst_ean.moc"
