// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mobilnummer.h"

#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_mobilnummer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QByteArray>("error");

        const QString number = u"20123456"_s;
        for (const auto &text :
             {u"20123456"_s, u"20 12 34 56"_s, u"20.12.34.56"_s, u"20-12-34-56"_s, u"2012 3456"_s, u" 20123456\t"_s,
              u"+4520123456"_s, u"+45 20 12 34 56"_s, u"+45-20123456"_s, u"(+45) 20123456"_s, u"004520123456"_s,
              u"00 45 2012 3456"_s, u"4520123456"_s, u"45 20 12 34 56"_s, u"(45) 20123456"_s, u"20\u00A012\u201134.56"_s,
              u"\u202A+45 20123456\u202C"_s}) {
            QTest::newRow(text.toUtf8().constData()) << text << number << QByteArray();
        }
        QTest::newRow("45 belongs to the number") << u"45123456"_s << u"45123456"_s << QByteArray();
        QTest::newRow("45 in front of 45") << u"4545123456"_s << u"45123456"_s << QByteArray();
        QTest::newRow("first 9") << u"99999999"_s << u"99999999"_s << QByteArray();
        QTest::newRow("empty") << u" - "_s << QString() << QByteArray("mobil.empty");
        QTest::newRow("seven") << u"2012345"_s << QString() << QByteArray("mobil.length");
        QTest::newRow("nine") << u"201234567"_s << QString() << QByteArray("mobil.length");
        QTest::newRow("+45 and seven") << u"+45 2012345"_s << QString() << QByteArray("mobil.length");
        QTest::newRow("first 1") << u"11223344"_s << QString() << QByteArray("mobil.first");
        QTest::newRow("first 0") << u"+45 01234567"_s << QString() << QByteArray("mobil.first");
        QTest::newRow("Sweden") << u"+46 701234567"_s << QString() << QByteArray("mobil.country");
        QTest::newRow("Norway") << u"0047 20123456"_s << QString() << QByteArray("mobil.country");
        QTest::newRow("letter") << u"2012345O"_s << QString() << QByteArray("mobil.character");
        QTest::newRow("plus within") << u"20+123456"_s << QString() << QByteArray("mobil.character");
        QTest::newRow("arabic digits") << u"٢٠١٢٣٤٥٦"_s << QString() << QByteArray("mobil.character");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, error);
        const auto mobil = Mobilnummer::parse(text);
        QCOMPARE(mobil.has_value(), error.isEmpty());
        if (mobil) {
            QTEST(mobil->toString(), "digits");
        } else {
            QCOMPARE(mobil.error().message.code, error);
            QVERIFY(base::isInCatalogue(error));
        }
    }

    void prints()
    {
        const auto mobil = Mobilnummer::parse(u"20123456"_s);
        QCOMPARE(mobil->toInternational(), u"+4520123456"_s);
        QCOMPARE(mobil->toReadable(), u"20 12 34 56"_s);
        QCOMPARE(mobil->masked(), u"20****56"_s);
    }

    void everyWayOfPrintingIsReadAgain()
    {
        auto random = test::seeded();
        for (int i = 0; i < 10'000; ++i) {
            const QString digits = QString::number(random.bounded(2, 10)) + test::randomDigits(random, 7);
            const auto mobil = Mobilnummer::parse(digits);
            QVERIFY(mobil);
            QCOMPARE(mobil->toString(), digits);
            QCOMPARE(*Mobilnummer::parse(mobil->toInternational()), *mobil);
            QCOMPARE(*Mobilnummer::parse(mobil->toReadable()), *mobil);
            QCOMPARE(*Mobilnummer::parse(u"0045"_s + digits), *mobil);
            QCOMPARE(*Mobilnummer::parse(u"45"_s + digits), *mobil);
        }
    }

    void anyTextIsReadOrRefused()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const auto mobil = Mobilnummer::parse(test::randomUnicode(random, 14));
            QVERIFY(mobil || base::isInCatalogue(mobil.error().message.code));
        }
    }
};

NEMSMS_TEST(tst_mobilnummer)
#include "tst_mobilnummer.moc"
