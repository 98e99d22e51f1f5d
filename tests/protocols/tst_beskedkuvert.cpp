// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/pkohaendelse.h"
#include "protocols/beskedkuvert/pkopoststatus.h"
#include "publishedschemas.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;

namespace {

const QDateTime nine(QDate(2026, 11, 24), QTime(9, 0, 0, 154), Qt::UTC);

PkoPostStatus fullStatus()
{
    PkoPostStatus status;
    status.transmissionId = QStringLiteral("t");
    status.messageUuid = QStringLiteral("u");
    status.messageId = QStringLiteral("m");
    status.afsendelseIdentifikator = QStringLiteral("01JDXAMPLE0000000000000001");
    status.forsendelseIdentifikator = QStringLiteral("f");
    status.kanalKode = QStringLiteral("k");
    status.transaktionsDatoTid = QDateTime(QDate(2026, 11, 24), QTime(9, 0, 0, 7), Qt::UTC);
    status.brugerNavn = QStringLiteral("Anne & Bo");
    status.enhedTekst = QStringLiteral("e");
    status.afsenderSystemIdentifikator = QStringLiteral("4711");
    status.transaktionsStatusKode = QStringLiteral("s");
    status.forsendelseTypeIdentifikator = QStringLiteral("5");
    status.correlationId = QStringLiteral("c");
    status.fejlKode = QStringLiteral("1234");
    status.fejlTekst = QStringLiteral("Mobilnummer lukket");
    return status;
}

Haendelsesbesked fullBesked()
{
    const QString id = QStringLiteral("bd12c645-de98-453a-ac80-f58a76942eda");
    Haendelsesbesked besked;
    besked.beskedId = id;
    besked.beskedtype = QString::fromLatin1(pkoPostStatusBeskedtype);
    besked.ansvarligAktoer = QString::fromLatin1(digitalPostAktoer);
    besked.tilladteModtagere = {cvrUrn(QStringLiteral("29189846")), cvrUrn(QStringLiteral("19435075"))};
    besked.registreringer = {{id, nine, cvrUrn(QStringLiteral("29189846")), cprUrn(QStringLiteral("2512484916")),
                              QStringLiteral("ce7fcf97-a8a2-447a-8690-d38aa0f6e23c"), toUuid(PkoHaendelse::AfleveretDigitalPost)}};
    besked.dannelsestidspunkt = nine;
    besked.transaktionsId = id;
    besked.sikkerhedsklassificering = QString::fromLatin1(fortroligePersonoplysninger);
    besked.data = encodePkoPostStatus(fullStatus());
    return besked;
}

} // namespace

class tst_beskedkuvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void published();
    void payload();
    void payloadInAnyOrder();
    void haendelser();
    void refuses_data();
    void refuses();
    void flippedBitsNeverCrash();
};

void tst_beskedkuvert::roundTrip()
{
    const auto read = decodeHaendelsesbesked(encodeHaendelsesbesked(fullBesked()));
    VERIFY_RESULT(read);
    QVERIFY(*read == fullBesked());
    QVERIFY(*decodePkoPostStatus(read->data) == fullStatus());
    Haendelsesbesked small;
    small.beskedId = QStringLiteral("1");
    small.beskedtype = QStringLiteral("urn:x:2");
    const auto again = decodeHaendelsesbesked(encodeHaendelsesbesked(small));
    VERIFY_RESULT(again);
    QVERIFY(*again == small);
}

void tst_beskedkuvert::published()
{
    const auto schema = test::publishedSchema(QStringLiteral("beskedfordeler/xsd/Beskedkuvert.xsd"));
    SKIP_WITHOUT_PUBLISHED(schema);
    const auto document = XmlDocument::parse(encodeHaendelsesbesked(fullBesked()));
    VERIFY_RESULT(document);
    VERIFY_RESULT(schema->validate(document->root()));
}

void tst_beskedkuvert::payload()
{
    QVERIFY(*decodePkoPostStatus(encodePkoPostStatus({})) == PkoPostStatus());
    QVERIFY(encodeHaendelsesbesked(fullBesked()).contains("<d:Base64 xmlns:d=\"urn:besked:kuvert:1.0\" content-type=\"application/xml\" encoding=\"UTF-8\" file-type=\".xml\">"));
}

void tst_beskedkuvert::payloadInAnyOrder()
{
    const auto read = decodePkoPostStatus("<PKO_PostStatus xmlns='http://serviceplatformen.dk/xml/print/PKO_PostStatus/1/types'>"
                                          "<FejlDetaljer><FejlTekst>x</FejlTekst></FejlDetaljer><Ukendt/>"
                                          "<AfsendelseIdentifikator>1</AfsendelseIdentifikator></PKO_PostStatus>");
    VERIFY_RESULT(read);
    QCOMPARE(read->afsendelseIdentifikator, QStringLiteral("1"));
    QCOMPARE(read->fejlTekst, QStringLiteral("x"));
}

void tst_beskedkuvert::haendelser()
{
    QSet<QString> all;
    for (int i = 0; i <= int(PkoHaendelse::Fejlet); ++i) {
        const QString uuid = toUuid(PkoHaendelse(i));
        QCOMPARE(pkoHaendelse(uuid.toUpper()), PkoHaendelse(i));
        all.insert(uuid);
    }
    QCOMPARE(all.size(), 10);
    QCOMPARE(toUuid(PkoHaendelse::Fejlet), QStringLiteral("e225a75c-4b63-46c4-9423-77f5c8762445"));
    QCOMPARE(toUuid(PkoHaendelse::AfleveretDigitalPost), QStringLiteral("f7161a89-5068-4023-bc80-d7f4daad2a2e"));
    QVERIFY(!pkoHaendelse(QString()));
}

void tst_beskedkuvert::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = encodeHaendelsesbesked(fullBesked());
    QTest::newRow("no xml") << QByteArray("x") << QByteArray("xml.malformed");
    QTest::newRow("another root") << QByteArray("<a/>") << QByteArray("beskedkuvert.besked");
    QTest::newRow("namespace") << QByteArray(good).replace("urn:oio:besked:kuvert:1.0", "urn:oio:besked:kuvert:2.0") << QByteArray("beskedkuvert.besked");
    QTest::newRow("no type") << QByteArray(good).replace("b:Beskedtype", "b:Andet") << QByteArray("beskedkuvert.besked");
    QTest::newRow("no id") << QByteArray(good).replace("b:BeskedId", "b:Andet") << QByteArray("beskedkuvert.besked");
    QTest::newRow("no base64") << QByteArray(good).replace("file-type=\".xml\">", "file-type=\".xml\">#") << QByteArray("beskedkuvert.data");
}

void tst_beskedkuvert::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    const auto read = decodeHaendelsesbesked(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().message.code, code);
    const auto payload = decodePkoPostStatus("<a/>");
    QCOMPARE(payload.error().message.code, QByteArray("beskedkuvert.pko"));
}

void tst_beskedkuvert::flippedBitsNeverCrash()
{
    const QByteArray good = encodeHaendelsesbesked(fullBesked());
    QRandomGenerator random(2026);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bad = good;
        const int at = int(random.bounded(int(bad.size())));
        bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
        const auto read = decodeHaendelsesbesked(bad);
        if (read) {
            const auto again = decodeHaendelsesbesked(encodeHaendelsesbesked(*read));
            QVERIFY(again && *again == *read);
        } else {
            QVERIFY(base::isInCatalogue(read.error().message.code));
        }
    }
}

NEMSMS_TEST(tst_beskedkuvert)
#include "tst_beskedkuvert.moc"
