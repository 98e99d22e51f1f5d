// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/tilmelding/tilmeldingkald.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;
using namespace Qt::StringLiterals;

namespace {

const QByteArray whole =
    "{'kilde': 'SF2250 NemSMS.wsdl', 'namespace': 'urn:official', 'entityId': 'http://entityid.kombit.dk/service/x/2', "
    "'soapAction': {'TilmeldNemSMS': 'urn:official#tilmeld'}, 'elements': {'OpdaterBorgerNemSMSRequest': 'OpdaterBorger_I', "
    "'OpdaterBorgerNemSMSResponse': 'OpdaterBorger_O', 'CPR-nr': 'cprnr'}, 'callContext': false}";

base::Result<TilmeldingKontrakt> read(QByteArray text)
{
    return TilmeldingKontrakt::fromJson(text.replace('\'', '"'), u"k.json"_s);
}

TilmeldingKald update()
{
    return {OpdaterBorger {*domain::parseModtager(u"2512484916"_s), {*domain::Mobilnummer::parse(u"20123456"_s), {}}}, {}, u"01ARZ"_s};
}

} // namespace

class tst_tilmeldingkontrakt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileTheNamesAreReconstructed()
    {
        const TilmeldingKontrakt kontrakt;
        QVERIFY(kontrakt.isReconstructed());
        const QByteArray payload = update().payload();
        const QByteArray start = QByteArray("<t:OpdaterBorgerNemSMSRequest xmlns:t=\"") + tilmeldingNs;
        QVERIFY(payload.startsWith(start));
        QVERIFY(payload.contains("<callctx:CallersServiceCallIdentifier>01ARZ<"));
        const QByteArray action = QByteArray(tilmeldingNs) + "OpdaterBorgerNemSMS";
        QCOMPARE(update().action(kontrakt), action);
    }

    void aFileReplacesTheNames()
    {
        const auto kontrakt = read(whole);
        VERIFY_RESULT(kontrakt);
        QVERIFY(!kontrakt->isReconstructed());
        QCOMPARE(kontrakt->entityId, u"http://entityid.kombit.dk/service/x/2"_s);
        const QByteArray payload = update().payload(*kontrakt);
        QVERIFY2(payload.startsWith("<t:OpdaterBorger_I xmlns:t=\"urn:official\">"), payload.constData());
        QVERIFY(payload.contains("<t:CPRCVR><t:cprnr>2512484916</t:cprnr></t:CPRCVR>"));
        QVERIFY(!payload.contains("CallContext"));
        QCOMPARE(update().responseName(*kontrakt), QByteArray("OpdaterBorger_O"));
        QCOMPARE(update().action(*kontrakt), QByteArray("urn:official/OpdaterBorgerNemSMS"));
        const TilmeldingKald enrol {TilmeldNemSms {*domain::parseModtager(u"29189846"_s), true}};
        QCOMPARE(enrol.action(*kontrakt), QByteArray("urn:official#tilmeld"));
        QVERIFY(enrol.payload(*kontrakt).contains("<t:CVR-nr>29189846</t:CVR-nr>"));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("key");
        QTest::newRow("no JSON") << QByteArray("{'kilde'") << QByteArray("{kilde") << QByteArray("kontrakt.json") << QString();
        QTest::newRow("no source") << QByteArray("'SF2250 NemSMS.wsdl'") << QByteArray("''") << QByteArray("kontrakt.missing") << u"kilde"_s;
        QTest::newRow("misspelt") << QByteArray("'entityId'") << QByteArray("'entityID'") << QByteArray("kontrakt.unknown") << u"entityID"_s;
        QTest::newRow("no URI") << QByteArray("'urn:official'") << QByteArray("'official'") << QByteArray("kontrakt.uri") << u"namespace"_s;
        QTest::newRow("no name") << QByteArray("'cprnr'") << QByteArray("'cpr nr'") << QByteArray("kontrakt.name") << u"CPR-nr"_s;
        QTest::newRow("unknown element") << QByteArray("'CPR-nr'") << QByteArray("'CPRnr'") << QByteArray("kontrakt.unknown") << u"CPRnr"_s;
        QTest::newRow("unknown action") << QByteArray("'TilmeldNemSMS'") << QByteArray("'Tilmeld'") << QByteArray("kontrakt.unknown") << u"Tilmeld"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(QByteArray, code);
        QFETCH(QString, key);
        const auto kontrakt = read(QByteArray(whole).replace(find, put));
        QVERIFY(!kontrakt);
        QCOMPARE(kontrakt.error().message.code, code);
        QCOMPARE(kontrakt.error().message.arguments.value(u"key"_s).toString(), key);
        QVERIFY(base::sentence(kontrakt.error().message).contains(u"k.json"_s));
    }

    void aFileThatIsNotThereIsSaidToBe()
    {
        const QTemporaryDir folder;
        const auto kontrakt = TilmeldingKontrakt::readFile(folder.filePath(u"none.json"_s));
        QCOMPARE(kontrakt.error().kind, base::ErrorKind::NotFound);
    }
};

NEMSMS_TEST(tst_tilmeldingkontrakt)
#include "tst_tilmeldingkontrakt.moc"
