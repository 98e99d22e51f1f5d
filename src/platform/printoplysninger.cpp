// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/printoplysninger.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Afvisning;

namespace {

QString letterOf(protocols::Kanalvalg kanal)
{
    switch (kanal) {
    case protocols::Kanalvalg::Automatisk:
        return u"A"_s;
    case protocols::Kanalvalg::DigitalPost:
        return u"D"_s;
    case protocols::Kanalvalg::NemSms:
        return u"S"_s;
    case protocols::Kanalvalg::Fysisk:
        return u"F"_s;
    case protocols::Kanalvalg::Fjernprint:
        return u"P"_s;
    }
    return {};
}

} // namespace

Kaldskontekst kontekstOf(const protocols::CallContexts &contexts)
{
    Kaldskontekst kontekst;
    if (contexts.invocation) {
        kontekst.serviceAgreementUuid = contexts.invocation->serviceAgreementUuid;
        kontekst.userSystemUuid = contexts.invocation->userSystemUuid;
    }
    kontekst.municipalityCvr = contexts.municipalityCvr;
    return kontekst;
}

BrevOplysninger oplysningerOf(const protocols::AfsendBrev &brev)
{
    BrevOplysninger oplysninger;
    oplysninger.kontekst = kontekstOf(brev.contexts);
    oplysninger.kanalvalg = letterOf(brev.kanalvalg);
    oplysninger.prioritet = brev.prioritet == protocols::Prioritet::Direkte ? u"D"_s : u"M"_s;
    oplysninger.identifikator = brev.afsendelseIdentifikator;
    oplysninger.modtager = brev.modtager ? domain::toString(*brev.modtager) : QString();
    oplysninger.filformat = brev.filformatNavn;
    oplysninger.indhold = brev.indhold;
    oplysninger.materialeId = brev.materialeId ? brev.materialeId->toString() : QString();
    return oplysninger;
}

protocols::PrintFault faultOf(const Afslag &afslag, const QDateTime &now)
{
    if (const auto *sp = std::get_if<SpAfvisning>(&afslag)) {
        return protocols::ServiceplatformFault {{{kodeOf(sp->fejl), tekstOf(sp->fejl, sp->argument)}}};
    }
    if (const auto *nemSms = std::get_if<protocols::Fejl>(&afslag)) {
        return *nemSms;
    }
    const auto &afvisning = std::get<Afvisning>(afslag);
    return protocols::Fejl {rowOf(afvisning.fejl).kode, tekstOf(afvisning.fejl, afvisning.argument),
                            protocols::fejlStempel(now)};
}

protocols::SoapBlame blameOf(const Afslag &afslag)
{
    const auto *sp = std::get_if<SpAfvisning>(&afslag);
    const bool ours = sp && (sp->fejl == SpFejl::IkkeSvar || sp->fejl == SpFejl::UlaeseligtSvar || sp->fejl == SpFejl::Intern);
    return ours ? protocols::SoapBlame::Receiver : protocols::SoapBlame::Sender;
}

} // namespace nemsms::platform
