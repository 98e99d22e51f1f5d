// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/spfejl.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

namespace {

struct Row {
    SpFejl fejl;
    const char *kode;
    const char *tekst;
};

constexpr Row rows[] = {
    {SpFejl::Certifikat, "LP-1001",
     "Certifikatet er ikke registreret for anvendersystemet. Brug anvendersystemets eget certifikat."},
    {SpFejl::UgyldigBesked, "LP-1002", "Beskeden overholder ikke skemaet: %1"},
    {SpFejl::UkendtOperation, "LP-1003", "Operationen kendes ikke: %1. PrintService har afsendBrev og spoergTilmelding."},
    {SpFejl::ForkertAction, "LP-1004", "SOAPAction passer ikke til indholdet: %1"},
    {SpFejl::KontekstMangler, "LP-1101", "%1 mangler. Kald med certifikat skal have InvocationContext og AuthorityContext."},
    {SpFejl::UkendtAftale, "LP-1102", "Serviceaftalen %1 kendes ikke."},
    {SpFejl::BrugersystemIkkeIAftale, "LP-1103", "Anvendersystemet %1 er ikke nævnt i serviceaftalen."},
    {SpFejl::MyndighedUdenAftale, "LP-1104", "Myndigheden med CVR %1 har ingen serviceaftale, der dækker kaldet."},
    {SpFejl::AftaleUdloebet, "LP-1105", "Serviceaftalen %1 gælder ikke i dag."},
    {SpFejl::AftaleIkkeGodkendt, "LP-1106",
     "Serviceaftalen %1 er ikke godkendt. Kommunen skal godkende den i administrationsmodulet (SF2250 TS107, TS110)."},
    {SpFejl::HeaderMangler, "LP-1201", "Headeren %1 mangler eller er forkert. Kald med token skal have den (Liberty Basic SOAP Binding)."},
    {SpFejl::TokenAfvist, "LP-1202", "Tokenet blev afvist: %1"},
    {SpFejl::SignaturAfvist, "LP-1203", "Beskedens signatur blev afvist: %1"},
    {SpFejl::AdgangstokenAfvist, "LP-1204", "Adgangstokenet blev afvist: %1. Hent et nyt hos AccessTokenService."},
    {SpFejl::TransaktionsHeader, "LP-1205", "Headeren %1 mangler eller er forkert. SF1601 skal have x-TransaktionsId (UUID) og x-TransaktionsTid."},
    {SpFejl::KombiValg, "LP-1301", "KombiValgKode \"%1\" passer ikke til en MeMo af typen NEMSMS. Brug NemSMS."},
    {SpFejl::IkkeSvar, "LP-2001", "NemSMS svarer ikke: %1. Prøv igen; samme identifikator sendes kun én gang."},
    {SpFejl::UlaeseligtSvar, "LP-2002", "NemSMS svarede noget, der ikke kan læses: %1."},
    {SpFejl::Intern, "LP-9001", "Intern fejl i den lokale platform: %1"},
};

const Row &rowOf(SpFejl fejl)
{
    for (const Row &row : rows) {
        if (row.fejl == fejl) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QString kodeOf(SpFejl fejl)
{
    return QLatin1String(rowOf(fejl).kode);
}

QString tekstOf(SpFejl fejl, const QString &argument)
{
    const QString tekst = QString::fromUtf8(rowOf(fejl).tekst);
    const bool goesOn = tekst.contains(u"%1."_s) && argument.endsWith(u'.'); // one full stop is enough
    return QString(tekst).replace(u"%1"_s, goesOn ? argument.chopped(1) : argument);
}

} // namespace nemsms::platform
