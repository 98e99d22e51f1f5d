// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/afsenderdoor.h"

#include "counterpart/oiorestanswer.h"
#include "domain/sendetidsrum.h"
#include "protocols/oiorest/afsendelsenames.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

using protocols::Afsendelse;
using protocols::KnobDoor;
using protocols::KnobKind;
using protocols::ServerRequest;
using protocols::ServerResponse;
using store::Indlevering;

namespace {

QString artOf(const domain::Modtager &modtager)
{
    return domain::isBorger(modtager) ? u"CPR"_s : u"CVR"_s;
}

AfsendelseOplysninger oplysningerOf(const Afsendelse &afsendelse, const QString &sysId, const QString &identifikator)
{
    return {sysId,
            identifikator,
            afsendelse.meddelelseIdentifikator,
            protocols::typeNames.at(std::size_t(afsendelse.type)).toString(),
            afsendelse.materialeId ? afsendelse.materialeId->toString() : QString(),
            afsendelse.modtager ? domain::toString(*afsendelse.modtager) : QString(),
            afsendelse.servicebeskedTekst};
}

/// What must be the same when an identifier comes again: recipient, material, text. Not the time of sending.
QByteArray contentHash(const store::Afsendelsespost &post)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {post.modtagerart, post.modtager, post.materialeId, post.tekst}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

store::Afsendelsespost postOf(const Afsendelse &afsendelse, const QString &sysId, const QString &identifikator)
{
    store::Afsendelsespost post;
    post.sysId = sysId;
    post.identifikator = identifikator;
    post.modtagerart = artOf(*afsendelse.modtager);
    post.modtager = domain::toString(*afsendelse.modtager);
    post.materialeId = afsendelse.materialeId->toString();
    post.tekst = afsendelse.servicebeskedTekst;
    post.indhold = contentHash(post);
    return post;
}

} // namespace

ServerResponse AfsenderDoor::handle(const ServerRequest &request) const
{
    const Guest guest = m_parts.keeper.recognise(request.peerCertificateDer);
    if (guest == Guest::Nobody) {
        return noCertificate();
    }
    // "/dp/afsendersystem/..." and "/dp2/..." are NgDP's names for the same place.
    const QStringList path = request.path.section(u"/afsendersystem/"_s, 1).split(u'/');
    const QString sysId = path.value(0);
    if (const auto denied = judgeAccess(*m_parts.liste->get(), sysId, guest)) {
        return fejlAnswer(*denied, m_parts.clock->now());
    }
    if (path.size() == 3 && path.at(1) == u"afsendelser") {
        if (request.method == "PUT") {
            return put(request, sysId, path.at(2));
        }
        return request.method == "GET" ? show(sysId, path.at(2))
                                       : refuse(DkalFejl::ForkertVerbum, QString::fromLatin1(request.method));
    }
    if (path.size() == 3 && path.at(1) == u"tilmeldinger") {
        return request.method == "GET" ? lookUp(request, sysId, path.at(2))
                                       : refuse(DkalFejl::ForkertVerbum, QString::fromLatin1(request.method));
    }
    const auto liste = m_parts.liste->get();
    const Systemregistrering *system = liste->system(sysId);
    if (system && path.value(1) == u"tilmeldingsliste" && path.size() <= 4) {
        return request.method == "GET" ? m_parts.lister->answer(*system, path)
                                       : refuse(DkalFejl::ForkertVerbum, QString::fromLatin1(request.method));
    }
    return refuse(DkalFejl::UkendtRessource, request.path);
}

ServerResponse AfsenderDoor::put(const ServerRequest &request, const QString &sysId, const QString &identifikator) const
{
    if (!announcesXml(request)) {
        return refuse(DkalFejl::UgyldigXml, u"Content-Type skal være application/xml"_s);
    }
    const auto read = m_parts.reader->readAfsendelse(request.body);
    if (!read) {
        // A recipient may pass the schema and still be none: the 31st of November, a CVR that fails modulus 11.
        return read.error().message.code == "dkal.identitet"
            ? refuse(DkalFejl::ModtagerMangler)
            : refuse(DkalFejl::UgyldigXml, base::sentence(read.error().message));
    }
    const auto liste = m_parts.liste->get();
    if (const auto refused = judgeContent(oplysningerOf(*read, sysId, identifikator), *liste)) {
        return fejlAnswer(*refused, m_parts.clock->now());
    }
    store::Afsendelsespost post = postOf(*read, sysId, identifikator);
    if (const Systemregistrering *system = liste->system(sysId)) {
        post.afsender = system->afsender;
    }
    const auto before = m_parts.afsendelser.find(sysId, identifikator);
    if (!before) {
        return failedAnswer(before.error());
    }
    if (*before) {
        return outcome((*before)->indhold == post.indhold ? Indlevering::Gentaget : Indlevering::Konflikt, identifikator);
    }
    return accept(*read, post);
}

