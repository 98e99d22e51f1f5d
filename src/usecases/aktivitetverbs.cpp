// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/aktivitetverbs.h"

#include "usecases/aktivitetgrundlag.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

namespace {

/// Those of the kommune, and those that name none.
template <class E>
QList<E> ofKommune(QList<E> all, const QString &myndighedId)
{
    all.removeIf([&](const E &one) { return !one.myndighedId.isEmpty() && one.myndighedId != myndighedId; });
    return all;
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

base::Job<QList<Aktivitetsbevis>> AktivitetVerbs::list() const
{
    const auto held = m_parts->access->hold();
    const auto parts = m_parts; // outlives the reading, also when the verbs do not
    auto all = std::make_unique<Aktivitetsgrundlag>();
    const auto agreements = co_await readAgreements(parts->access, all.get());
    if (!agreements) {
        co_return agreements.error();
    }
    const auto links = co_await readLinks(parts->access, all.get());
    if (!links) {
        co_return links.error();
    }
    const QString kommune = parts->context->here().myndighedId;
    all->tilslutninger = ofKommune(all->tilslutninger, kommune);
    all->afsendersystemer = ofKommune(all->afsendersystemer, kommune);
    all->registre = ofKommune(all->registre, kommune);
    all->aftaler = ofKommune(all->aftaler, kommune);
    co_return judgeAktiviteter(*all);
}

} // namespace nemsms::usecases
