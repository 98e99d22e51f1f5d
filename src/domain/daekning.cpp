// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"

#include "domain/serviceaftalerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::Findings;
using base::makeFinding;
using base::Severity;

namespace {

QString integrationName(Integration integration)
{
    const auto &choices = serviceaftaleTable().field("integration")->choices;
    return base::translated(choices.at(int(integration)).label);
}

/// The kinds of agreement that cover an act, as a sentence names them.
QString wanted(const Daekning &daekning)
{
    QStringList codes;
    for (const auto integration : daekning.integrationer) {
        codes += QString::fromLatin1(serviceaftaleTable().field("integration")->choices.at(int(integration)).code);
    }
    return codes.join(u", "_s).toUpper();
}

Findings validityFindings(const Serviceaftale &aftale, QDate dag)
{
    Findings found;
    const auto date = [](QDate day) { return day.toString(u"dd-MM-yyyy"_s); };
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

} // namespace

const QList<Daekning> &daekninger()
{
    using enum Integration;
    static const QList<Daekning> table {
        {Handling::Opslag, QT_TRANSLATE_NOOP("Field", "Look-up"), {SF1600, SF1601}, u"SF2250 1.5.2, 1.2.1"_s},
        {Handling::Afsendelse, QT_TRANSLATE_NOOP("Field", "Sending"), {SF1600, SF1601}, u"SF2250 1.5.2, 1.2.4"_s},
        {Handling::OpdaterBorger, QT_TRANSLATE_NOOP("Field", "OpdaterBorger"), {SF2250}, u"SF2250 1.5.2, 1.2.3"_s},
        {Handling::TilmeldNemSms, QT_TRANSLATE_NOOP("Field", "TilmeldNemSMS"), {SF2250}, u"SF2250 1.5.2, 1.2.3"_s},
        {Handling::Haendelser, QT_TRANSLATE_NOOP("Field", "Events"), {Beskedtype}, u"SF2250 TS109, 1.2.2"_s},
    };
    return table;
}

const Daekning &daekningFor(Handling handling)
{
    const auto &table = daekninger();
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [&](const Daekning &one) { return one.handling == handling; });
    Q_ASSERT(found != table.cend());
    return *found;
}

bool isDaekket(Handling handling, Integration integration)
{
    return daekningFor(handling).integrationer.contains(integration);
}

bool isNemSmsTilmelding(const Serviceaftale &aftale)
{
    return aftale.integration == Integration::Beskedtype
        && (aftale.beskedtype.contains("NemSMS"_L1, Qt::CaseInsensitive) || Uuid::parse(aftale.beskedtype));
}

const Serviceaftale *bestAftale(Handling handling, const QList<Serviceaftale> &aftaler, QDate dag, const QString &miljoeId)
{
    const auto nearness = [&](const Serviceaftale &aftale) {
        if (!isDaekket(handling, aftale.integration)) {
            return 0;
        }
        const bool here = miljoeId.isEmpty() || aftale.miljoeId.isEmpty() || aftale.miljoeId == miljoeId;
        return base::acceptable(checkDaekning(handling, aftale, dag, miljoeId)) ? 3 : here ? 2 : 1;
    };
    const Serviceaftale *best = nullptr;
    for (const auto &aftale : aftaler) {
        if (nearness(aftale) > (best ? nearness(*best) : 0)) {
            best = &aftale;
        }
    }
    return best;
}

Findings checkDaekning(Handling handling, const Serviceaftale &aftale, QDate dag, const QString &miljoeId)
{
    const Daekning &daekning = daekningFor(handling);
    Findings found;
    if (!isDaekket(handling, aftale.integration)) {
        found += makeFinding(Severity::Error, "serviceaftale.covers",
                             {{u"aftale"_s, aftale.navn},
                              {u"integration"_s, integrationName(aftale.integration)},
                              {u"act"_s, base::translated(daekning.name)},
                              {u"wanted"_s, wanted(daekning)}},
                             daekning.reference, "integration");
    } else {
        found += checkNeededSysId(aftale);
        if (handling == Handling::Haendelser && aftale.retning != Retning::Modtag) {
            found += makeFinding(Severity::Error, "serviceaftale.receive", {{u"aftale"_s, aftale.navn}},
                                 daekning.reference, "retning");
        } else if (handling == Handling::Haendelser) {
            found += missingAbonnementer(aftale, Severity::Error);
        }
    }
    if (aftale.isRetired()) {
        found += makeFinding(Severity::Error, "serviceaftale.retired", {{u"aftale"_s, aftale.navn}},
                             daekning.reference);
    }
    if (!isIKraft(aftale.tilstand)) {
        found += makeFinding(Severity::Error, "serviceaftale.inactive",
                             {{u"aftale"_s, aftale.navn}, {u"state"_s, tilstandName(aftale.tilstand)}},
                             u"SF2250 TS106, TS107"_s, "tilstand");
    }
    if (!miljoeId.isEmpty() && !aftale.miljoeId.isEmpty() && aftale.miljoeId != miljoeId) {
        found += makeFinding(Severity::Error, "serviceaftale.miljoe", {{u"aftale"_s, aftale.navn}}, {}, "miljoeId");
    }
    return found + validityFindings(aftale, dag);
}

} // namespace nemsms::domain
