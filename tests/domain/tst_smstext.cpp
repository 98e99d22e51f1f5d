// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/smstext.h"

#include "domain/generated.h"
#include "domain/gsm0338.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

/// GSM 03.38 as its table is printed, row by row; written apart from the program's own.
const QString basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                      u"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
const QString extension = u"\f^{}\\[~]|€"_s;

/// What goes on the wire, the plain way.
QString reference(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

class tst_smstext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAlphabetHas137Characters()
    {
        int one = 0;
        int two = 0;
        for (char32_t c = 0; c < 0x110000; ++c) {
            const bool wide = c > 0xFFFF;
            const int expected = !wide && basic.contains(QChar(char16_t(c)))       ? 1
                                 : !wide && extension.contains(QChar(char16_t(c))) ? 2
                                                                                   : 0;
            if (gsmSeptets(c) != expected) {
                QFAIL(qPrintable(QString::number(c, 16)));
            }
            one += expected == 1;
            two += expected == 2;
        }
        QCOMPARE(one, 127);
        QCOMPARE(two, 10);
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("septets");
        QTest::addColumn<int>("units");
        QTest::addColumn<bool>("gsm");

        QTest::newRow("empty") << u""_s << 0 << 0 << 0 << true;
        QTest::newRow("danish") << u"æøåÆØÅ"_s << 6 << 6 << 6 << true;
        QTest::newRow("decomposed å") << u"a\u030A"_s << 1 << 1 << 1 << true;
        QTest::newRow("decomposed é") << u"e\u0301"_s << 1 << 1 << 1 << true;
        QTest::newRow("angstrom sign") << u"\u212B"_s << 1 << 1 << 1 << true;
        QTest::newRow("ohm sign") << u"\u2126"_s << 1 << 1 << 1 << true;
        QTest::newRow("euro") << u"5 €"_s << 3 << 4 << 3 << true;
        QTest::newRow("brackets") << u"[{|}]~^\\"_s << 8 << 16 << 8 << true;
        QTest::newRow("LF") << u"a\nb"_s << 3 << 3 << 3 << true;
        QTest::newRow("CR") << u"a\rb"_s << 3 << 3 << 3 << true;
        QTest::newRow("CRLF") << u"a\r\nb"_s << 3 << 3 << 3 << true;
        QTest::newRow("CR CRLF") << u"a\r\r\nb"_s << 4 << 4 << 4 << true;
        QTest::newRow("mark after line end") << u"a\n\u0301"_s << 3 << 2 << 3 << false;
        QTest::newRow("ellipsis") << u"Hej\u2026"_s << 4 << 3 << 4 << false;
        QTest::newRow("smart quotes") << u"\u201CHej\u201D"_s << 5 << 3 << 5 << false;
        QTest::newRow("tabulator") << u"a\tb"_s << 3 << 2 << 3 << false;
        QTest::newRow("small ç") << u"ç"_s << 1 << 0 << 1 << false;
        QTest::newRow("emoji") << u"Hej 😀"_s << 5 << 4 << 6 << false;
        QTest::newRow("family") << u"👨\u200D👩\u200D👧"_s << 5 << 0 << 8 << false;
        QTest::newRow("hangul jamo") << u"\u1100\u1161\u11A8"_s << 1 << 0 << 1 << false;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << 1 << 0 << 1 << false;
    }

    void counts()
    {
        QFETCH(QString, text);
        const auto maaling = measureSms(text);
        QTEST(maaling.characters, "characters");
        QTEST(maaling.septets, "septets");
        QTEST(maaling.ucs2Units, "units");
        QTEST(maaling.encoding == SmsEncoding::Gsm7, "gsm");
        QCOMPARE(maaling.forcing.isEmpty(), maaling.encoding == SmsEncoding::Gsm7);
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<bool>("none");

        const auto row = [](const char *name, const QString &character, const QString &replacement) {
            QTest::newRow(name) << character << replacement << false;
        };
        row("ellipsis", u"\u2026"_s, u"..."_s);
        row("left double quote", u"\u201C"_s, u"\""_s);
        row("right double quote", u"\u201D"_s, u"\""_s);
        row("low double quote", u"\u201E"_s, u"\""_s);
        row("guillemet", u"»"_s, u"\""_s);
        row("right single quote", u"\u2019"_s, u"'"_s);
        row("acute", u"´"_s, u"'"_s);
        row("grave", u"`"_s, u"'"_s);
        row("en dash", u"\u2013"_s, u"-"_s);
        row("em dash", u"\u2014"_s, u"-"_s);
        row("minus", u"\u2212"_s, u"-"_s);
        row("bullet", u"\u2022"_s, u"-"_s);
        row("no-break space", u"\u00A0"_s, u" "_s);
        row("thin space", u"\u2009"_s, u" "_s);
        row("tabulator", u"\t"_s, u" "_s);
        row("soft hyphen", u"\u00AD"_s, u""_s);
        row("zero width space", u"\u200B"_s, u""_s);
        row("byte order mark", u"\uFEFF"_s, u""_s);
        row("variation selector", u"\uFE0F"_s, u""_s);
        row("line separator", u"\u2028"_s, u"\n"_s);
        row("half", u"½"_s, u"1/2"_s);
        row("á", u"á"_s, u"a"_s);
        row("ê", u"ê"_s, u"e"_s);
        row("ç", u"ç"_s, u"c"_s);
        row("Š", u"Š"_s, u"S"_s);
        row("ł", u"ł"_s, u"l"_s);
        row("ð", u"ð"_s, u"d"_s);
        row("œ", u"œ"_s, u"oe"_s);
        row("ligature fi", u"\uFB01"_s, u"fi"_s);
        row("superscript two", u"²"_s, u"2"_s);
        row("full-width A", u"Ａ"_s, u"A"_s);
        row("trade mark", u"™"_s, u"TM"_s);
        row("ǿ keeps its stroke", u"ǿ"_s, u"ø"_s);
        QTest::newRow("emoji") << u"😀"_s << QString() << true;
        QTest::newRow("cyrillic") << u"Ж"_s << QString() << true;
        QTest::newRow("check mark") << u"✓"_s << QString() << true;
    }

    void replaces()
    {
        QFETCH(QString, character);
        const auto maaling = measureSms(u"x"_s + character);
        QCOMPARE(maaling.forcing.size(), 1);
        const auto forcing = maaling.forcing.first();
        QCOMPARE(forcing.position, 1);
        QCOMPARE(forcing.character, character);
        QTEST(forcing.replacement, "replacement");
        QTEST(forcing.replacement.isNull(), "none");
        if (!forcing.replacement.isNull()) {
            QCOMPARE(measureSms(withReplacements(u"x"_s + character)).encoding, SmsEncoding::Gsm7);
        }
    }

    void positionsCountOnTheWireAndIndexesInTheTextAsGiven()
    {
        const auto maaling = measureSms(u"a\u030A\r\n😀…"_s);
        QCOMPARE(maaling.characters, 4);
        QCOMPARE(maaling.forcing.size(), 2);
        QCOMPARE(maaling.forcing.at(0), (SmsMaaling::Forcing {2, u"😀"_s, QString(), 4, 2}));
        QCOMPARE(maaling.forcing.at(1), (SmsMaaling::Forcing {3, u"…"_s, u"..."_s, 6, 1}));
    }

    void everyReplacementIsInTheAlphabet()
    {
        for (char32_t c = 0; c < 0x110000; ++c) {
            for (const QChar part : gsmSeptets(c) == 0 ? gsmReplacement(c) : QString()) {
                if (gsmSeptets(part.unicode()) == 0) {
                    QFAIL(qPrintable(QString::number(c, 16)));
                }
            }
        }
    }

    void agreesWithThePlainWay()
    {
        auto random = test::seeded();
        for (int i = 0; i < 5'000; ++i) {
            const QString text = test::randomText(random, random.bounded(200));
            const QString wire = reference(text);
            QCOMPARE(smsOnTheWire(text), wire);
            const auto maaling = measureSms(text);
            QCOMPARE(maaling.ucs2Units, int(wire.size()));
            QCOMPARE(maaling.characters, int(wire.toUcs4().size()));
            int septets = 0;
            int forcing = 0;
            for (const char32_t c : wire.toUcs4()) {
                const bool one = c < 0x10000 && basic.contains(QChar(char16_t(c)));
                const bool two = c < 0x10000 && extension.contains(QChar(char16_t(c)));
                septets += one ? 1 : two ? 2 : 0;
                forcing += !one && !two;
            }
            QCOMPARE(maaling.septets, septets);
            QCOMPARE(int(maaling.forcing.size()), forcing);
            for (const auto &f : maaling.forcing) {
                const char32_t there = wire.toUcs4().at(f.position);
                QCOMPARE(QString::fromUcs4(&there, 1), f.character);
            }
            // What is on the wire is measured as it is.
            const auto again = measureSms(wire);
            QCOMPARE(again.characters, maaling.characters);
            QCOMPARE(again.septets, maaling.septets);
        }
    }

    void anyTextIsMeasured()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QString text = test::randomUnicode(random, 40);
            const auto maaling = measureSms(text);
            QCOMPARE(maaling.ucs2Units, int(smsOnTheWire(text).size()));
            for (const auto &forcing : maaling.forcing) {
                QVERIFY(forcing.index >= 0 && forcing.index + forcing.length <= text.size());
            }
        }
    }
};

NEMSMS_TEST(tst_smstext)
#include "tst_smstext.moc"
