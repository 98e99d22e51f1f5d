// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/registerdoor.h"

#include "counterpart/oiorestanswer.h"
#include "protocols/oiorest/dkal.h"

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

using protocols::ServerRequest;
using protocols::ServerResponse;
using store::Slutbruger;
using store::Tilmelding;

namespace {

/// dkal:Slutbruger: identity, master data and enrolment. RECONSTRUCTED inside.
QByteArray encodeSlutbruger(const domain::Modtager &who, const Slutbruger &slutbruger)
{
    protocols::SlutbrugerStamdata stamdata;
    if (const auto mobil = domain::Mobilnummer::parse(slutbruger.mobilnummer)) {
        stamdata.mobilnummer = *mobil;
    }
    stamdata.email = slutbruger.email;
    protocols::XmlWriter writer;
    writer.open("dkal:Slutbruger");
    protocols::dkal::declare(writer);
    writer.open("dkal:SlutbrugerIdentitet");
    protocols::dkal::writeIdentitet(writer, who);
    writer.close();
    writer.markup(encodeSlutbrugerStamdata(stamdata));
    writer.markup(protocols::encodeMyndighedstilmelding(slutbruger.tilmelding == Tilmelding::Aktiv));
    writer.close();
    return writer.take();
}

} // namespace

ServerResponse RegisterDoor::handle(const ServerRequest &request) const
{
    const Guest guest = m_parts.keeper.recognise(request.peerCertificateDer);
    if (guest == Guest::Nobody) {
        return noCertificate();
    }
    const QDateTime now = m_parts.clock->now();
    const QStringList path = request.path.section(u"/register/"_s, 1).split(u'/');
    if (const auto denied = judgeAccess(*m_parts.liste->get(), path.value(0), guest)) {
        return fejlAnswer(*denied, now);
    }
    if (const auto closed = judgeServicevindue(now)) {
        return fejlAnswer(*closed, now);
    }
    const bool enrols = path.size() == 4 && path.at(3) == u"myndighedstilmelding";
    if (path.value(1) != u"boks" || (path.size() != 3 && !enrols)) {
        return refuse(DkalFejl::UkendtRessource, request.path);
    }
    const auto who = domain::parseModtager(path.at(2));
    if (!who) {
        return refuse(DkalFejl::ModtagerMangler);
    }
    const auto found = m_parts.slutbrugere.find(domain::isBorger(*who) ? u"CPR"_s : u"CVR"_s, domain::toString(*who));
    if (!found) {
        return failedAnswer(found.error());
    }
    return enrols ? enrolment(request, *found) : user(request, *who, *found);
}

ServerResponse RegisterDoor::user(const ServerRequest &request, const domain::Modtager &who, const Found &found) const
{
    if (request.method == "GET") {
        return found ? xmlAnswer(encodeSlutbruger(who, *found)) : refuse(DkalFejl::UkendtRessource, u"slutbrugeren"_s);
    }
    if (request.method != "PUT") {
        return refuse(DkalFejl::ForkertVerbum, QString::fromLatin1(request.method));
    }
    const auto stamdata = announcesXml(request)
        ? m_parts.reader->readSlutbrugerStamdata(request.body)
        : base::Result<protocols::SlutbrugerStamdata>(base::failure(base::ErrorKind::InvalidInput, "platform.xml.expected"));
    if (!stamdata) {
        return refuse(DkalFejl::UgyldigXml, base::sentence(stamdata.error().message));
    }
    Slutbruger slutbruger = found.value_or(Slutbruger());
    slutbruger.art = domain::isBorger(who) ? u"CPR"_s : u"CVR"_s;
    slutbruger.identitet = domain::toString(who);
    slutbruger.mobilnummer = stamdata->mobilnummer ? stamdata->mobilnummer->toString() : slutbruger.mobilnummer;
    slutbruger.email = stamdata->email.isEmpty() ? slutbruger.email : stamdata->email;
    return keep(slutbruger);
}

ServerResponse RegisterDoor::enrolment(const ServerRequest &request, const Found &found) const
{
    const bool put = request.method == "PUT";
    if (!put && request.method != "DELETE") {
        return refuse(DkalFejl::ForkertVerbum, QString::fromLatin1(request.method));
    }
    const auto wanted = !put ? base::Result<bool>(false)
        : announcesXml(request)
        ? m_parts.reader->readMyndighedstilmelding(request.body)
        : base::Result<bool>(base::failure(base::ErrorKind::InvalidInput, "platform.xml.expected"));
    if (!wanted) {
        return refuse(DkalFejl::UgyldigXml, base::sentence(wanted.error().message));
    }
    if (!found) {
        return refuse(DkalFejl::SlutbrugerUkendt);
    }
    Slutbruger slutbruger = *found;
    if (!*wanted) {
        slutbruger.tilmelding = Tilmelding::Ingen;
    } else if (slutbruger.tilmelding == Tilmelding::Ingen) {
        slutbruger.tilmelding = Tilmelding::Afventer;
    }
    return keep(slutbruger);
}

ServerResponse RegisterDoor::keep(const Slutbruger &slutbruger) const
{
    const auto kept = m_parts.slutbrugere.put(slutbruger);
    return kept ? doneAnswer() : failedAnswer(kept.error());
}

ServerResponse RegisterDoor::refuse(DkalFejl fejl, const QString &argument) const
{
    return fejlAnswer({fejl, argument}, m_parts.clock->now());
}

} // namespace nemsms::counterpart
