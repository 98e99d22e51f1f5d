// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/masking.h"

#include "domain/cprlike.h"
#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_masking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &given, const QString &expected) {
            QTest::newRow(name) << given << expected;
        };
        row("bare", u"til 2512484916."_s, u"til 251248****."_s);
        row("hyphen", u"251248-4916"_s, u"251248-****"_s);
        row("space", u"251248 4916"_s, u"251248 ****"_s);
        row("several", u"2512484916,2512169996"_s, u"251248****,251216****"_s);
        row("element", u"<adir:CPRnummerIdentifikator>2512484916</adir:CPRnummerIdentifikator>"_s,
            u"<adir:CPRnummerIdentifikator>251248****</adir:CPRnummerIdentifikator>"_s);
        row("element, not a date", u"<CPRnummerIdentifikator>9999999999</CPRnummerIdentifikator>"_s,
            u"<CPRnummerIdentifikator>999999****</CPRnummerIdentifikator>"_s);
        row("element, too long", u"<CPR-nr>25124849161</CPR-nr>"_s, u"<CPR-nr>251248*****</CPR-nr>"_s);
        row("mobile element",
            u"<dkal:MobiltelefonNummerIdentifikator>20123456</dkal:MobiltelefonNummerIdentifikator>"_s,
            u"<dkal:MobiltelefonNummerIdentifikator>20******</dkal:MobiltelefonNummerIdentifikator>"_s);
        row("json", uR"({"cprNumber": "2512484916", "mobileNumber":"20123456"})"_s,
            uR"({"cprNumber": "251248****", "mobileNumber":"20******"})"_s);
        row("json number", uR"({"phone":20123456})"_s, uR"({"phone":20******})"_s);
        row("parameter", u"GET /nemsms?cprNumber=2512484916&x=1"_s, u"GET /nemsms?cprNumber=251248****&x=1"_s);
        row("path", u"PUT /register/1003/boks/2512484916/myndighedstilmelding"_s,
            u"PUT /register/1003/boks/251248****/myndighedstilmelding"_s);
        row("urn", u"urn:oio:cpr-nr:2512484916"_s, u"urn:oio:cpr-nr:251248****"_s);
        row("country code", u"fra +4520123456 og +45 20 12 34 56"_s, u"fra +4520****** og +45 20 ** ** **"_s);
        row("0045", u"004520123456"_s, u"004520******"_s);
        row("log word", u"mobil=20123456"_s, u"mobil=20******"_s);
        row("danish letters", u"Prøvekøbing 2512484916 æøå"_s, u"Prøvekøbing 251248**** æøå"_s);
        // What stays readable.
        for (const auto &text :
             {u"MunicipalityCVR>29189846<"_s, u"SysID 1001, MaterialeID 167783"_s, u"2026-11-21T10:00:00.123Z"_s,
              u"01KAKJ5C9V6M3T8W2E4R7Y1N0P"_s, u"fd885b8b-4a3f-46cb-b367-6c9dda1c78f6"_s, u"Content-Length: 20123456"_s,
              u"2017-12-05-15.11.57.482962"_s, u"EAN 5798009811578"_s, u"25124849160"_s, u"3112991"_s, u""_s}) {
            QTest::newRow(text.toUtf8().constData()) << text << text;
        }
    }

    void masks()
    {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QCOMPARE(maskPersonalData(given), expected);
        QCOMPARE(maskPersonalData(QByteArrayView(given.toUtf8())), expected.toUtf8());
        QCOMPARE(maskPersonalData(expected), expected);
    }

    void bytesThatAreNotTextStayAsTheyAre()
    {
        QByteArray bytes("\xFF\xFE\x00 2512484916 \xE6", 16);
        QCOMPARE(maskPersonalData(QByteArrayView(bytes)), QByteArray("\xFF\xFE\x00 251248**** \xE6", 16));
    }

    void noCprIsLeft()
    {
        auto random = test::seeded();
        for (int i = 0; i < 3'000; ++i) {
            QString text = test::randomUnicode(random, 30);
            const QString cpr = u"%1%2"_s.arg(random.bounded(1, 29), 2, 10, QLatin1Char('0')).arg(random.bounded(1, 13), 2, 10, QLatin1Char('0'))
                + test::randomDigits(random, 6);
            text.insert(random.bounded(int(text.size()) + 1), u' ' + cpr + u' ');
            QVERIFY(!maskPersonalData(text).contains(cpr));
            QVERIFY(!findCprLike(QStringView(maskPersonalData(text))));
            QCOMPARE(maskPersonalData(text).size(), text.size());
        }
    }

    void theScannerSeesTheSameInBytes()
    {
        auto random = test::seeded();
        for (int i = 0; i < 5'000; ++i) {
            const QString text = test::randomDigits(random, random.bounded(4, 8)) + u"- x"_s.at(random.bounded(3))
                + test::randomDigits(random, random.bounded(3, 12));
            const auto wide = findCprLike(QStringView(text));
            const QByteArray latin = text.toLatin1();
            const auto narrow = findCprLike(QByteArrayView(latin));
            QCOMPARE(wide.has_value(), narrow.has_value());
            if (wide) {
                QCOMPARE(wide->position, narrow->position);
                QCOMPARE(wide->length, narrow->length);
            }
        }
    }
};

NEMSMS_TEST(tst_masking)
#include "tst_masking.moc"
