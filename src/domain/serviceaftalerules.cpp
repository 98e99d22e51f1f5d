// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceaftalerules.h"

#include "domain/cprlike.h"
#include "domain/digits.h"
#include "domain/fjernprintvarsel.h"
#include "domain/gyldighed.h"
#include "domain/kontakt.h"

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

Findings beskedtypeFindings(const Serviceaftale &aftale)
{
    Findings found;
    if (aftale.integration != Integration::Beskedtype) {
        return found;
    }
    if (aftale.beskedtype.trimmed().isEmpty()) {
        found += makeFinding(Severity::Error, "serviceaftale.beskedtype", {}, u"SF2250 TS109"_s, "beskedtype");
    }
    if (aftale.retning == Retning::Ingen) {
        found += makeFinding(Severity::Error, "serviceaftale.retning", {}, u"SF2250 TS109, TSP04"_s, "retning");
    }
    if (aftale.fagsystem.trimmed().isEmpty()) { // a subscription is one system's, so that its agreement is too
        found += makeFinding(Severity::Warning, "serviceaftale.fagsystem", {}, u"SF2250 TS109"_s, "fagsystem");
    }
    const auto narrow = [&found](const QString &value, const char *field) {
        if (value.trimmed().compare(u"alle"_s, Qt::CaseInsensitive) != 0) {
            found += makeFinding(Severity::Warning, "serviceaftale.snaever", {{u"value"_s, shortened(value)}},
                                 u"SF2250 TS109, TSP04"_s, field);
        }
    };
    narrow(aftale.personfoelsomhed, "personfoelsomhed");
    narrow(aftale.kle, "kle");
    return found;
}

/// One expression's name: of the two, and never a number out of its list.
Findings abonnementFindings(const Serviceaftale &aftale)
{
    Findings found;
    for (const auto &[name, field] : {std::pair {aftale.abonnementCpr, "abonnementCpr"},
                                      std::pair {aftale.abonnementCvr, "abonnementCvr"}}) {
        if (findCprLike(name)) {
            found += makeFinding(Severity::Error, "serviceaftale.abonnementcpr", {}, u"SF2250 TS111"_s, field);
        }
    }
    const QString one = aftale.abonnementCpr.simplified();
    if (!one.isEmpty() && one.compare(aftale.abonnementCvr.simplified(), Qt::CaseInsensitive) == 0) {
        found += makeFinding(Severity::Error, "serviceaftale.abonnementens", {{u"value"_s, shortened(one)}},
                             u"SF2250 TS111"_s, "abonnementCvr");
    }
    const bool receives = aftale.integration == Integration::Beskedtype && aftale.retning == Retning::Modtag;
    return receives ? found + missingAbonnementer(aftale, Severity::Warning) : found;
}

Findings practiceFindings(const Serviceaftale &aftale)
{
    Findings found;
    if (aftale.integration == Integration::SF2250 && aftale.registercertifikatId.isEmpty()) {
        found += makeFinding(Severity::Warning, "serviceaftale.registercertifikat", {}, u"SF2250 TS106"_s,
                             "registercertifikatId");
    }
    if (!aftale.fjernprintleverandoer.isEmpty() && !aftale.fjernprintkontrolleret.isValid()) {
        found += makeFinding(Severity::Warning, "serviceaftale.fjernprint",
                             {{u"value"_s, shortened(aftale.fjernprintleverandoer)}}, u"SF1600"_s,
                             "fjernprintkontrolleret");
    }
    if (needsFjernprintvarsel(aftale)) {
        found += makeFinding(Severity::Warning, "serviceaftale.fjernprintvarsel",
                             {{u"aftale"_s, aftale.navn}, {u"value"_s, shortened(aftale.fjernprintleverandoer)}},
                             u"SF1600"_s, "fjernprintleverandoer");
    }
    if (aftale.forventetMaengde && *aftale.forventetMaengde < 0) {
        found += makeFinding(Severity::Error, "field.negative", {{u"value"_s, *aftale.forventetMaengde}}, {},
                             "forventetMaengde");
    }
    return found;
}

} // namespace

Findings serviceaftaleRules(const Serviceaftale &aftale)
{
    return checkGyldighed(aftale.gyldigFra, aftale.gyldigTil) + accessFindings(aftale) + checkNeededSysId(aftale)
        + sharedFindings(aftale) + beskedtypeFindings(aftale) + abonnementFindings(aftale) + practiceFindings(aftale)
        + checkMail("kontaktmail", aftale.kontaktmail);
}

Findings missingAbonnementer(const Serviceaftale &aftale, Severity severity)
{
    Findings found;
    const auto wanted = [&](const QString &name, const QString &list, const char *field) {
        if (name.trimmed().isEmpty()) {
            found += makeFinding(severity, "serviceaftale.abonnement", {{u"list"_s, list}, {u"aftale"_s, aftale.navn}},
                                 u"SF2250 TS111"_s, field);
        }
    };
    wanted(aftale.abonnementCpr, u"CPR"_s, "abonnementCpr");
    wanted(aftale.abonnementCvr, u"CVR"_s, "abonnementCvr");
    return found;
}

Findings checkNeededSysId(const Serviceaftale &aftale)
{
    switch (aftale.integration) {
    case Integration::SF1600:
    case Integration::SF1601:
        return aftale.nemSmsSysId ? Findings()
                                  : Findings {makeFinding(Severity::Error, "serviceaftale.nosysid", {},
                                                          u"SF2250 1.5.2, TSP07"_s, "nemSmsSysId")};
    case Integration::SF2250:
        return aftale.registerSysId ? Findings()
                                    : Findings {makeFinding(Severity::Error, "serviceaftale.noregister", {},
                                                            u"SF2250 1.5.2"_s, "registerSysId")};
    case Integration::Beskedtype:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::domain
