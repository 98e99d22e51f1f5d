// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/spoergtilmelding.h"

#include "protocols/oiorest/dkal.h"
#include "protocols/soap/soapenvelope.h"

namespace nemsms::protocols {

QByteArray spoergTilmeldingPayload(const SpoergTilmelding &question)
{
    XmlWriter writer;
    writer.open("p:PrintSpoergTilmeldingRequest").declare("p", printServiceNs);
    dkal::declare(writer);
    writeContexts(writer, question.contexts);
    writer.open("p:TilmeldingRequest");
    if (question.materialeId) {
        writer.number("dkal:MeddelelseIndholdstypeIdentifikator", question.materialeId->number());
    }
    writer.open("dkal:SlutbrugerIdentitet");
    dkal::writeIdentitet(writer, question.slutbruger);
    writer.close().close().close();
    return writer.take();
}

QByteArray spoergTilmeldingResponsePayload(bool tilmeldt)
{
    XmlWriter writer(256);
    writer.open("p:PrintSpoergTilmeldingResponse").declare("p", printServiceNs).flag("p:tilmeldt", tilmeldt).close();
    return writer.take();
}

QByteArray encodeSpoergTilmelding(const SpoergTilmelding &question, SoapVersion version)
{
    return encodeEnvelope(spoergTilmeldingPayload(question), version);
}

QByteArray encodeSpoergTilmeldingResponse(bool tilmeldt, SoapVersion version)
{
    return encodeEnvelope(spoergTilmeldingResponsePayload(tilmeldt), version);
}

base::Result<SpoergTilmelding> readSpoergTilmelding(const XmlElement &request)
{
    const XmlElement body = request.child({printServiceNs, "TilmeldingRequest"});
    const auto slutbruger = dkal::readIdentitet(body.child({dkal::ns, "SlutbrugerIdentitet"}));
    if (!slutbruger) {
        return slutbruger.error();
    }
    SpoergTilmelding question {readContexts(request), std::nullopt, *slutbruger};
    const XmlElement materiale = body.child({dkal::ns, "MeddelelseIndholdstypeIdentifikator"});
    if (!materiale.isNull()) {
        const auto id = domain::MaterialeId::parse(materiale.trimmedText());
        if (!id) {
            return id.error();
        }
        question.materialeId = *id;
    }
    return question;
}

} // namespace nemsms::protocols
