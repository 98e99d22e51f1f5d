// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skabelontekst.h"

#include "domain/generated.h"
#include "domain/helbredsord.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_skabelontekst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundOnceAndInSmallLetters()
    {
        QCOMPARE(pladsholdere(u"Hej {Navn}, husk {tid} i { By }. {navn}!"_s), (QStringList {u"navn"_s, u"tid"_s, u"by"_s}));
        QVERIFY(pladsholdere(u"Ingen {{her}}"_s).isEmpty());
    }

    void valuesTakeTheirPlaces()
    {
        const Pladsvaerdier values {{u"navn"_s, u"Lis"_s}, {u"tid"_s, u" 10:30 "_s}};
        const auto filled = udfyld(u"Hej {Navn}, kl. {tid} i {by} {{ikke}}"_s, values);
        QCOMPARE(filled.tekst, u"Hej Lis, kl. 10:30 i {by} {ikke}"_s);
        QCOMPARE(filled.missing, QStringList {u"by"_s});
        QCOMPARE(udfyld(u"{a}"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"x"_s}}).tekst, u"{b}"_s); // a value is no template
        QCOMPARE(udfyld(u"{a}"_s, {{u"a"_s, QString()}}).tekst, QString());
    }

    void whatIsBrokenIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArrayList>("codes");
        QTest::newRow("good") << u"Hej {navn}, {{}} og {dit-navn_2}"_s << QByteArrayList();
        QTest::newRow("open") << u"Hej {navn"_s << QByteArrayList {"skabelon.brace"};
        QTest::newRow("shut") << u"Hej navn}"_s << QByteArrayList {"skabelon.brace"};
        QTest::newRow("empty") << u"Hej {}"_s << QByteArrayList {"skabelon.name"};
        QTest::newRow("strange") << u"Hej {na/vn}"_s << QByteArrayList {"skabelon.name"};
        QTest::newRow("within") << u"Hej {a{b}"_s << QByteArrayList {"skabelon.brace"};
    }

    void whatIsBrokenIsTold()
    {
        QFETCH(QString, text);
        const auto findings = checkSkabelon(text);
        QTEST(test::codes(findings), "codes");
        QVERIFY(test::allSpeak(findings));
    }

    void theLongestIsFound()
    {
        const QList<Pladsvaerdier> rows {{{u"navn"_s, u"Bo"_s}}, {{u"navn"_s, u"Alexandra"_s}}, {{u"navn"_s, u"Lis"_s}}};
        const auto longest = laengsteTekst(u"Hej {navn}"_s, rows);
        QCOMPARE(longest.row, 1);
        QCOMPARE(longest.characters, 13);
        QCOMPARE(laengsteTekst(u"Hej"_s, {}).row, -1);
    }

    void anythingIsSurvived()
    {
        auto random = test::seeded();
        for (int i = 0; i < 2000; ++i) {
            QString text = test::randomUnicode(random, 40);
            for (int at = 0; at < text.size(); at += 3) {
                text[at] = random.bounded(2) ? u'{' : u'}';
            }
            const bool good = checkSkabelon(text).isEmpty();
            const auto filled = udfyld(text, {});
            QVERIFY(!good || filled.missing.size() >= pladsholdere(text).size());
        }
    }

    void healthWordsAreMetWithTheirEndings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("reminder") << u"Husk din tid på sygehuset i morgen kl. 10"_s << QString();
        QTest::newRow("blood") << u"Svar på din blodprøve er klar"_s << u"blodprøve"_s;
        QTest::newRow("capitals") << u"KRÆFTAFDELINGEN"_s << u"KRÆFTAFDELINGEN"_s;
        QTest::newRow("within a word") << u"Shivaji og hivert"_s << QString();
        QTest::newRow("hiv") << u"Din HIV-test"_s << u"HIV-test"_s;
        QTest::newRow("English") << u"Your diagnosis"_s << u"diagnosis"_s;
    }

    void healthWordsAreMetWithTheirEndings()
    {
        QFETCH(QString, text);
        QTEST(findHelbredsord(text), "word");
    }
};

NEMSMS_TEST(tst_skabelontekst)
#include "tst_skabelontekst.moc"
