// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/beskedkuvert/haendelsesbesked.h"

#include "protocols/oiorest/dkal.h"

namespace nemsms::protocols {

namespace {

constexpr char kuvertNs[] = "urn:oio:besked:kuvert:1.0";
constexpr char sagdokNs[] = "urn:oio:sagdok:3.0.0";
constexpr char base64Ns[] = "urn:besked:kuvert:1.0"; // without oio: so it stands in real messages

void writeId(XmlWriter &writer, const char *name, const QString &id)
{
    if (!id.isEmpty()) {
        const bool isUrn = id.startsWith(QLatin1String("urn:"));
        writer.open(name).element(isUrn ? "sd:URNIdentifikator" : "sd:UUIDIdentifikator", id).close();
    }
}

void writeTime(XmlWriter &writer, const char *name, const QDateTime &moment)
{
    if (moment.isValid()) {
        writer.open(name).element("sd:TidsstempelDatoTid", moment.toUTC().toString(Qt::ISODateWithMs)).close();
    }
}

void writeRegistrering(XmlWriter &writer, const ObjektRegistrering &registrering)
{
    writer.open("b:ObjektRegistrering");
    writeId(writer, "b:ObjektRegistreringId", registrering.registreringId);
    writeTime(writer, "b:Registreringstidspunkt", registrering.tidspunkt);
    writeId(writer, "b:ObjektAnsvarligMyndighed", registrering.ansvarligMyndighed);
    writeId(writer, "b:ObjektId", registrering.objektId);
    writeId(writer, "b:ObjektType", registrering.objektType);
    writeId(writer, "b:ObjektHandling", registrering.objektHandling);
    writer.close();
}

void writeKuvert(XmlWriter &writer, const Haendelsesbesked &besked)
{
    writer.open("b:Beskedkuvert").open("b:Filtreringsdata");
    writeId(writer, "b:Beskedtype", besked.beskedtype);
    writeId(writer, "b:BeskedAnsvarligAktoer", besked.ansvarligAktoer);
    for (const auto &modtager : besked.tilladteModtagere) {
        writeId(writer, "b:TilladtModtager", modtager);
    }
    for (const auto &relateret : besked.relaterede) {
        writer.open("b:RelateretObjekt");
        writeId(writer, "b:ObjektId", relateret.objektId);
        writeId(writer, "b:ObjektType", relateret.objektType);
        writer.close();
    }
    for (const auto &registrering : besked.registreringer) {
        writeRegistrering(writer, registrering);
    }
    writer.close().open("b:Leveranceinformation");
    writeTime(writer, "b:Dannelsestidspunkt", besked.dannelsestidspunkt);
    writeId(writer, "b:TransaktionsId", besked.transaktionsId);
    writeId(writer, "b:Sikkerhedsklassificering", besked.sikkerhedsklassificering);
    writer.close().close();
}

/// Walks the envelope by its namespace.
XmlElement part(const XmlElement &element, const char *name)
{
    return element.child({kuvertNs, name});
}

QString idOf(const XmlElement &element)
{
    const XmlElement uuid = element.child({sagdokNs, "UUIDIdentifikator"});
    return (uuid.isNull() ? element.child({sagdokNs, "URNIdentifikator"}) : uuid).trimmedText();
}

QDateTime timeOf(const XmlElement &element)
{
    return dkal::readDateTime(element.child({sagdokNs, "TidsstempelDatoTid"}).text());
}

void readFilter(const XmlElement &filter, Haendelsesbesked &besked)
{
    besked.beskedtype = idOf(part(filter, "Beskedtype"));
    besked.ansvarligAktoer = idOf(part(filter, "BeskedAnsvarligAktoer"));
    for (XmlElement one = filter.firstChild(); !one.isNull(); one = one.next()) {
        if (one.is({kuvertNs, "TilladtModtager"})) {
            besked.tilladteModtagere.append(idOf(one));
        } else if (one.is({kuvertNs, "RelateretObjekt"})) {
            besked.relaterede.append({idOf(part(one, "ObjektId")), idOf(part(one, "ObjektType"))});
        } else if (one.is({kuvertNs, "ObjektRegistrering"})) {
            besked.registreringer.append({idOf(part(one, "ObjektRegistreringId")),
                                          timeOf(part(one, "Registreringstidspunkt")),
                                          idOf(part(one, "ObjektAnsvarligMyndighed")), idOf(part(one, "ObjektId")),
                                          idOf(part(one, "ObjektType")), idOf(part(one, "ObjektHandling"))});
        }
    }
}

} // namespace

QString cvrUrn(const QString &cvr)
{
    return QLatin1String("urn:oio:cvr-nr:") + cvr;
}

QString cprUrn(const QString &cpr)
{
    return QLatin1String("urn:oio:cpr-nr:") + cpr;
}

QByteArray encodeHaendelsesbesked(const Haendelsesbesked &besked)
{
    XmlWriter writer(4096);
    writer.open("b:Haendelsesbesked").declare("b", kuvertNs).declare("sd", sagdokNs);
    writeId(writer, "b:BeskedId", besked.beskedId);
    writer.element("b:BeskedVersion", QStringView(u"1.0"));
    writeKuvert(writer, besked);
    if (!besked.data.isEmpty()) {
        writer.open("b:Beskeddata").open("d:Base64").declare("d", base64Ns);
        writer.attribute("content-type", u"application/xml").attribute("encoding", u"UTF-8");
        writer.attribute("file-type", u".xml").base64(besked.data).close().close();
    }
    writer.close();
    return writer.take();
}

base::Result<Haendelsesbesked> decodeHaendelsesbesked(const QByteArray &bytes)
{
    const auto document = XmlDocument::parse(bytes);
    if (!document) {
        return document.error();
    }
    const XmlElement root = document->root();
    const XmlElement kuvert = part(root, "Beskedkuvert");
    Haendelsesbesked besked;
    besked.beskedId = idOf(part(root, "BeskedId"));
    readFilter(part(kuvert, "Filtreringsdata"), besked);
    if (!root.is({kuvertNs, "Haendelsesbesked"}) || besked.beskedId.isEmpty() || besked.beskedtype.isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "beskedkuvert.besked");
    }
    const XmlElement leverance = part(kuvert, "Leveranceinformation");
    besked.dannelsestidspunkt = timeOf(part(leverance, "Dannelsestidspunkt"));
    besked.transaktionsId = idOf(part(leverance, "TransaktionsId"));
    besked.sikkerhedsklassificering = idOf(part(leverance, "Sikkerhedsklassificering"));
    const XmlElement inside = part(root, "Beskeddata").firstChild();
    if (!inside.isNull() && !inside.is({base64Ns, "Base64"})) {
        besked.data = inside.standalone();
        return besked;
    }
    const QByteArray packed = inside.textBytes().simplified().replace(' ', "");
    const auto data = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    if (!data) {
        return base::failure(base::ErrorKind::InvalidInput, "beskedkuvert.data");
    }
    besked.data = *data;
    return besked;
}

} // namespace nemsms::protocols
