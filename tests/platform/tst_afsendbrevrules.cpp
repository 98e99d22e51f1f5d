// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/afsendbrevrules.h"
#include "platform/demosetup.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using counterpart::DkalFejl;
using platform::BrevOplysninger;
using platform::SpFejl;

namespace {

const QDate today(2026, 11, 24);

BrevOplysninger good()
{
    const auto demo = platform::DemoSetup::description();
    BrevOplysninger brev;
    brev.kontekst = {demo.serviceAgreementUuid, demo.userSystemUuid, demo.cvr};
    brev.kanalvalg = u"D"_s;
    brev.prioritet = u"D"_s;
    brev.identifikator = u"01KAVJ9QX3M5T7R8WZ2C4F6H8K"_s;
    brev.modtager = demo.persons.constFirst().cpr;
    brev.filformat = u"TXT"_s;
    brev.indhold = "Husk din tid p\xC3\xA5 tirsdag";
    brev.materialeId = demo.materialeId;
    return brev;
}

/// "ok", the ErrorCode of a ServiceplatformFault or the FejlKode of a dkal:Fejl.
template <class T>
QString outcome(const platform::Dom<T> &dom)
{
    const auto *afslag = std::get_if<platform::Afslag>(&dom);
    if (!afslag) {
        return u"ok"_s;
    }
    if (const auto *sp = std::get_if<platform::SpAfvisning>(afslag)) {
        return platform::kodeOf(sp->fejl);
    }
    return QString::number(counterpart::rowOf(std::get<counterpart::Afvisning>(*afslag).fejl).kode);
}

QString code(DkalFejl fejl)
{
    return QString::number(counterpart::rowOf(fejl).kode);
}

} // namespace

