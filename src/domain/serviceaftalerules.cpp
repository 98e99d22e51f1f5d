// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceaftalerules.h"

#include "domain/gyldighed.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::Findings;
using base::makeFinding;
using base::Severity;

namespace {

/// SF1600: certificate access is given "helt undtagelsesvis", so it carries a reason and a date.
Findings accessFindings(const Serviceaftale &aftale)
{
    Findings found;
    if (aftale.adgang != Adgang::Certifikat) {
        return found;
    }
    found += makeFinding(Severity::Hint, "serviceaftale.certificate", {}, u"SF1600"_s, "adgang");
    if (aftale.certifikatbegrundelse.trimmed().isEmpty()) {
        found += makeFinding(Severity::Error, "serviceaftale.reason", {}, u"SF1600"_s, "certifikatbegrundelse");
    }
    if (!aftale.certifikatdato.isValid()) {
        found += makeFinding(Severity::Error, "serviceaftale.date", {}, u"SF1600"_s, "certifikatdato");
    }
    return found;
}

/// SF2250 1.2.5 wants a SysID for each purpose, TS102 advises to share SF1600's because of the fee: a warning only.
Findings sharedFindings(const Serviceaftale &aftale)
{
    Findings found;
    const auto number = [](const auto &sysId) { return sysId ? sysId->number() : 0; };
    const qint64 nemSms = number(aftale.nemSmsSysId);
    const qint64 digitalPost = number(aftale.digitalPostSysId);
    const qint64 other = number(aftale.registerSysId);
    if (nemSms != 0 && nemSms == digitalPost) {
        found += makeFinding(Severity::Warning, "serviceaftale.shared", {{u"sysid"_s, nemSms}},
                             u"SF2250 1.2.5, TS102"_s, "nemSmsSysId");
    }
    if (other != 0 && (other == nemSms || other == digitalPost)) {
        found += makeFinding(Severity::Warning, "serviceaftale.registershared", {{u"sysid"_s, other}},
                             u"SF2250 1.2.5, TS103"_s, "registerSysId");
    }
    return found;
}

Findings missingFindings(const Serviceaftale &aftale)
{
    if (aftale.integration == Integration::SF2250) {
        return aftale.registerSysId ? Findings()
                                    : Findings {makeFinding(Severity::Error, "serviceaftale.noregister", {},
                                                            u"SF2250 1.5.2"_s, "registerSysId")};
    }
    return aftale.nemSmsSysId ? Findings()
                              : Findings {makeFinding(Severity::Error, "serviceaftale.nosysid", {},
                                                      u"SF2250 1.5.2, TSP07"_s, "nemSmsSysId")};
}

} // namespace

Findings serviceaftaleRules(const Serviceaftale &aftale)
{
    return checkGyldighed(aftale.gyldigFra, aftale.gyldigTil) + accessFindings(aftale) + missingFindings(aftale)
        + sharedFindings(aftale);
}

std::optional<Rute> ruteFor(Integration integration)
{
    switch (integration) {
    case Integration::SF1600:
        return Rute::SF1600;
    case Integration::SF1601:
        return Rute::SF1601;
    case Integration::SF2250:
        return {};
    }
    Q_UNREACHABLE();
}

Findings checkCoversSending(const Serviceaftale &aftale, QDate dag)
{
    Findings found;
    const auto date = [](QDate day) { return day.toString(u"dd-MM-yyyy"_s); };
    if (aftale.integration == Integration::SF2250) {
        found += makeFinding(Severity::Error, "serviceaftale.covers", {{u"aftale"_s, aftale.navn}},
                             u"SF2250 1.5.2"_s, "integration");
    } else {
        found += missingFindings(aftale);
    }
    if (aftale.gyldigFra.isValid() && dag < aftale.gyldigFra) {
        found += makeFinding(Severity::Error, "serviceaftale.notyet",
                             {{u"aftale"_s, aftale.navn}, {u"date"_s, date(aftale.gyldigFra)}}, {}, "gyldigFra");
    }
    if (aftale.gyldigTil.isValid() && dag > aftale.gyldigTil) {
        found += makeFinding(Severity::Error, "serviceaftale.expired",
                             {{u"aftale"_s, aftale.navn}, {u"date"_s, date(aftale.gyldigTil)}}, {}, "gyldigTil");
    }
    return found;
}

} // namespace nemsms::domain
