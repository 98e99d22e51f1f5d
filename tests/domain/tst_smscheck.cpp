// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/generated.h"
#include "domain/smstext.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_smscheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::addColumn<bool>("sendable");

        const auto row = [](const char *name, const QString &text, const QByteArrayList &expected, bool sendable) {
            QTest::newRow(name) << text << expected << sendable;
        };
        row("plain", u"Husk din tid i morgen kl. 10:30"_s, {}, true);
        row("empty", u""_s, {"sms.empty"}, false);
        row("blank", u" \n\t"_s, {"sms.empty"}, false);
        row("160", QString(160, u'a'), {}, true);
        row("161", QString(161, u'a'), {"sms.length"}, false);
        row("160 with CRLF", QString(159, u'a').insert(80, u"\r\n"_s), {}, true);
        row("160 decomposed", u"a\u030A"_s.repeated(160), {}, true);
        row("161 decomposed", u"a\u030A"_s.repeated(161), {"sms.length"}, false);
        row("160 characters, 160 septets", u"€"_s.repeated(80), {}, true);
        row("81 characters, 162 septets", u"€"_s.repeated(81), {"sms.septets"}, true);
        row("160 characters, 161 septets", QString(159, u'a') + u'€', {"sms.septets"}, true);
        row("70 units", QString(69, u'a') + u'…', {"sms.forcing"}, true);
        row("71 units", QString(70, u'a') + u'…', {"sms.ucs2", "sms.forcing"}, true);
        row("emoji, 70 units", QString(68, u'a') + u"😀"_s, {"sms.forcing.none"}, true);
        row("emoji, 71 units", QString(69, u'a') + u"😀"_s, {"sms.ucs2", "sms.forcing.none"}, true);
        row("161 and UCS-2", QString(160, u'a') + u'…', {"sms.length", "sms.ucs2", "sms.forcing"}, false);
        row("CPR", u"Din sag 251248-4916 er klar"_s, {"sms.cpr"}, false);
        row("CPR plain", u"Din sag 2512484916."_s, {"sms.cpr"}, false);
        row("CPR with space", u"251248 4916"_s, {"sms.cpr"}, false);
        row("replacement number", u"852548 4916, 8512484916"_s, {"sms.cpr"}, false);
        row("phone number", u"Ring 20 12 34 56 eller +4520123456"_s, {}, true);
        row("case number", u"Sag 4512484916, 25124849160, 2512-48-4916"_s, {}, true);
        row("date and time", u"21-11-2026 kl. 1030, 21.11.2026"_s, {}, true);
        row("short link", u"Se https://bit.ly/abc"_s, {"sms.shortlink"}, false);
        row("short link alone", u"BIT.LY/abc."_s, {"sms.shortlink"}, false);
        row("short link www", u"(www.tinyurl.com/x)"_s, {"sms.shortlink"}, false);
        row("whole link", u"Se https://www.borger.dk/bit.ly"_s, {"sms.shortlink"}, false);
        row("like a short link", u"rabbit.ly, t.com, bit.lyn.dk, t.co.dk og a@t.co"_s, {}, true);
        row("bell", u"a\u0007"_s, {"sms.control", "sms.forcing.none"}, false);
        row("form feed", u"a\fb"_s, {"sms.control"}, false);
        row("NUL", u"a"_s + QChar(0), {"sms.control", "sms.forcing.none"}, false);
        row("next line", u"a\u0085"_s, {"sms.control", "sms.forcing.none"}, false);
        row("lone surrogate", u"a"_s + QChar(0xD800), {"sms.control", "sms.forcing.none"}, false);
        row("lone low surrogate", QChar(0xDC00) + u"a"_s, {"sms.control", "sms.forcing.none"}, false);
        row("U+FFFE", u"a"_s + QChar(0xFFFE), {"sms.control", "sms.forcing.none"}, false);
    }

    void findings()
    {
        QFETCH(QString, text);
        const auto found = checkSms(text);
        QTEST(test::codes(found), "expected");
        QTEST(base::acceptable(found), "sendable");
        QVERIFY(test::allSpeak(found));
        const auto sms = SmsText::parse(text);
        QCOMPARE(sms.has_value(), base::acceptable(found));
        if (sms) {
            QCOMPARE(sms->toString(), smsOnTheWire(text));
            QCOMPARE(sms->findings(), found);
            QCOMPARE(*SmsText::parse(sms->toString()), *sms);
        } else {
            QVERIFY(base::isInCatalogue(sms.error().message.code));
        }
    }

    void theLimitNamesItsParagraph()
    {
        const auto found = checkSms(QString(163, u'a'));
        QCOMPARE(found.first().reference, u"SF2250 1.2.5"_s);
        QCOMPARE(found.first().message.arguments.value(u"over"_s).toInt(), 3);
        QCOMPARE(found.first().severity, base::Severity::Error);
    }

    void forcingCharactersAreNamedOnceEach()
    {
        const auto found = checkSms(u"…a…\u2013\u00A0"_s);
        QCOMPARE(found.first().message.arguments.value(u"characters"_s).toString(),
                 u"… → ...  – → -  U+00A0 →  "_s);
    }

    void noFindingCarriesACpr()
    {
        for (const auto &finding : checkSms(u"251248-4916"_s)) {
            QVERIFY(!base::sentence(finding.message).contains(u"4916"_s));
        }
    }

    void anyTextIsChecked()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QString text = test::randomUnicode(random, 40);
            QVERIFY(test::allSpeak(checkSms(text)));
            if (const auto sms = SmsText::parse(text)) {
                QVERIFY(sms->maaling().characters <= smsMaxCharacters);
            }
        }
    }
};

NEMSMS_TEST(tst_smscheck)
#include "tst_smscheck.moc"
