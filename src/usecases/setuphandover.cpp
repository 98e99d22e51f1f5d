// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/setuphandover.h"

#include "domain/daekning.h"
#include "protocols/localplatform/controlclient.h"
#include "usecases/storeaccess.h"

#include <QHash>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::SysIdFormaal;
using protocols::PlatformSetup;

namespace {

template <class T>
QString textOf(const std::optional<T> &value)
{
    return value ? value->toString() : QString();
}

protocols::SetupArt artOf(domain::Integration integration)
{
    if (domain::isDaekket(domain::Handling::Afsendelse, integration)) {
        return protocols::SetupArt::Afsendelse;
    }
    return integration == domain::Integration::Beskedtype ? protocols::SetupArt::Haendelser : protocols::SetupArt::Tilmelding;
}

protocols::SetupAftale aftaleOf(const domain::Serviceaftale &aftale, const QString &cvr)
{
    return {textOf(aftale.uuid),
            cvr,
            textOf(aftale.brugersystemUuid),
            artOf(aftale.integration),
            textOf(aftale.nemSmsSysId),
            textOf(aftale.digitalPostSysId),
            textOf(aftale.registerSysId),
            aftale.gyldigFra,
            aftale.gyldigTil,
            domain::isGodkendt(aftale.tilstand)};
}

void addOnce(QList<protocols::SetupSystem> &systemer, const protocols::SetupSystem &made)
{
    for (const auto &system : systemer) {
        if (system.sysId == made.sysId) {
            return;
        }
    }
    if (!made.sysId.isEmpty()) {
        systemer += made;
    }
}

/// The SysID that an Afsendersystem uses for Digital Post stands in the agreement that has its SysID for NemSMS.
QString digitalPostSysId(const QList<protocols::SetupAftale> &aftaler, const QString &nemSmsSysId)
{
    for (const auto &aftale : aftaler) {
        if (aftale.nemSmsSysId == nemSmsSysId && !aftale.digitalPostSysId.isEmpty()) {
            return aftale.digitalPostSysId;
        }
    }
    return nemSmsSysId;
}

struct Records {
    QList<domain::Myndighed> myndigheder;
    QList<domain::Afsendersystem> systemer;
    QList<domain::Materiale> materialer;
    QList<domain::Serviceaftale> aftaler;
};

PlatformSetup setupOf(const Records &records)
{
    QHash<QString, QString> cvrById;
    for (const auto &myndighed : records.myndigheder) {
        cvrById.insert(myndighed.id, textOf(myndighed.cvr));
    }
    PlatformSetup setup;
    for (const auto &aftale : records.aftaler) {
        const bool sends = aftale.integration == domain::Integration::Beskedtype && aftale.retning != domain::Retning::Modtag;
        if (sends || aftale.tilstand == domain::Aftaletilstand::Ophoert) {
            continue; // the platform's own side (TSP04), and what it does not know any more
        }
        setup.serviceaftaler += aftaleOf(aftale, cvrById.value(aftale.myndighedId));
    }
    QHash<QString, QString> sysIdById;
    for (const auto &system : records.systemer) {
        sysIdById.insert(system.id, textOf(system.sysId));
        addOnce(setup.afsendersystemer, {textOf(system.sysId), SysIdFormaal::NemSms, textOf(system.afsendermobil)});
    }
    for (const auto &aftale : setup.serviceaftaler) {
        addOnce(setup.afsendersystemer, {aftale.digitalPostSysId, SysIdFormaal::DigitalPost, {}});
        addOnce(setup.afsendersystemer, {aftale.registerSysId, SysIdFormaal::Register, {}});
    }
    for (const auto &materiale : records.materialer) {
        const bool nemSms = materiale.type == domain::MaterialeType::NemSMS;
        const QString sysId = sysIdById.value(materiale.afsendersystemId);
        if (!sysId.isEmpty()) {
            setup.materialer += {textOf(materiale.materialeId), nemSms,
                                 nemSms ? sysId : digitalPostSysId(setup.serviceaftaler, sysId)};
        }
    }
    return setup;
}

} // namespace

base::Job<PlatformSetup> readPlatformSetup(std::shared_ptr<StoreAccess> access)
{
    const auto myndigheder = co_await fetchEvery<domain::Myndighed>(access);
    if (!myndigheder) {
        co_return myndigheder.error();
    }
    const auto systemer = co_await fetchEvery<domain::Afsendersystem>(access);
    if (!systemer) {
        co_return systemer.error();
    }
    const auto materialer = co_await fetchEvery<domain::Materiale>(access);
    if (!materialer) {
        co_return materialer.error();
    }
    const auto aftaler = co_await fetchEvery<domain::Serviceaftale>(access);
    if (!aftaler) {
        co_return aftaler.error();
    }
    const Records records {*myndigheder, *systemer, *materialer, *aftaler};
    co_return setupOf(records);
}

SetupHandover::SetupHandover(std::shared_ptr<StoreAccess> access) : m_access(std::move(access))
{
    connect(m_access->store.get(), &store::Store::changed, this, [this](const QByteArray &entity) {
        for (const auto *table : {&domain::myndighedTable(), &domain::afsendersystemTable(), &domain::materialeTable(),
                                  &domain::serviceaftaleTable()}) {
            if (table->name == entity) {
                ++m_changes;
                Q_EMIT outdated();
            }
        }
    });
}

base::Job<> SetupHandover::bring(std::shared_ptr<protocols::Transport> transport, protocols::PlatformReady ready)
{
    const QString wanted = u"%1 %2 %3"_s.arg(ready.endpoints.control.toString()).arg(ready.pid).arg(m_changes);
    if (wanted == m_done) {
        co_return base::Result<>();
    }
    const auto info = co_await m_access->store->info();
    if (!info) {
        co_return info.error();
    }
    const auto setup = co_await readPlatformSetup(m_access);
    if (!setup) {
        co_return setup.error();
    }
    const protocols::ControlClient control(transport, ready.endpoints.control);
    const auto done = co_await control.setUp(info->storeId, *setup);
    if (!done) {
        co_return done.error();
    }
    m_done = wanted;
    co_return base::Result<>();
}

} // namespace nemsms::usecases
