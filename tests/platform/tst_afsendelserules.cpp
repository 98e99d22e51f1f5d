// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/afsendelserules.h"
#include "platform/demosetup.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using counterpart::AfsendelseOplysninger;
using counterpart::DkalFejl;
using counterpart::Guest;

namespace {

QString outcome(const std::optional<counterpart::Afvisning> &afvisning)
{
    return afvisning ? QString::number(counterpart::rowOf(afvisning->fejl).kode) : u"ok"_s;
}

QString code(DkalFejl fejl)
{
    return QString::number(counterpart::rowOf(fejl).kode);
}

AfsendelseOplysninger good()
{
    return {u"1001"_s, u"abc-1"_s, u"abc-1"_s, u"serviceBesked"_s, u"167783"_s, u"2512484916"_s, u"Hej"_s};
}

} // namespace

class tst_afsendelserules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCertificateSpeaksForItsOwnSysIdOnly()
    {
        const auto liste = platform::DemoSetup::systemliste();
        QCOMPARE(outcome(judgeAccess(liste, u"1001"_s, Guest::Kombit)), u"ok"_s);
        QCOMPARE(outcome(judgeAccess(liste, u"1003"_s, Guest::Kommune)), u"ok"_s);
        for (const Guest guest : {Guest::Anvendersystem, Guest::Kommune, Guest::Stranger}) {
            QCOMPARE(outcome(judgeAccess(liste, u"1001"_s, guest)), u"3000"_s);
        }
        QCOMPARE(outcome(judgeAccess(liste, u"1003"_s, Guest::Kombit)), u"3000"_s);
        QCOMPARE(outcome(judgeAccess(liste, u"9999"_s, Guest::Kombit)), u"3000"_s);
    }

    void content_data()
    {
        QTest::addColumn<std::function<void(AfsendelseOplysninger &)>>("change");
        QTest::addColumn<QString>("expected");
        using A = AfsendelseOplysninger;
        const auto row = [](const char *name, std::function<void(A &)> change, const QString &expected) {
            QTest::newRow(name) << change << expected;
        };
        row("good", [](A &) {}, u"ok"_s);
        row("identifier only in the address", [](A &a) { a.identifikator.clear(); }, u"ok"_s);
        row("two identifiers", [](A &a) { a.identifikator = u"abc-2"_s; }, code(DkalFejl::ForkertIdentifikator));
        row("bad identifier", [](A &a) { a.adresseIdentifikator = u"æ"_s; a.identifikator.clear(); }, code(DkalFejl::ForkertIdentifikator));
        row("a letter", [](A &a) { a.type = u"meddelelse"_s; }, code(DkalFejl::ForkertType));
        row("no type", [](A &a) { a.type.clear(); }, code(DkalFejl::ForkertType));
        row("unknown material", [](A &a) { a.materialeId = u"5"_s; }, code(DkalFejl::UkendtMateriale));
        row("another system's material", [](A &a) { a.sysId = u"1002"_s; }, code(DkalFejl::UkendtMateriale));
        row("a letter's material", [](A &a) { a.sysId = u"1002"_s; a.materialeId = u"167784"_s; }, code(DkalFejl::IkkeNemSms));
        row("no recipient", [](A &a) { a.modtager.clear(); }, code(DkalFejl::ModtagerMangler));
        row("no text", [](A &a) { a.tekst.clear(); }, code(DkalFejl::TekstLaengde));
        row("161 characters", [](A &a) { a.tekst = QString(161, u'x'); }, code(DkalFejl::TekstLaengde));
    }

    void content()
    {
        QFETCH(std::function<void(AfsendelseOplysninger &)>, change);
        QFETCH(QString, expected);
        AfsendelseOplysninger afsendelse = good();
        change(afsendelse);
        QCOMPARE(outcome(judgeContent(afsendelse, platform::DemoSetup::systemliste())), expected);
    }

    void hours_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("send");
        QTest::addColumn<QString>("lookUp");
        const QString late = code(DkalFejl::UdenforSendetid);
        const QString closed = code(DkalFejl::Servicevindue);
        QTest::newRow("Tuesday 07:59:59") << u"2026-11-24T07:59:59+01:00"_s << late << u"ok"_s;
        QTest::newRow("Tuesday 08:00:00") << u"2026-11-24T08:00:00+01:00"_s << u"ok"_s << u"ok"_s;
        QTest::newRow("Tuesday 21:59:59") << u"2026-11-24T21:59:59+01:00"_s << u"ok"_s << u"ok"_s;
        QTest::newRow("Tuesday 22:00:00") << u"2026-11-24T22:00:00+01:00"_s << late << u"ok"_s;
        QTest::newRow("Sunday 02:00") << u"2026-11-22T02:00:00+01:00"_s << closed << closed;
        QTest::newRow("Sunday 03:59:59") << u"2026-11-22T03:59:59+01:00"_s << closed << closed;
        QTest::newRow("Sunday 04:00") << u"2026-11-22T04:00:00+01:00"_s << late << u"ok"_s;
        QTest::newRow("Saturday 23:59:59") << u"2026-11-21T23:59:59+01:00"_s << late << u"ok"_s;
    }

    void hours()
    {
        QFETCH(QString, moment);
        const QDateTime now = QDateTime::fromString(moment, Qt::ISODate);
        QTEST(outcome(counterpart::judgeTime(now, false)), "send");
        QTEST(outcome(counterpart::judgeServicevindue(now)), "lookUp");
        QCOMPARE(outcome(counterpart::judgeTime(now, true)), u"ok"_s);
    }
};

NEMSMS_TEST(tst_afsendelserules)
#include "tst_afsendelserules.moc"