ServerResponse AfsenderDoor::accept(const Afsendelse &afsendelse, store::Afsendelsespost post) const
{
    const QDateTime now = m_parts.clock->now();
    const bool hold = holds();
    if (const auto refused = judgeTime(now, hold)) {
        return fejlAnswer(*refused, now);
    }
    const auto slutbruger = m_parts.slutbrugere.find(artOf(*afsendelse.modtager), post.modtager);
    if (!slutbruger) {
        return failedAnswer(slutbruger.error());
    }
    if (!*slutbruger || (*slutbruger)->tilmelding != store::Tilmelding::Aktiv) {
        return refuse(DkalFejl::ModtagerIkkeTilmeldt);
    }
    post.mobilnummer = (*slutbruger)->mobilnummer;
    post.modtaget = now;
    post.tidligst = domain::maySend(now) ? QDateTime() : domain::nextSending(now);
    const auto accepted = m_parts.afsendelser.accept(post);
    if (!accepted) {
        return failedAnswer(accepted.error());
    }
    m_parts.delivery->wake();
    return outcome(*accepted, post.identifikator);
}

ServerResponse AfsenderDoor::outcome(Indlevering indlevering, const QString &identifikator) const
{
    return indlevering == Indlevering::Konflikt ? refuse(DkalFejl::AndetIndhold, identifikator) : doneAnswer();
}

ServerResponse AfsenderDoor::show(const QString &sysId, const QString &identifikator) const
{
    const auto found = m_parts.afsendelser.find(sysId, identifikator);
    if (!found) {
        return failedAnswer(found.error());
    }
    if (!*found) {
        return refuse(DkalFejl::UkendtRessource, identifikator);
    }
    const store::Afsendelsespost &post = **found;
    Afsendelse afsendelse;
    afsendelse.meddelelseIdentifikator = post.identifikator;
    afsendelse.tilstand = post.afleveret.isValid() ? protocols::AfsendelseTilstand::Fremsendt
                          : post.tidligst.isValid() ? protocols::AfsendelseTilstand::Planlagt
                                                    : protocols::AfsendelseTilstand::Afventer;
    afsendelse.afsendelseDatoTid = post.modtaget;
    if (const auto modtager = domain::parseModtager(post.modtager)) {
        afsendelse.modtager = *modtager;
    }
    if (const auto materialeId = domain::MaterialeId::parse(post.materialeId)) {
        afsendelse.materialeId = *materialeId;
    }
    afsendelse.servicebeskedTekst = post.tekst;
    return xmlAnswer(encodeAfsendelse(afsendelse));
}

ServerResponse AfsenderDoor::lookUp(const ServerRequest &request, const QString &sysId, const QString &materialeId) const
{
    if (const auto closed = judgeServicevindue(m_parts.clock->now())) {
        return fejlAnswer(*closed, m_parts.clock->now());
    }
    // 0 stands for no material: a question about the SysID as such (RECONSTRUCTED).
    const auto liste = m_parts.liste->get();
    const Materialeregistrering *materiale = liste->materiale(materialeId);
    if (materialeId != u"0" && (!materiale || materiale->sysId != sysId)) {
        return refuse(DkalFejl::UkendtRessource, u"materiale "_s + materialeId);
    }
    const bool borger = request.query.hasQueryItem(u"cpr"_s);
    const auto who = domain::parseModtager(request.query.queryItemValue(borger ? u"cpr"_s : u"cvr"_s));
    if (!who || domain::isBorger(*who) != borger) {
        return refuse(DkalFejl::ModtagerMangler);
    }
    const auto slutbruger = m_parts.slutbrugere.find(artOf(*who), domain::toString(*who));
    if (!slutbruger) {
        return failedAnswer(slutbruger.error());
    }
    const Systemregistrering *system = liste->system(sysId);
    const bool nemSms = system && system->formaal == domain::SysIdFormaal::NemSms;
    const bool tilmeldt = *slutbruger
        && (nemSms ? (*slutbruger)->tilmelding == store::Tilmelding::Aktiv : (*slutbruger)->digitalPost);
    return xmlAnswer(protocols::encodeTilmeldtSvar(tilmeldt));
}

ServerResponse AfsenderDoor::refuse(DkalFejl fejl, const QString &argument) const
{
    return fejlAnswer({fejl, argument}, m_parts.clock->now());
}

/// The knob may be set at either door that a sender sees.
bool AfsenderDoor::holds() const
{
    return m_parts.board->isOn(KnobDoor::Afsender, KnobKind::Hold)
        || m_parts.board->isOn(KnobDoor::PrintService, KnobKind::Hold);
}

} // namespace nemsms::counterpart
