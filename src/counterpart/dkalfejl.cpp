// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/dkalfejl.h"

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

namespace {

constexpr DkalFejlRow rows[] = {
    {DkalFejl::IngenAdgang, 3000, 403, "Ingen adgang: klientcertifikatet er ikke registreret til SysID %1."},
    {DkalFejl::UgyldigXml, 9001, 400, "Indholdet kan ikke læses efter skemaet: %1"},
    {DkalFejl::UkendtRessource, 9003, 404, "Ressourcen findes ikke: %1"},
    {DkalFejl::ForkertVerbum, 9004, 405, "Ressourcen kan ikke bruges med %1."},
    {DkalFejl::ForkertIdentifikator, 9005, 400,
     "Identifikatoren \"%1\" er ugyldig: 1-30 tegn af a-z, A-Z, 0-9, - . _ ~, og den samme i adresse og indhold."},
    {DkalFejl::AndetIndhold, 9006, 409, "Identifikatoren %1 er allerede brugt til en anden besked. Brug en ny identifikator."},
    {DkalFejl::ForkertType, 9007, 400, "MeddelelseTypeNavn skal være serviceBesked for en NemSMS, ikke \"%1\"."},
    {DkalFejl::UkendtMateriale, 9008, 400, "MaterialeID \"%1\" kendes ikke for myndighedens afsendersystem."},
    {DkalFejl::ModtagerMangler, 9009, 400, "Beskeden har ingen gyldig modtager (CPR- eller CVR-nummer)."},
    {DkalFejl::ModtagerIkkeTilmeldt, 9010, 409, "Modtageren er ikke tilmeldt NemSMS. Beskeden er ikke sendt."},
    {DkalFejl::TekstLaengde, 9011, 400, "En NemSMS er på 1-160 tegn, denne er på %1."},
    {DkalFejl::TekstTegn, 9012, 400, "Teksten skal være base64 af UTF-8 uden BOM og uden styretegn: %1"},
    {DkalFejl::UdenforSendetid, 9013, 409, "NemSMS sendes kun kl. 08-22 dansk tid. Klokken er %1. Send igen efter kl. 08."},
    {DkalFejl::Servicevindue, 9014, 503, "NemSMS er lukket søndag kl. 00-04. Klokken er %1. Prøv igen efter kl. 04."},
    {DkalFejl::SlutbrugerUkendt, 9015, 409, "Slutbrugeren skal oprettes i registeret, før den kan tilmeldes."},
    {DkalFejl::FysiskKanal, 9016, 400, "Et NemSMS-materiale kan ikke sendes ad kanal %1. Brug Kanalvalg D (SF2250 3.1.2)."},
    {DkalFejl::ForkertPrioritet, 9017, 400, "En NemSMS sendes med Prioritet D, ikke %1 (SF2250 1.2.4)."},
    {DkalFejl::ForkertFilformat, 9018, 400, "FilformatNavn skal være TXT for en NemSMS, ikke \"%1\"."},
    {DkalFejl::IkkeNemSms, 9019, 400, "MaterialeID %1 er ikke af typen NemSMS. Den lokale platform sender kun NemSMS."},
    {DkalFejl::Utilgaengelig, 9020, 503, "NemSMS er ikke til rådighed: %1"},
};

} // namespace

const DkalFejlRow &rowOf(DkalFejl fejl)
{
    for (const DkalFejlRow &row : rows) {
        if (row.fejl == fejl) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

QString tekstOf(DkalFejl fejl, const QString &argument)
{
    return QString::fromUtf8(rowOf(fejl).tekst).replace(u"%1"_s, argument);
}

} // namespace nemsms::counterpart
