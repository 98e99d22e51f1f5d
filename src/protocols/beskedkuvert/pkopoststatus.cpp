// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/beskedkuvert/pkopoststatus.h"

#include "protocols/oiorest/dkal.h"
#include "protocols/xml/xmldocument.h"

namespace nemsms::protocols {

namespace {

constexpr char pkoNs[] = "http://serviceplatformen.dk/xml/print/PKO_PostStatus/1/types";

} // namespace

QByteArray encodePkoPostStatus(const PkoPostStatus &status)
{
    XmlWriter writer;
    writer.open("pko:PKO_PostStatus").declare("pko", pkoNs);
    writer.optional("pko:TransmissionId", status.transmissionId);
    writer.optional("pko:MessageUUID", status.messageUuid);
    writer.optional("pko:MessageId", status.messageId);
    writer.optional("pko:AfsendelseIdentifikator", status.afsendelseIdentifikator);
    writer.optional("pko:ForsendelseIdentifikator", status.forsendelseIdentifikator);
    writer.optional("pko:KanalKode", status.kanalKode);
    if (status.transaktionsDatoTid.isValid()) {
        writer.element("pko:TransaktionsDatoTid", dkal::preciseDateTimeText(status.transaktionsDatoTid));
    }
    writer.optional("pko:BrugerNavn", status.brugerNavn);
    writer.optional("pko:EnhedTekst", status.enhedTekst);
    writer.optional("pko:AfsenderSystemIdentifikator", status.afsenderSystemIdentifikator);
    writer.optional("pko:TransaktionsStatusKode", status.transaktionsStatusKode);
    writer.optional("pko:ForsendelseTypeIdentifikator", status.forsendelseTypeIdentifikator);
    writer.optional("pko:CorrelationId", status.correlationId);
    if (!status.fejlKode.isEmpty() || !status.fejlTekst.isEmpty()) {
        writer.open("pko:FejlDetaljer");
        writer.optional("pko:FejlKode", status.fejlKode).optional("pko:FejlTekst", status.fejlTekst).close();
    }
    writer.close();
    return writer.take();
}

base::Result<PkoPostStatus> decodePkoPostStatus(const QByteArray &bytes)
{
    const auto document = XmlDocument::parse(bytes);
    if (!document) {
        return document.error();
    }
    const XmlElement root = document->root();
    if (!root.is({pkoNs, "PKO_PostStatus"})) {
        return base::failure(base::ErrorKind::InvalidInput, "beskedkuvert.pko",
                             {{QStringLiteral("element"), root.localName().left(80)}});
    }
    const auto text = [&](const char *name) { return root.child({pkoNs, name}).text(); };
    PkoPostStatus status;
    status.transmissionId = text("TransmissionId");
    status.messageUuid = text("MessageUUID");
    status.messageId = text("MessageId");
    status.afsendelseIdentifikator = text("AfsendelseIdentifikator");
    status.forsendelseIdentifikator = text("ForsendelseIdentifikator");
    status.kanalKode = text("KanalKode");
    status.transaktionsDatoTid = dkal::readDateTime(text("TransaktionsDatoTid"));
    status.brugerNavn = text("BrugerNavn");
    status.enhedTekst = text("EnhedTekst");
    status.afsenderSystemIdentifikator = text("AfsenderSystemIdentifikator");
    status.transaktionsStatusKode = text("TransaktionsStatusKode");
    status.forsendelseTypeIdentifikator = text("ForsendelseTypeIdentifikator");
    status.correlationId = text("CorrelationId");
    const XmlElement details = root.child({pkoNs, "FejlDetaljer"});
    status.fejlKode = details.child({pkoNs, "FejlKode"}).text();
    status.fejlTekst = details.child({pkoNs, "FejlTekst"}).text();
    return status;
}

} // namespace nemsms::protocols
