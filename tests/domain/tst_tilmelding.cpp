// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tilmelding.h"
#include "base/ulid.h"
#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

Tilmelding sample()
{
    Tilmelding sag;
    sag.identifikator = base::newUlid(QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
    sag.miljoeId = u"m"_s;
    sag.serviceaftaleId = u"a"_s;
    sag.slutbruger = *parseModtager(u"2512484916"_s);
    sag.mobilnummer = *Mobilnummer::parse(u"20123456"_s);
    sag.samtykkeTid = QDateTime({2026, 11, 24}, {8, 0}, Qt::UTC);
    sag.samtykkeTekst = samtykketekst(u"Prøvekøbing Kommune"_s);
    return sag;
}

} // namespace

class tst_tilmelding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseThatStandsIsRight()
    {
        QVERIFY(base::acceptable(tilmeldingTable().validate(sample())));
    }

    void consentFitsWhoIsEnrolled_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("giver");
        QTest::addColumn<bool>("fits");
        QTest::newRow("citizen") << u"2512484916"_s << int(Samtykkegiver::Borgeren) << true;
        QTest::newRow("parent") << u"2512484916"_s << int(Samtykkegiver::Foraelder) << true;
        QTest::newRow("guardian") << u"2512484916"_s << int(Samtykkegiver::Vaerge) << true;
        QTest::newRow("company for a citizen") << u"2512484916"_s << int(Samtykkegiver::Virksomheden) << false;
        QTest::newRow("company") << u"29189846"_s << int(Samtykkegiver::Virksomheden) << true;
        QTest::newRow("citizen for a company") << u"29189846"_s << int(Samtykkegiver::Borgeren) << false;
    }
    void consentFitsWhoIsEnrolled()
    {
        QFETCH(QString, who);
        QFETCH(int, giver);
        QFETCH(bool, fits);
        Tilmelding sag = sample();
        sag.slutbruger = *parseModtager(who);
        sag.samtykkeAf = Samtykkegiver(giver);
        const auto found = tilmeldingTable().validate(sag);
        QCOMPARE(!test::codes(found).contains("tilmelding.consent.who"), fits);
        QVERIFY(test::allSpeak(found));
    }

    void withoutConsentThereIsNoCase()
    {
        Tilmelding sag = sample();
        sag.samtykkeTekst.clear();
        QVERIFY(!base::acceptable(tilmeldingTable().validate(sag)));
        sag = sample();
        sag.samtykkeTid = {};
        QVERIFY(!base::acceptable(tilmeldingTable().validate(sag)));
        sag = sample();
        sag.identifikator = u"1"_s;
        QCOMPARE(test::codes(tilmeldingTable().validate(sag)), QByteArrayList {"tilmelding.identifier"});
    }

    /// Trap 13: who consents is told that every authority is meant, signing off too.
    void theConsentSpeaksOfEveryAuthority()
    {
        const QString text = samtykketekst(u"Prøvekøbing Kommune"_s);
        QCOMPARE(text.count(u"every authority"_s), 2);
        QVERIFY(text.contains(u"hospitals and courts"_s) && text.contains(u"Prøvekøbing Kommune"_s));
    }

    /// Trap 6: each step forwards and no other; the end is the end.
    void statesFollowOneAnother()
    {
        using enum Tilmeldingstilstand;
        const QList<Tilmeldingstilstand> all {Ingen, Oprettet, AfventerBekraeftelse, Aktiv, Frameldt};
        const QList<std::pair<Tilmeldingstilstand, Tilmeldingstilstand>> allowed {
            {Ingen, Oprettet},         {Oprettet, AfventerBekraeftelse}, {Oprettet, Frameldt}, {AfventerBekraeftelse, Aktiv},
            {AfventerBekraeftelse, Frameldt}, {Aktiv, Frameldt}};
        for (const auto from : all) {
            for (const auto to : all) {
                QCOMPARE(mayBecome(from, to), allowed.contains(std::pair(from, to)));
            }
        }
    }

    void personsAreShownMasked()
    {
        const Tilmelding sag = sample();
        QCOMPARE(tilmeldingTable().field("slutbruger")->show(sag), u"251248-****"_s);
        QCOMPARE(tilmeldingTable().field("mobilnummer")->show(sag), u"20****56"_s);
        QVERIFY(!tilmeldingTable().title(sag).contains(u"4916"_s));
    }
};

NEMSMS_TEST(tst_tilmelding)
#include "tst_tilmelding.moc"
