// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/afsendersystemrules.h"

#include "domain/digits.h"
#include "domain/fieldfindings.h"
#include "domain/gyldighed.h"
#include "domain/kontakt.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::Findings;
using base::makeFinding;
using base::Severity;

namespace {

Findings prescribed(const Afsendersystem &system)
{
    Findings found;
    const auto deviation = [&found](const char *code, const char *field, QVariantMap arguments = {}) {
        found += makeFinding(Severity::Warning, code, std::move(arguments), u"SF2250 TS102"_s, field);
    };
    if (!system.leverandoer.isEmpty() && !isKombit(system.leverandoer)) {
        deviation("afsendersystem.leverandoer", "leverandoer", {{u"value"_s, shortened(system.leverandoer)}});
    }
    if (system.snitflade != Snitflade::SystemTilSystem) {
        deviation("afsendersystem.snitflade", "snitflade");
    }
    if (system.opslag != Tilmeldingsopslag::Online) {
        deviation("afsendersystem.opslag", "opslag");
    }
    if (!system.afsendermobil) {
        deviation("afsendersystem.mobil", "afsendermobil");
    }
    return found;
}

Findings keyFindings(const Afsendersystem &system)
{
    Findings found;
    if (!system.apinoegleSidste4.isEmpty() && system.apinoegleSidste4.size() != 4) {
        found += makeFinding(Severity::Error, "afsendersystem.sidste4", {{u"count"_s, system.apinoegleSidste4.size()}},
                             {}, "apinoegleSidste4");
    }
    if (system.apinoegleUdstedt.isValid() && system.apinoegleUdloeber.isValid()
        && system.apinoegleUdloeber < system.apinoegleUdstedt) {
        found += makeFinding(Severity::Error, "afsendersystem.apiorder", {}, {}, "apinoegleUdloeber");
    }
    if (!system.apinoegle.isEmpty() && !system.apinoegleUdloeber.isValid()) {
        found += makeFinding(Severity::Warning, "afsendersystem.apinoegle", {}, u"NgDP"_s, "apinoegleUdloeber");
    }
    return found;
}

} // namespace

Findings afsendersystemRules(const Afsendersystem &system)
{
    Findings found = findingsOn("sysId", system.sysId) + findingsOn("ean", system.ean)
        + checkGyldighed(system.gyldigFra, system.gyldigTil) + prescribed(system) + keyFindings(system)
        + checkMail("kontaktmail", system.kontaktmail);
    if (system.sysId && system.digitalPostSysId && system.sysId->number() == system.digitalPostSysId->number()) {
        found += makeFinding(Severity::Warning, "serviceaftale.shared", {{u"sysid"_s, system.sysId->number()}},
                             u"SF2250 1.2.5, TS102"_s, "digitalPostSysId");
    }
    return found;
}

} // namespace nemsms::domain
