// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/tilmelding/tilmeldingkald.h"

#include "protocols/oiorest/dkal.h"
#include "protocols/printservice/callcontexts.h"

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

base::Result<domain::Modtager> slutbrugerOf(const XmlElement &request)
{
    const XmlElement who = request.child({tilmeldingNs, "CPRCVR"}).firstChild();
    const auto read = domain::parseModtager(who.trimmedText());
    // A number stands under its own name: ten digits under CVR-nr are nobody's.
    if (!read || domain::isBorger(*read) != who.is({tilmeldingNs, "CPR-nr"})) {
        return failure(ErrorKind::InvalidInput, "dkal.identitet");
    }
    return *read;
}

} // namespace

QString TilmeldingKald::operation() const
{
    return std::holds_alternative<OpdaterBorger>(call) ? QStringLiteral("OpdaterBorgerNemSMS")
                                                       : QStringLiteral("TilmeldNemSMS");
}

QByteArray TilmeldingKald::action(const TilmeldingKontrakt &kontrakt) const
{
    return std::holds_alternative<OpdaterBorger>(call) ? kontrakt.opdaterAction : kontrakt.tilmeldAction;
}

QByteArray TilmeldingKald::requestName(const TilmeldingKontrakt &kontrakt) const
{
    return std::holds_alternative<OpdaterBorger>(call) ? kontrakt.opdaterRequest : kontrakt.tilmeldRequest;
}

QByteArray TilmeldingKald::responseName(const TilmeldingKontrakt &kontrakt) const
{
    return std::holds_alternative<OpdaterBorger>(call) ? kontrakt.opdaterResponse : kontrakt.tilmeldResponse;
}

QByteArray TilmeldingKald::payload(const TilmeldingKontrakt &kontrakt) const
{
    const auto *update = std::get_if<OpdaterBorger>(&call);
    const auto *enrolment = std::get_if<TilmeldNemSms>(&call);
    const domain::Modtager who = update ? update->slutbruger : enrolment->slutbruger;
    const QByteArray request = "t:" + requestName(kontrakt);
    const QByteArray choice = "t:" + kontrakt.cprCvr;
    const QByteArray number = "t:" + (domain::isBorger(who) ? kontrakt.cprNr : kontrakt.cvrNr);
    XmlWriter writer(1024); // keeps pointers to the names until take()
    writer.open(request.constData()).declare("t", kontrakt.ns.constData());
    CallContexts contexts;
    contexts.municipalityCvr = municipalityCvr;
    if (!identifikator.isEmpty() && kontrakt.callContext) {
        contexts.call = CallContext {{}, identifikator, {}};
    }
    writeContexts(writer, contexts);
    writer.open(choice.constData()).element(number.constData(), domain::toString(who)).close();
    writer.markup(update ? encodeSlutbrugerStamdata(update->stamdata) : encodeMyndighedstilmelding(enrolment->tilmeldt));
    return writer.close().take();
}

QByteArray TilmeldingKald::responsePayload() const
{
    const QByteArray name = "t:" + responseName({});
    XmlWriter writer(256);
    writer.open(name.constData());
    return writer.declare("t", tilmeldingNs).close().take();
}

base::Result<std::shared_ptr<const TilmeldingReader>> TilmeldingReader::make()
{
    auto schema = XmlSchema::compile(QStringLiteral(":/protocols/tilmelding/schemas/vedligeholdtilmelding.xsd"));
    if (!schema) {
        return schema.error();
    }
    auto resources = OiorestReader::make();
    if (!resources) {
        return resources.error();
    }
    return std::shared_ptr<const TilmeldingReader>(new TilmeldingReader(std::move(*schema), std::move(*resources)));
}

base::Result<TilmeldingKald> TilmeldingReader::read(const SoapMessage &message) const
{
    const XmlElement &request = message.payload;
    const bool updates = request.is({tilmeldingNs, "OpdaterBorgerNemSMSRequest"});
    if (!updates && !request.is({tilmeldingNs, "TilmeldNemSMSRequest"})) {
        return failure(ErrorKind::InvalidInput, "tilmelding.operation",
                       {{QStringLiteral("element"), request.localName().left(80)}});
    }
    if (const auto valid = m_schema->validate(request); !valid) {
        return valid.error();
    }
    const auto who = slutbrugerOf(request);
    if (!who) {
        return who.error();
    }
    const CallContexts contexts = readContexts(request);
    const QString cvr = contexts.municipalityCvr;
    const QString own = contexts.call ? contexts.call->callersServiceCallIdentifier : QString();
    if (updates) {
        const auto stamdata = m_resources->readSlutbrugerStamdata(request.child({dkal::ns, "SlutbrugerStamdata"}).standalone());
        return stamdata ? base::Result<TilmeldingKald>(TilmeldingKald {OpdaterBorger {*who, *stamdata}, cvr, own})
                        : base::Result<TilmeldingKald>(stamdata.error());
    }
    const auto tilmeldt = m_resources->readMyndighedstilmelding(request.child({dkal::ns, "Myndighedstilmelding"}).standalone());
    return tilmeldt ? base::Result<TilmeldingKald>(TilmeldingKald {TilmeldNemSms {*who, *tilmeldt}, cvr, own})
                    : base::Result<TilmeldingKald>(tilmeldt.error());
}

} // namespace nemsms::protocols
