// SPDX-License-Identifier: GPL-3.0-or-later
// Our schemas beside the published ones: what the published XSD refuses ours refuses as well, and the other way round.
// Each row is a good message with one text replaced by another.
#include "protocols/xml/xmlschema.h"
#include "publishedschemas.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;

namespace {

const QByteArray heads =
    "xmlns:p='http://serviceplatformen.dk/xml/wsdl/soap11/Print/Print/2/'"
    " xmlns:f='urn:oio:fjernprint:1.0.0' xmlns:d='urn:oio:dkal:1.0.0' xmlns:a='urn:oio:adir:dagpenge:2009.07.01'"
    " xmlns:i='http://serviceplatformen.dk/xml/schemas/InvocationContext/1/' xmlns:s='urn:oio:sagdok:3.0.0'"
    " xmlns:u='http://serviceplatformen.dk/xml/schemas/AuthorityContext/1/'"
    " xmlns:c='http://serviceplatformen.dk/xml/schemas/CallContext/1/'"
    " xmlns:n='http://rep.oio.dk/itst.dk/xml/schemas/2006/01/17/' xmlns:k='http://rep.oio.dk/ebxml/xml/schemas/dkcc/2003/02/13/'"
    " xmlns:v='http://rep.oio.dk/ebxml/xml/schemas/dkcc/2005/03/15/' xmlns:b='http://rep.oio.dk/ebxml/xml/schemas/dkcc/2005/05/13/'"
    " xmlns:l='http://rep.oio.dk/ebxml/xml/schemas/dkcc/2005/05/19/'";

const QByteArray uuid = "aaaaaaaa-2222-4333-8444-555555555555";

const QByteArray contexts = "<i:InvocationContext><i:ServiceAgreementUUID>" + uuid + "</i:ServiceAgreementUUID><i:UserSystemUUID>"
    + uuid + "</i:UserSystemUUID><i:UserUUID>" + uuid + "</i:UserUUID><i:ServiceUUID>" + uuid
    + "</i:ServiceUUID><i:AccountingInfo>konto</i:AccountingInfo></i:InvocationContext>"
      "<u:AuthorityContext><u:MunicipalityCVR>29189846</u:MunicipalityCVR></u:AuthorityContext>"
      "<c:CallContext><c:OnBehalfOfUser>anne</c:OnBehalfOfUser></c:CallContext>";

const QByteArray streetAddress = "<n:PersonName>Anna Test</n:PersonName><f:CoNavn>Bo</f:CoNavn><v:StreetName>Gade</v:StreetName>"
    "<k:StreetBuildingIdentifier>10B</k:StreetBuildingIdentifier><k:FloorIdentifier>ST</k:FloorIdentifier>"
    "<k:SuiteIdentifier>tv</k:SuiteIdentifier><v:PostCodeIdentifier>1234</v:PostCodeIdentifier>"
    "<b:PostOfficeBoxIdentifier>7</b:PostOfficeBoxIdentifier>"
    "<k:CountryIdentificationCode scheme='iso3166-alpha2'>DK</k:CountryIdentificationCode>";

const QByteArray afsendBrev = "<p:PrintAfsendBrevRequest " + heads + ">" + contexts
    + "<p:BrevSPBody><p:Kanalvalg>D</p:Kanalvalg><p:Prioritet>D</p:Prioritet><p:ForsendelseI>"
      "<f:AfsendelseIdentifikator>ID-1</f:AfsendelseIdentifikator><f:ForsendelseTypeIdentifikator>5</f:ForsendelseTypeIdentifikator>"
      "<f:ForsendelseModtager><d:AfsendelseModtager><a:CPRnummerIdentifikator>2512484916</a:CPRnummerIdentifikator>"
      "</d:AfsendelseModtager><f:ModtagerAdresse>" + streetAddress + "</f:ModtagerAdresse></f:ForsendelseModtager>"
      "<d:FilformatNavn>TXT</d:FilformatNavn><d:MeddelelseIndholdData>SHVzaw==</d:MeddelelseIndholdData>"
      "<f:TransaktionsParametreI><f:TransaktionsDatoTid>2026-11-24T10:00:00Z</f:TransaktionsDatoTid>"
      "<f:MasseForsendelseIdentifikator>M1</f:MasseForsendelseIdentifikator><f:KvitteringsTypeKode>Kun fejl</f:KvitteringsTypeKode>"
      "<f:KvitteringsEmail>a@b.dk</f:KvitteringsEmail></f:TransaktionsParametreI>"
      "<f:DokumentParametre><s:TitelTekst>t</s:TitelTekst><s:UUIDIdentifikator>x</s:UUIDIdentifikator>"
      "<s:BrevDato>2026-11-24</s:BrevDato></f:DokumentParametre>"
      "<f:KanalUafhaengigeParametreI><f:EnhedTekst>e</f:EnhedTekst><f:BrugerNavn>bruger</f:BrugerNavn>"
      "<f:PaatrykBrevdatoIndikator>1</f:PaatrykBrevdatoIndikator><f:KanalKode>Digital Post</f:KanalKode>"
      "</f:KanalUafhaengigeParametreI>"
      "<f:PrintParametre><f:SimplexDuplexKode>Duplex</f:SimplexDuplexKode><f:FarveSHKode>SH</f:FarveSHKode>"
      "<f:KuvertTypeKode>C5</f:KuvertTypeKode></f:PrintParametre>"
      "<f:DigitalPostParametre><d:AfsendelseDatoTid>2026-11-24T10:00:00</d:AfsendelseDatoTid>"
      "<d:MeddelelseIndholdstypeIdentifikator>167783</d:MeddelelseIndholdstypeIdentifikator>"
      "<d:MeddelelseSvarTypeNavn>ikkeMuligt</d:MeddelelseSvarTypeNavn>"
      "<d:MeddelelseFESDmetadata><d:FESDsagIdentifikator>" + uuid + "</d:FESDsagIdentifikator></d:MeddelelseFESDmetadata>"
      "<f:MedsendDokumentRegistreringIndikator>false</f:MedsendDokumentRegistreringIndikator></f:DigitalPostParametre>"
      "<f:PostParametre><f:PostKategoriKode>Bulk</f:PostKategoriKode><f:AllokeringsIdentifikator>1</f:AllokeringsIdentifikator>"
      "<f:SideKvantitet>0</f:SideKvantitet></f:PostParametre>"
      "<f:BilagSamling><f:Bilag><f:BilagNavn>b</f:BilagNavn><d:FilformatNavn>PDF</d:FilformatNavn>"
      "<f:BilagSorteringsIndeksIdentifikator>0</f:BilagSorteringsIndeksIdentifikator>"
      "<d:BilagIdentifikator>1</d:BilagIdentifikator></f:Bilag></f:BilagSamling>"
      "</p:ForsendelseI></p:BrevSPBody></p:PrintAfsendBrevRequest>";

const QByteArray spoerg = "<p:PrintSpoergTilmeldingRequest " + heads + ">" + contexts + "<p:TilmeldingRequest>"
    "<d:MeddelelseIndholdstypeIdentifikator>167783</d:MeddelelseIndholdstypeIdentifikator><d:SlutbrugerIdentitet>"
    "<a:CVRnummerIdentifikator>29189846</a:CVRnummerIdentifikator></d:SlutbrugerIdentitet></p:TilmeldingRequest>"
    "</p:PrintSpoergTilmeldingRequest>";

const QByteArray afsendelse = "<d:Afsendelse " + heads + "><d:MeddelelseIdentifikator>NEMSMS-1.~_</d:MeddelelseIdentifikator>"
    "<d:AfsendelseTilstandNavn>planlagt</d:AfsendelseTilstandNavn><d:AfsendelseDatoTid>2026-11-24T10:00:00Z</d:AfsendelseDatoTid>"
    "<d:AfsendelseModtager><a:CPRnummerIdentifikator>2512484916</a:CPRnummerIdentifikator></d:AfsendelseModtager>"
    "<d:MeddelelseTypeNavn>serviceBesked</d:MeddelelseTypeNavn>"
    "<d:MeddelelseIndholdstypeIdentifikator>167783</d:MeddelelseIndholdstypeIdentifikator>"
    "<d:MeddelelseServicebeskedTekst>Husk</d:MeddelelseServicebeskedTekst></d:Afsendelse>";

const QByteArray fejl = "<d:Fejl " + heads + "><d:FejlKode>3000</d:FejlKode><d:FejlTekst>nej</d:FejlTekst>"
    "<d:FejlIdentifikator>2017-12-05-15.11.57.482962</d:FejlIdentifikator></d:Fejl>";

} // namespace

