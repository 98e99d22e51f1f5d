// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testsms.h"

#include "base/ulid.h"
#include "domain/generated.h"
#include "domain/testsmsrules.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

TestSms whole()
{
    TestSms sms;
    sms.identifikator = base::newUlid(QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC));
    sms.modtager = *parseModtager(u"2512484916"_s);
    sms.tekst = u"Husk din tid"_s;
    return sms;
}

} // namespace

class tst_testsms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeOneHasNoFindings()
    {
        QVERIFY(testSmsRules(whole()).isEmpty());
    }

    void textAndRecipientSpeakOnTheirFields()
    {
        auto sms = whole();
        sms.tekst = QString(161, u'a');
        sms.modtager = *parseModtager(u"2512169996"_s);
        const auto found = testSmsRules(sms);
        QCOMPARE(test::codes(found), (QByteArrayList {"sms.length", "cpr.modulus11.unlikely"}));
        QCOMPARE(found.at(0).field, "tekst");
        QCOMPARE(found.at(1).field, "modtager");
    }

    void theIdentifierIsAUlid()
    {
        auto sms = whole();
        sms.identifikator = u"NEMSMS-2013.0001"_s;
        QCOMPARE(test::codes(testSmsRules(sms)), QByteArrayList {"testsms.identifier"});
    }

    void onlyAMemoHasAMessageUuidAndADay()
    {
        auto sms = whole();
        sms.messageUuid = u"8c2ea15d-61fb-4ba9-9366-42f8b194c852"_s;
        QCOMPARE(test::codes(testSmsRules(sms)), QByteArrayList {"testsms.memo"});
        sms.vej = Afsendelsesvej::Memo;
        sms.leveresTidligst = QDate(2026, 11, 26);
        QVERIFY(testSmsRules(sms).isEmpty());
        sms.vej = Afsendelsesvej::Token;
        sms.messageUuid.clear();
        QCOMPARE(test::codes(testSmsRules(sms)), QByteArrayList {"sms.day.route"});
    }

    void acceptedIsNotDelivered()
    {
        auto sms = whole();
        sms.tilstand = TestSmsTilstand::Afleveret;
        QCOMPARE(test::codes(testSmsRules(sms)), QByteArrayList {"testsms.proof"});
        sms.leveringsbevis = Leveringsbevis::PkoPostStatus;
        QVERIFY(testSmsRules(sms).isEmpty());
        sms.leveringsbevis = Leveringsbevis::Tester;
        QCOMPARE(test::codes(testSmsRules(sms)), QByteArrayList {"testsms.prover"});
        sms.bevisAf = u"Anne"_s;
        QVERIFY(testSmsRules(sms).isEmpty());
        sms.tilstand = TestSmsTilstand::Accepteret;
        QCOMPARE(test::codes(testSmsRules(sms)), QByteArrayList {"testsms.proof"});
    }

    void statesGoForwards()
    {
        using enum TestSmsTilstand;
        const QList<TestSmsTilstand> all {Forberedt, IKoe, Accepteret, Afventer, Afleveret, Fejlet, Tilbagekaldt};
        const QList<std::pair<TestSmsTilstand, TestSmsTilstand>> allowed {
            {Forberedt, IKoe},       {Forberedt, Fejlet},     {Forberedt, Tilbagekaldt},
            {IKoe, Accepteret},      {IKoe, Afventer},        {IKoe, Fejlet},           {IKoe, Tilbagekaldt},
            {Accepteret, Afventer},  {Accepteret, Afleveret}, {Accepteret, Fejlet},     {Accepteret, Tilbagekaldt},
            {Afventer, Accepteret},  {Afventer, Afleveret},   {Afventer, Fejlet},       {Afventer, Tilbagekaldt}};
        for (const auto from : all) {
            for (const auto to : all) {
                QCOMPARE(mayBecome(from, to), allowed.contains({from, to}));
            }
        }
    }

    void theProgramsOwnFieldsAreReadOnly()
    {
        const auto &table = testSmsTable();
        for (const char *name : {"identifikator", "tilstand", "accepteretTid", "afleveretTid", "leveringsbevis",
                                 "bevisAf", "fejlkode", "fejltekst", "simuleret"}) {
            QVERIFY2(table.field(name) && table.field(name)->has(base::FieldFlag::ReadOnly), name);
        }
        QVERIFY(table.field("modtager")->has(base::FieldFlag::Personal));
        QCOMPARE(table.field("modtager")->show(whole()), u"251248-****"_s);
    }
};

NEMSMS_TEST(tst_testsms)
#include "tst_testsms.moc"