class tst_afsendbrevrules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodMessageIsRouted()
    {
        const auto dom = platform::judgeAfsendBrev(good(), platform::DemoSetup::aftaleliste(), today);
        const auto *rute = std::get_if<platform::Brevrute>(&dom);
        QVERIFY(rute);
        QCOMPARE(rute->sysId, platform::DemoSetup::description().nemSmsSysId);
        QCOMPARE(rute->tekst, u"Husk din tid på tirsdag"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<std::function<void(BrevOplysninger &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, std::function<void(BrevOplysninger &)> change, const QString &expected) {
            QTest::newRow(name) << change << expected;
        };
        const auto other = u"11111111-2222-4333-8444-555555555555"_s;
        using B = BrevOplysninger;
        row("no invocation context", [](B &b) { b.kontekst.serviceAgreementUuid.clear(); }, kodeOf(SpFejl::KontekstMangler));
        row("no authority", [](B &b) { b.kontekst.municipalityCvr.clear(); }, kodeOf(SpFejl::KontekstMangler));
        row("unknown agreement", [=](B &b) { b.kontekst.serviceAgreementUuid = other; }, kodeOf(SpFejl::UkendtAftale));
        row("user system not named", [=](B &b) { b.kontekst.userSystemUuid = other; }, kodeOf(SpFejl::BrugersystemIkkeIAftale));
        row("authority without agreement", [](B &b) { b.kontekst.municipalityCvr = u"55133018"_s; }, kodeOf(SpFejl::MyndighedUdenAftale));
        row("agreement for enrolment only",
            [](B &b) { b.kontekst.serviceAgreementUuid = platform::DemoSetup::aftaleliste().aftaler.at(1).uuid; },
            kodeOf(SpFejl::MyndighedUdenAftale));
        row("no material", [](B &b) { b.materialeId.clear(); }, code(DkalFejl::UkendtMateriale));
        row("unknown material", [](B &b) { b.materialeId = u"1"_s; }, code(DkalFejl::UkendtMateriale));
        row("a letter's material", [](B &b) { b.materialeId = u"167784"_s; }, code(DkalFejl::IkkeNemSms));
        row("channel F", [](B &b) { b.kanalvalg = u"F"_s; }, code(DkalFejl::FysiskKanal));
        row("channel P", [](B &b) { b.kanalvalg = u"P"_s; }, code(DkalFejl::FysiskKanal));
        row("channel A", [](B &b) { b.kanalvalg = u"A"_s; }, code(DkalFejl::FysiskKanal));
        row("channel S", [](B &b) { b.kanalvalg = u"S"_s; }, u"ok"_s);
        row("mass priority", [](B &b) { b.prioritet = u"M"_s; }, code(DkalFejl::ForkertPrioritet));
        row("PDF", [](B &b) { b.filformat = u"PDF"_s; }, code(DkalFejl::ForkertFilformat));
        row("long identifier", [](B &b) { b.identifikator = QString(31, u'a'); }, code(DkalFejl::ForkertIdentifikator));
        row("30 characters", [](B &b) { b.identifikator = QString(30, u'a'); }, u"ok"_s);
        row("slash in identifier", [](B &b) { b.identifikator = u"a/b"_s; }, code(DkalFejl::ForkertIdentifikator));
        row("no recipient", [](B &b) { b.modtager.clear(); }, code(DkalFejl::ModtagerMangler));
        row("160 characters", [](B &b) { b.indhold = QByteArray("\xC3\xA6").repeated(160); }, u"ok"_s);
        row("161 characters", [](B &b) { b.indhold = QByteArray("\xC3\xA6").repeated(161); }, code(DkalFejl::TekstLaengde));
        row("160 outside the basic plane", [](B &b) { b.indhold = QByteArray("\xF0\x9F\x98\x80").repeated(160); }, u"ok"_s);
        row("empty", [](B &b) { b.indhold.clear(); }, code(DkalFejl::TekstLaengde));
        row("not UTF-8", [](B &b) { b.indhold = "Pr\xF8ve"; }, code(DkalFejl::TekstTegn));
        row("BOM", [](B &b) { b.indhold = "\xEF\xBB\xBFHej"; }, code(DkalFejl::TekstTegn));
        row("control character", [](B &b) { b.indhold = "Hej\x07"; }, code(DkalFejl::TekstTegn));
        row("line break", [](B &b) { b.indhold = "Hej\r\nmed dig"; }, u"ok"_s);
    }

    void refusals()
    {
        QFETCH(std::function<void(BrevOplysninger &)>, change);
        QFETCH(QString, expected);
        BrevOplysninger brev = good();
        change(brev);
        QCOMPARE(outcome(platform::judgeAfsendBrev(brev, platform::DemoSetup::aftaleliste(), today)), expected);
    }

    void anAgreementHoldsOnItsLastDay()
    {
        auto liste = platform::DemoSetup::aftaleliste();
        liste.aftaler[0].gyldigFra = today;
        liste.aftaler[0].gyldigTil = today;
        QCOMPARE(outcome(platform::judgeAfsendBrev(good(), liste, today)), u"ok"_s);
        QCOMPARE(outcome(platform::judgeAfsendBrev(good(), liste, today.addDays(1))), kodeOf(SpFejl::AftaleUdloebet));
        QCOMPARE(outcome(platform::judgeAfsendBrev(good(), liste, today.addDays(-1))), kodeOf(SpFejl::AftaleUdloebet));
    }

    void aLookUpWithoutMaterialAsksDigitalPost()
    {
        const auto demo = platform::DemoSetup::description();
        const auto liste = platform::DemoSetup::aftaleliste();
        const auto sysId = [&](const QString &materialeId) {
            const auto dom = platform::judgeSpoergTilmelding(good().kontekst, materialeId, liste, today);
            return std::holds_alternative<QString>(dom) ? std::get<QString>(dom) : outcome(dom);
        };
        QCOMPARE(sysId({}), demo.digitalPostSysId);
        QCOMPARE(sysId(demo.materialeId), demo.nemSmsSysId);
        QCOMPARE(sysId(demo.meddelelseMaterialeId), demo.digitalPostSysId);
        QCOMPARE(sysId(u"1"_s), code(DkalFejl::UkendtMateriale));
    }
};

NEMSMS_TEST(tst_afsendbrevrules)
#include "tst_afsendbrevrules.moc"