class tst_schemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdict_data();
    void verdict();

private:
    std::shared_ptr<const XmlSchema> m_own;
    std::shared_ptr<const XmlSchema> m_published;
};

void tst_schemas::initTestCase()
{
    const auto own = XmlSchema::compile(QStringLiteral(":/protocols/printservice/schemas/printservice.xsd"));
    VERIFY_RESULT(own);
    m_own = *own;
    m_published = test::publishedPrintService();
}

void tst_schemas::verdict_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("good");
    const auto row = [](const QByteArray &message, const QByteArray &from, const QByteArray &to, bool good) {
        const QByteArray name = QByteArray(from.left(60) + " -> " + to.left(60)).replace('\n', ' ');
        QTest::newRow(name.constData()) << message << from << to << good;
    };
    const auto value = [&](const QByteArray &element, const QByteArray &before, const QByteArray &after, bool good) {
        row(afsendBrev, "<" + element + ">" + before, "<" + element + ">" + after, good);
    };
    row(afsendBrev, "", "", true);
    row(spoerg, "", "", true);
    row(afsendelse, "", "", true);
    row(fejl, "", "", true);
    // Codes and their letters.
    for (const char *letter : {"A", "S", "F", "P"}) {
        value("p:Kanalvalg", "D", letter, true);
    }
    for (const char *letter : {"", "d", " D", "DD", "X"}) {
        value("p:Kanalvalg", "D", letter, false);
    }
    value("p:Prioritet", "D", "M", true);
    value("p:Prioritet", "D", "A", false);
    value("f:KvitteringsTypeKode", "Kun fejl", "Kun Fejl", false);
    value("f:KanalKode", "Digital Post", "NemSMS", false);
    value("f:SimplexDuplexKode", "Duplex", "duplex", false);
    value("f:FarveSHKode", "SH", "Farve", true);
    value("f:KuvertTypeKode", "C5", "C6", false);
    value("f:PostKategoriKode", "Bulk", "Rekommanderet med modtagerbevis", true);
    value("f:PostKategoriKode", "Bulk", "Brev", false);
    value("d:MeddelelseSvarTypeNavn", "ikkeMuligt", "Standard", false);
    // Lengths and patterns.
    value("f:AfsendelseIdentifikator", "ID-1", "", false);
    value("f:AfsendelseIdentifikator", "ID-1", QByteArray(38, 'x'), true);
    value("f:AfsendelseIdentifikator", "ID-1", QByteArray(39, 'x'), false);
    value("f:MasseForsendelseIdentifikator", "M1", "", false);
    value("d:FilformatNavn", "TXT", QByteArray(10, 'x'), true);
    value("d:FilformatNavn", "TXT", QByteArray(11, 'x'), false);
    value("d:FilformatNavn", "TXT", "", true);
    value("f:BrugerNavn", "bruger", "", false);
    value("f:EnhedTekst", "e", QByteArray(2001, 'x'), false);
    value("c:OnBehalfOfUser", "anne", QByteArray(255, 'x'), true);
    value("c:OnBehalfOfUser", "anne", QByteArray(256, 'x'), false);
    value("f:BilagNavn", "b", QByteArray(301, 'x'), false);
    value("d:BilagIdentifikator", "1", QByteArray(11, 'x'), false);
    value("i:ServiceUUID", uuid, uuid.toUpper(), false);
    value("i:ServiceUUID", uuid, "", false);
    value("d:FESDsagIdentifikator", uuid, QByteArray(uuid).replace("-", ""), false);
    value("u:MunicipalityCVR", "29189846", "2918984", false);
    value("u:MunicipalityCVR", "29189846", "00000000", true);
    value("u:MunicipalityCVR", "29189846", "2918984a", false);
    // The pattern looks at day and month only; numbers are put together here, so that none can be a person's.
    for (const char *day : {"0000", "2902", "3112", "0101", "3006"}) {
        value("a:CPRnummerIdentifikator", "2512484916", day + QByteArray(6, '0'), true);
    }
    for (const char *day : {"3002", "3104", "8512", "2513", "0001", "1", "12345", "251-", ""}) {
        value("a:CPRnummerIdentifikator", "2512484916", day + QByteArray(6, '0'), false);
    }
    value("f:KvitteringsEmail", "a@b.dk", "ab.dk", false);
    value("f:KvitteringsEmail", "a@b.dk", "a b@c.dk", false);
    value("f:KvitteringsEmail", "a@b.dk", "@c", true);
    value("k:StreetBuildingIdentifier", "10B", "0", false);
    value("k:StreetBuildingIdentifier", "10B", "999Z", true);
    value("k:StreetBuildingIdentifier", "10B", "10b", false);
    value("k:FloorIdentifier", "ST", "St", false);
    value("k:FloorIdentifier", "ST", "99", true);
    value("k:FloorIdentifier", "ST", "k1", false);
    value("k:SuiteIdentifier", "tv", "12345", false);
    value("v:PostCodeIdentifier", "1234", "123", false);
    value("v:StreetName", "Gade", QByteArray(41, 'x'), false);
    value("n:PersonName", "Anna Test", "", false);
    value("b:PostOfficeBoxIdentifier", "7", "10000", false);
    value("b:PostOfficeBoxIdentifier", "7", "0", false);
    row(afsendBrev, "scheme='iso3166-alpha2'", "", false);
    row(afsendBrev, "scheme='iso3166-alpha2'", "scheme='iso'", false);
    row(afsendBrev, ">DK<", ">D1<", false);
    row(afsendBrev, ">DK<", ">,D<", true);
    // Numbers, dates, booleans, base64.
    value("f:ForsendelseTypeIdentifikator", "5", "0", false);
    value("f:ForsendelseTypeIdentifikator", "5", " 7 ", true);
    value("d:MeddelelseIndholdstypeIdentifikator", "167783", "-1", false);
    value("d:MeddelelseIndholdstypeIdentifikator", "167783", "99999999999999999999", true);
    value("d:MeddelelseIndholdstypeIdentifikator", "167783", "", false);
    value("f:SideKvantitet", "0", "-1", false);
    value("f:AllokeringsIdentifikator", "1", "0", false);
    value("s:BrevDato", "2026-11-24", "24-11-2026", false);
    value("d:AfsendelseDatoTid", "2026-11-24T10:00:00", "2026-11-24T25:00:00", false);
    value("d:AfsendelseDatoTid", "2026-11-24T10:00:00", "2026-11-24", false);
    value("f:MedsendDokumentRegistreringIndikator", "false", "1", true);
    value("f:MedsendDokumentRegistreringIndikator", "false", "nej", false);
    value("f:PaatrykBrevdatoIndikator", "1", "TRUE", false);
    value("d:MeddelelseIndholdData", "SHVzaw==", "SHVz aw==", true);
    value("d:MeddelelseIndholdData", "SHVzaw==", "", true);
    value("d:MeddelelseIndholdData", "SHVzaw==", "SHVzaw=", false);
    value("d:MeddelelseIndholdData", "SHVzaw==", "H\xc3\xa6j", false);
    // Order, number, unknown and missing elements, namespaces.
    row(afsendBrev, contexts, "", true);
    row(afsendBrev, "<p:Prioritet>D</p:Prioritet>", "", false);
    row(afsendBrev, "<p:Prioritet>D</p:Prioritet>", "<p:Prioritet>D</p:Prioritet><p:Prioritet>D</p:Prioritet>", false);
    row(afsendBrev, "<p:Kanalvalg>D</p:Kanalvalg><p:Prioritet>D</p:Prioritet>", "<p:Prioritet>D</p:Prioritet><p:Kanalvalg>D</p:Kanalvalg>", false);
    row(afsendBrev, "<p:Kanalvalg>D</p:Kanalvalg>", "<Kanalvalg>D</Kanalvalg>", false);
    row(afsendBrev, "<f:AfsendelseIdentifikator>ID-1</f:AfsendelseIdentifikator>", "", false);
    row(afsendBrev, "<d:FilformatNavn>TXT</d:FilformatNavn>", "", false);
    row(afsendBrev, "p:ForsendelseI>", "f:ForsendelseI>", false);
    row(afsendBrev, "<f:BrugerNavn>bruger</f:BrugerNavn>", "", false);
    row(afsendBrev, "<f:MedsendDokumentRegistreringIndikator>false</f:MedsendDokumentRegistreringIndikator>", "", false);
    row(afsendBrev, "<f:CoNavn>Bo</f:CoNavn>", "<f:Ukendt/>", false);
    row(afsendBrev, "<k:FloorIdentifier>ST</k:FloorIdentifier>", "", true);
    row(afsendBrev, "<n:PersonName>Anna Test</n:PersonName>", "", false);
    row(afsendBrev, streetAddress, "<n:PersonName>A</n:PersonName><l:PostalAddressFirstLineText>linje</l:PostalAddressFirstLineText><k:CountryIdentificationCode scheme='imk'>0045</k:CountryIdentificationCode>", true);
    row(afsendBrev, streetAddress, "<n:PersonName>A</n:PersonName><l:PostalAddressSecondLineText>linje</l:PostalAddressSecondLineText><k:CountryIdentificationCode scheme='imk'>0045</k:CountryIdentificationCode>", false);
    row(afsendBrev, "<a:CPRnummerIdentifikator>2512484916</a:CPRnummerIdentifikator>", "", false);
    row(afsendBrev, "<a:CPRnummerIdentifikator>2512484916</a:CPRnummerIdentifikator>", "<a:CPRnummerIdentifikator>2512484916</a:CPRnummerIdentifikator><a:CVRnummerIdentifikator>29189846</a:CVRnummerIdentifikator>", false);
    row(afsendBrev, "<i:AccountingInfo>konto</i:AccountingInfo></i:InvocationContext>", "</i:InvocationContext>", true);
    row(afsendBrev, "<i:AccountingInfo>konto</i:AccountingInfo>", "<i:AccountingInfo/><i:AccountingInfo/>", false);
    row(afsendBrev, "<i:UserUUID>" + uuid + "</i:UserUUID>", "", false);
    row(afsendBrev, "<p:BrevSPBody>", "<p:BrevSPBody>text", false);
    row(afsendBrev, "<p:BrevSPBody>", "<p:BrevSPBody x='1'>", false);
    row(afsendBrev, "<d:BilagIdentifikator>1</d:BilagIdentifikator>", "<d:VedhaeftningIndholdURLreference>x</d:VedhaeftningIndholdURLreference><f:VedhaeftSomIndholdDataIndikator>true</f:VedhaeftSomIndholdDataIndikator>", true);
    row(afsendBrev, "<d:BilagIdentifikator>1</d:BilagIdentifikator>", "<d:VedhaeftningIndholdURLreference>x</d:VedhaeftningIndholdURLreference>", false);
    row(afsendBrev, "<s:BrevDato>", "<f:MeddelelsesFormatObjekt><d:FejlKode>1000</d:FejlKode></f:MeddelelsesFormatObjekt><s:BrevDato>", false);
    row(afsendBrev, "</s:BrevDato>", "</s:BrevDato><f:MeddelelsesFormatObjekt><d:FejlKode>1000</d:FejlKode></f:MeddelelsesFormatObjekt>", true);
    row(afsendBrev, "</s:BrevDato>", "</s:BrevDato><f:MeddelelsesFormatObjekt><x/></f:MeddelelsesFormatObjekt>", false);
    row(spoerg, "<d:MeddelelseIndholdstypeIdentifikator>167783</d:MeddelelseIndholdstypeIdentifikator>", "", true);
    row(spoerg, ">29189846</a:CVR", ">291898466</a:CVR", false);
    row(spoerg, ">29189846</a:CVR", ">abcdefgh</a:CVR", true);
    row(spoerg, "d:SlutbrugerIdentitet", "d:AfsendelseModtager", false);
    row(afsendelse, ">Husk<", ">" + QByteArray(160, 'x') + "<", true);
    row(afsendelse, ">Husk<", ">" + QByteArray(161, 'x') + "<", false);
    row(afsendelse, ">Husk<", ">" + QByteArray("\xc3\xa6").repeated(160) + "<", true);
    row(afsendelse, "NEMSMS-1.~_", "NEMSMS 1", false);
    row(afsendelse, "NEMSMS-1.~_", QByteArray(31, 'x'), false);
    row(afsendelse, "serviceBesked<", "nemsms<", false);
    row(afsendelse, "<d:MeddelelseTypeNavn>serviceBesked</d:MeddelelseTypeNavn>", "", true);
    row(afsendelse, "</d:MeddelelseServicebeskedTekst>", "</d:MeddelelseServicebeskedTekst><d:MeddelelseTitelTekst>t</d:MeddelelseTitelTekst>", false);
    row(fejl, "3000", "999", false);
    row(fejl, "3000", "10000", false);
    row(fejl, "<d:FejlIdentifikator>2017", "<d:FejlIdentifikator>x2017", false);
    row(fejl, "<d:FejlKode>3000</d:FejlKode><d:FejlTekst>nej</d:FejlTekst>", "<d:FejlTekst>nej</d:FejlTekst><d:FejlKode>3000</d:FejlKode>", false);
}

void tst_schemas::verdict()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, good);
    QVERIFY(from.isEmpty() || message.contains(from));
    const auto document = XmlDocument::parse(from.isEmpty() ? message : QByteArray(message).replace(from, to));
    VERIFY_RESULT(document);
    const auto own = m_own->validate(document->root());
    QVERIFY2(own.has_value() == good, qPrintable(own ? QStringLiteral("ours accepts") : own.error().detail));
    SKIP_WITHOUT_PUBLISHED(m_published);
    const auto published = m_published->validate(document->root());
    QVERIFY2(published.has_value() == good,
             qPrintable(published ? QStringLiteral("the published schema accepts") : published.error().detail));
}

NEMSMS_TEST(tst_schemas)
#include "tst_schemas.moc"
