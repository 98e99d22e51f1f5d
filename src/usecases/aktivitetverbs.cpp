// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/aktivitetverbs.h"

#include "usecases/aktivitetgrundlag.h"
#include "usecases/sendparts.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Takes away those that belong to another kommune or another environment.
template <class E>
void keepOwn(QList<E> &all, const Place &here)
{
    all.removeIf([&](const E &one) {
        const auto other = [](const QString &id, const QString &own) { return !id.isEmpty() && id != own; };
        if constexpr (requires { one.myndighedId; }) {
            if (other(one.myndighedId, here.myndighedId)) {
                return true;
            }
        }
        if constexpr (requires { one.miljoeId; }) {
            return other(one.miljoeId, here.miljoeId);
        }
        return false;
    });
}

/// Takes away what hangs on a record that is not there any more.
template <class E, class On>
void keepThatOf(QList<E> &all, QString E::*reference, const QList<On> &owners)
{
    QSet<QString> ids;
    for (const On &owner : owners) {
        ids.insert(owner.id);
    }
    all.removeIf([&](const E &one) { return !ids.contains(one.*reference); });
}

template <class E>
base::Job<> readInto(std::shared_ptr<StoreAccess> access, QList<E> *into)
{
    const auto all = co_await fetchEvery<E>(access);
    if (!all) {
        co_return all.error();
    }
    *into = *all;
    co_return base::Result<>();
}

base::Job<> readLinks(std::shared_ptr<StoreAccess> access, Aktivitetsgrundlag *into)
{
    const auto materialer = co_await readInto(access, &into->materialer);
    const auto grupper = co_await readInto(access, &into->grupper);
    const auto links = co_await readInto(access, &into->tilknytninger);
    const auto typer = co_await readInto(access, &into->typer);
    for (const auto *one : {&materialer, &grupper, &links, &typer}) {
        if (!*one) {
            co_return one->error();
        }
    }
    co_return base::Result<>();
}

base::Job<> readAgreements(std::shared_ptr<StoreAccess> access, Aktivitetsgrundlag *into)
{
    const auto connections = co_await readInto(access, &into->tilslutninger);
    const auto systems = co_await readInto(access, &into->afsendersystemer);
    const auto registers = co_await readInto(access, &into->registre);
    const auto agreements = co_await readInto(access, &into->aftaler);
    const auto certificates = co_await readInto(access, &into->certifikater);
    for (const auto *one : {&connections, &systems, &registers, &agreements, &certificates}) {
        if (!*one) {
            co_return one->error();
        }
    }
    co_return base::Result<>();
}

/// Each user system once, named by what its agreements call it.
QList<Anvendersystem> systemsOf(const QList<domain::Serviceaftale> &aftaler)
{
    QMap<QString, QStringList> names;
    for (const auto &aftale : aftaler) {
        if (!aftale.brugersystemUuid) {
            continue;
        }
        QStringList &known = names[aftale.brugersystemUuid->toString()];
        const QString name = (aftale.fagsystem.trimmed().isEmpty() ? aftale.leverandoer : aftale.fagsystem).simplified();
        if (!name.isEmpty() && !known.contains(name, Qt::CaseInsensitive)) {
            known += name;
        }
    }
    QList<Anvendersystem> systems;
    for (auto one = names.cbegin(); one != names.cend(); ++one) {
        systems += {one.key(), one.value().join(u", "_s)};
    }
    std::sort(systems.begin(), systems.end(), [](const Anvendersystem &one, const Anvendersystem &other) {
        return std::pair(one.navn, one.uuid) < std::pair(other.navn, other.uuid);
    });
    return systems;
}

} // namespace

QByteArray toCode(Bevisgrad grad)
{
    switch (grad) {
    case Bevisgrad::Bevist:
        return "bevist";
    case Bevisgrad::Delvist:
        return "delvist";
    case Bevisgrad::Mangler:
        return "mangler";
    case Bevisgrad::Udenfor:
        return "udenfor";
    }
    Q_UNREACHABLE();
}

AktivitetVerbs::AktivitetVerbs(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

AktivitetVerbs::~AktivitetVerbs() = default;

base::Job<QList<Aktivitetsbevis>> AktivitetVerbs::list(QString anvendersystem) const
{
    const auto held = m_parts->access->hold();
    const auto parts = m_parts; // outlives the reading, also when the verbs do not
    const auto system = domain::Uuid::parse(anvendersystem);
    if (!system && !anvendersystem.isEmpty()) {
        co_return system.error();
    }
    auto all = std::make_unique<Aktivitetsgrundlag>();
    const auto agreements = co_await readAgreements(parts->access, all.get());
    if (!agreements) {
        co_return agreements.error();
    }
    const auto links = co_await readLinks(parts->access, all.get());
    if (!links) {
        co_return links.error();
    }
    const Place here = parts->context->here();
    keepOwn(all->tilslutninger, here);
    keepOwn(all->afsendersystemer, here);
    keepOwn(all->registre, here);
    keepOwn(all->aftaler, here);
    keepOwn(all->certifikater, here);
    keepThatOf(all->materialer, &domain::Materiale::afsendersystemId, all->afsendersystemer);
    keepThatOf(all->tilknytninger, &domain::Gruppetilknytning::materialeId, all->materialer);
    keepThatOf(all->typer, &domain::Forsendelsestype::materialeId, all->materialer);
    const auto now = co_await parts->context->now();
    if (!now) {
        co_return now.error();
    }
    all->today = now->toTimeZone(base::danishTime()).date();
    if (system) {
        keepAnvendersystem(*all, *system);
    }
    co_return judgeAktiviteter(*all);
}

base::Job<QList<Anvendersystem>> AktivitetVerbs::anvendersystemer() const
{
    const auto held = m_parts->access->hold();
    const auto parts = m_parts;
    const auto read = co_await fetchEvery<domain::Serviceaftale>(parts->access);
    if (!read) {
        co_return read.error();
    }
    QList<domain::Serviceaftale> aftaler = *read;
    keepOwn(aftaler, parts->context->here());
    co_return systemsOf(aftaler);
}

} // namespace nemsms::usecases
