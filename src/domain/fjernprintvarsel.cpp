// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fjernprintvarsel.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

bool needsFjernprintvarsel(const Serviceaftale &aftale)
{
    const bool inUse = isIKraft(aftale.tilstand) || aftale.tilstand == Aftaletilstand::Aendret;
    return aftale.isActive() && inUse && aftale.fjernprintleverandoer.trimmed() != aftale.fjernprintkendt;
}

QString fjernprintvarsel(const Serviceaftale &aftale, const QString &kommune)
{
    const auto named = [](const QString &supplier) { return supplier.isEmpty() ? u"ingen"_s : supplier; };
    QStringList lines {
        u"Til KY og KSD"_s,
        {},
        u"Emne: %1 skifter fjernprintleverandør"_s.arg(kommune),
        {},
        u"%1 skifter fjernprintleverandør for serviceaftalen \"%2\" (%3)."_s.arg(
            kommune, aftale.navn, aftale.uuid ? aftale.uuid->toString() : u"uden UUID"_s),
        {},
        u"Hidtil: %1"_s.arg(named(aftale.fjernprintkendt)),
        u"Fremover: %1"_s.arg(named(aftale.fjernprintleverandoer.trimmed())),
    };
    if (aftale.fjernprintSysId) {
        lines += u"SysID (Fjernprint): %1"_s.arg(aftale.fjernprintSysId->toString());
    }
    if (aftale.fjernprintkontrolleret.isValid()) {
        lines += u"KOMBITs godkendelse af leverandøren er kontrolleret %1."_s.arg(
            aftale.fjernprintkontrolleret.toString(u"dd-MM-yyyy"_s));
    }
    lines += {QString(), u"I bedes indstille fysisk print efter det, så breve fra KY og KSD ikke fejler."_s};
    if (!aftale.kontaktnavn.isEmpty() || !aftale.kontaktmail.isEmpty()) {
        lines += {QString(), u"Kontakt: %1 %2"_s.arg(aftale.kontaktnavn, aftale.kontaktmail).simplified()};
    }
    return lines.join(u'\n');
}

} // namespace nemsms::domain
