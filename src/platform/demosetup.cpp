// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demosetup.h"

#include "domain/demo.h"
#include "protocols/beskedkuvert/nemsmstilmelding.h"
#include "store/abonnementjournal.h"
#include "store/slutbrugerjournal.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

namespace demo = domain::demo;
using domain::SysIdFormaal;

namespace {

// The service and a user: what else an InvocationContext carries. The first is PrintService's own (SF1600 service.uuid).
constexpr QStringView serviceUuid = u"fd885b8b-4a3f-46cb-b367-6c9dda1c78f6";
constexpr QStringView userUuid = u"7c1d0f43-9f6a-4a0e-8a55-3e1f2b6c9d70";

security::TestPkiHolder holder(QStringView navn, QStringView cvr)
{
    return {navn.toUtf8(), cvr.toUtf8()};
}

} // namespace

security::TestPkiHolders DemoSetup::holders()
{
    return {holder(demo::leverandoerNavn, demo::leverandoerCvr), holder(demo::kombitNavn, demo::kombitCvr),
            holder(demo::myndighedNavn, demo::myndighedCvr), holder(u"Anden organisation", demo::andenCvr)};
}

counterpart::Systemliste DemoSetup::systemliste()
{
    using counterpart::Guest;
    const QString afsender = demo::afsendermobil.toString();
    return {{{demo::nemSmsSysId.toString(), SysIdFormaal::NemSms, Guest::Kombit, afsender},
             {demo::digitalPostSysId.toString(), SysIdFormaal::DigitalPost, Guest::Kombit, afsender},
             {demo::registerSysId.toString(), SysIdFormaal::Register, Guest::Kommune, {}}},
            {{demo::materialeId.toString(), true, demo::nemSmsSysId.toString()},
             {demo::brevMaterialeId.toString(), false, demo::digitalPostSysId.toString()}}};
}

Aftaleliste DemoSetup::aftaleliste()
{
    Aftale sending {demo::serviceaftaleUuid.toString(),
                    demo::myndighedCvr.toString(),
                    {demo::brugersystemUuid.toString()},
                    demo::nemSmsSysId.toString(),
                    demo::digitalPostSysId.toString(),
                    demo::registerSysId.toString(),
                    protocols::SetupArt::Afsendelse,
                    {},
                    {}};
    Aftale tilmelding = sending;
    tilmelding.uuid = demo::tilmeldingsaftaleUuid.toString();
    tilmelding.art = protocols::SetupArt::Tilmelding;
    Aftale haendelser = sending;
    haendelser.uuid = demo::beskedtypeaftaleUuid.toString();
    haendelser.art = protocols::SetupArt::Haendelser;
    return {{sending, tilmelding, haendelser}, {{demo::materialeId.toString(), true}, {demo::brevMaterialeId.toString(), false}}};
}

protocols::PlatformDemo DemoSetup::description()
{
    protocols::PlatformDemo made;
    made.cvr = demo::myndighedCvr.toString();
    made.kommunenavn = demo::myndighedNavn.toString();
    made.nemSmsSysId = demo::nemSmsSysId.toString();
    made.digitalPostSysId = demo::digitalPostSysId.toString();
    made.registerSysId = demo::registerSysId.toString();
    made.serviceAgreementUuid = demo::serviceaftaleUuid.toString();
    made.userSystemUuid = demo::brugersystemUuid.toString();
    made.userUuid = userUuid.toString();
    made.serviceUuid = serviceUuid.toString();
    made.materialeId = demo::materialeId.toString();
    made.meddelelseMaterialeId = demo::brevMaterialeId.toString();
    made.leverandoerCvr = demo::leverandoerCvr.toString();
    for (const demo::Person &person : demo::personer) {
        made.persons << protocols::PlatformPerson {person.cpr.toString(), person.navn.toString(),
                                                   person.mobilnummer.toString(), person.tilmeldt};
    }
    return made;
}

base::Result<> DemoSetup::fillRegister(const std::shared_ptr<store::PlatformJournal> &journal)
{
    const auto filled = journal->property(u"demo"_s);
    if (!filled) {
        return filled.error();
    }
    if (!filled->isEmpty()) {
        return {};
    }
    const store::SlutbrugerJournal slutbrugere(journal);
    for (const demo::Person &person : demo::personer) {
        if (!person.tilmeldt) {
            continue;
        }
        const auto put = slutbrugere.put({u"CPR"_s, person.cpr.toString(), person.mobilnummer.toString(), {},
                                          store::Tilmelding::Aktiv, true});
        if (!put) {
            return put.error();
        }
    }
    return journal->setProperty(u"demo"_s, u"1"_s);
}

base::Result<> DemoSetup::fillSubscriptions(const std::shared_ptr<store::PlatformJournal> &journal)
{
    const auto filled = journal->property(u"demo.abonnement"_s);
    if (!filled) {
        return filled.error();
    }
    if (!filled->isEmpty()) {
        return {};
    }
    const store::AbonnementJournal abonnementer(journal);
    const QString cvr = demo::myndighedCvr.toString();
    const QString type = QLatin1String(protocols::nemSmsTilmeldingBeskedtype);
    const QString dueslag = demo::dueslagUuid.toString();
    auto put = abonnementer.put({demo::cprAbonnementUuid.toString(), cvr, u"CPR"_s, type, dueslag, {u"*"_s}});
    if (put) {
        put = abonnementer.put({demo::cvrAbonnementUuid.toString(), cvr, u"CVR"_s, type, dueslag, {u"*"_s}});
    }
    return put ? journal->setProperty(u"demo.abonnement"_s, u"1"_s) : put;
}

} // namespace nemsms::platform
