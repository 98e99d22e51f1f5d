// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/varsledevinduer.h"

#include "base/clock.h"
#include "domain/miljoe.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList codesOf(const base::Findings &findings)
{
    QByteArrayList codes;
    for (const auto &finding : findings) {
        codes += finding.message.code;
    }
    return codes;
}

const QString Weekly = u"ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT"_s;

} // namespace

class tst_varsledevinduer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead()
    {
        const auto read = readVarsledeVinduer(Weekly + u"\n\n Månedligt ;07-12-2026 03:00; 07-12-2026 06:00; 20-11-2026; X\n"
                                                       "kvartalsvist; 06-12-2026 22:00; 07-12-2026 06:00; 01-11-2026; Y"_s);
        QCOMPARE(codesOf(read.findings), QByteArrayList());
        QCOMPARE(read.vinduer.size(), 3);
        QCOMPARE(read.vinduer.at(0).art, ServicevindueArt::Ugentligt);
        QCOMPARE(read.vinduer.at(0).fra, QDateTime(QDate(2026, 11, 25), QTime(5, 0), base::danishTime()));
        QCOMPARE(read.vinduer.at(0).varslet, QDate(2026, 11, 10));
        QCOMPARE(read.vinduer.at(0).kilde, u"KOMBIT"_s);
        QCOMPARE(read.vinduer.at(1).art, ServicevindueArt::Maanedligt);
        QCOMPARE(read.vinduer.at(2).til, QDateTime(QDate(2026, 12, 7), QTime(6, 0), base::danishTime()));
    }

    void whatTellsNoWindowIsNamedByItsLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("kind") << u"dagligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT"_s;
        QTest::newRow("too few") << u"ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; KOMBIT"_s;
        QTest::newRow("too many") << Weekly + u"; mere"_s;
        QTest::newRow("American date") << u"ugentligt; 11-25-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT"_s;
        QTest::newRow("no hour") << u"ugentligt; 25-11-2026; 25-11-2026 06:00; 10-11-2026; KOMBIT"_s;
        QTest::newRow("an hour that is not there") << u"kvartalsvist; 28-03-2027 02:30; 28-03-2027 06:00; 01-01-2027; X"_s;
    }
    void whatTellsNoWindowIsNamedByItsLine()
    {
        QFETCH(QString, line);
        const auto read = readVarsledeVinduer(Weekly + u'\n' + line);
        QCOMPARE(read.vinduer.size(), 1);
        QCOMPARE(codesOf(read.findings), QByteArrayList {"servicevindue.line"});
        QCOMPARE(read.findings.first().message.arguments.value(u"line"_s).toInt(), 2);
        QVERIFY(!base::acceptable(read.findings));
    }

    void theRulesAreThoseOfEachWindow()
    {
        QVERIFY(codesOf(readVarsledeVinduer(Weekly + u'\n' + Weekly).findings).contains("servicevindue.often"));
        const auto late = readVarsledeVinduer(u"ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 24-11-2026; KOMBIT"_s);
        QVERIFY(codesOf(late.findings).contains("servicevindue.notice"));
    }

    void theEnvironmentSaysItAtItsField()
    {
        Miljoe miljoe;
        miljoe.navn = u"Test"_s;
        miljoe.servicevinduer = u"i morgen"_s;
        miljoe.prisNemSms = u"0.05"_s;
        QHash<QByteArray, QByteArray> said;
        for (const auto &finding : miljoeTable().validate(miljoe)) {
            said.insert(finding.field, finding.message.code);
        }
        QCOMPARE(said.value("servicevinduer"), QByteArray("servicevindue.line"));
        QCOMPARE(said.value("prisNemSms"), QByteArray("pris.form"));
        QCOMPARE(said.value("prisKilde"), QByteArray("pris.source"));
    }
};

NEMSMS_TEST(tst_varsledevinduer)
#include "tst_varsledevinduer.moc"
