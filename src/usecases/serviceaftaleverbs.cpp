// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/serviceaftaleverbs.h"

#include "base/fieldtext.h"
#include "domain/fjernprintvarsel.h"
#include "usecases/judgederror.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

namespace {

/// Every record of type E of the kommune and environment of `here`, and those that name none; retired ones too when asked.
template <class E>
base::Job<QList<E>> readOwn(std::shared_ptr<StoreAccess> access, Place here, bool retired)
{
    const auto records = co_await everyRecord(access, &tableOf<E>(), retired);
    if (!records) {
        co_return records.error();
    }
    QList<E> own;
    for (const auto &record : *records) {
        const auto &one = static_cast<const E &>(*record);
        bool theirs = one.draft;
        if constexpr (requires { one.myndighedId; }) {
            theirs = theirs || (!one.myndighedId.isEmpty() && one.myndighedId != here.myndighedId);
        }
        if constexpr (requires { one.miljoeId; }) {
            theirs = theirs || (!one.miljoeId.isEmpty() && one.miljoeId != here.miljoeId);
        }
        if (!theirs) {
            own += one;
        }
    }
    co_return own;
}

template <class E>
base::Job<> readInto(std::shared_ptr<StoreAccess> access, Place here, bool retired, QList<E> *into)
{
    const auto own = co_await readOwn<E>(access, here, retired);
    if (!own) {
        co_return own.error();
    }
    *into = *own;
    co_return base::Result<>();
}

base::Job<> readCosts(std::shared_ptr<StoreAccess> access, Place here, Omkostningsgrundlag *into)
{
    const QString miljoeId = here.miljoeId;
    const auto miljoe = co_await fetch<domain::Miljoe>(access, miljoeId);
    const auto aftaler = co_await readInto(access, here, true, &into->aftaler);
    const auto sms = co_await readInto(access, here, false, &into->sms);
    const auto tilslutninger = co_await readInto(access, here, false, &into->tilslutninger);
    const auto systemer = co_await readInto(access, here, false, &into->systemer);
    const auto registre = co_await readInto(access, here, false, &into->registre);
    if (!miljoe) {
        co_return miljoe.error();
    }
    into->miljoe = *miljoe;
    for (const auto *one : {&aftaler, &sms, &tilslutninger, &systemer, &registre}) {
        if (!*one) {
            co_return one->error();
        }
    }
    co_return base::Result<>();
}

} // namespace

ServiceaftaleVerbs::ServiceaftaleVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<ActiveContext> context)
    : m_access(std::move(access)), m_context(std::move(context))
{
}

base::Job<base::Record> ServiceaftaleVerbs::setTilstand(QString id, qint64 version, domain::Aftaletilstand tilstand,
                                                        QString begrundelse) const
{
    const auto held = m_access->hold();
    const auto present = co_await fetch<domain::Serviceaftale>(m_access, id);
    if (!present) {
        co_return present.error();
    }
    const auto allowed = domain::checkSkift(present->tilstand, tilstand, begrundelse);
    if (!allowed) {
        co_return allowed.error();
    }
    const base::EntityTable &table = domain::serviceaftaleTable();
    const auto badReason = firstStop(base::checkFieldText(*table.field("tilstandBegrundelse"), begrundelse));
    if (badReason) {
        co_return *badReason;
    }
    auto changed = std::make_shared<domain::Serviceaftale>(*present);
    changed->version = version;
    changed->tilstand = tilstand;
    changed->tilstandAf = m_access->actor.name;
    changed->tilstandTid = m_access->clock->now();
    changed->tilstandBegrundelse = begrundelse.trimmed();
    if (present->fjernprintkendt.isEmpty() && domain::isIKraft(tilstand) && !domain::isIKraft(present->tilstand)) {
        changed->fjernprintkendt = changed->fjernprintleverandoer.trimmed(); // what it begins with is no change
    }
    auto records = m_access->of(table);
    co_return co_await records.revise(changed, m_access->actor);
}

base::Job<QString> ServiceaftaleVerbs::covering(domain::Handling handling, Place here, QDate today) const
{
    const auto held = m_access->hold();
    auto aftaler = co_await fetchEvery<domain::Serviceaftale>(m_access);
    if (!aftaler) {
        co_return aftaler.error();
    }
    aftaler->removeIf([&](const domain::Serviceaftale &aftale) { return aftale.myndighedId != here.myndighedId; });
    const domain::Serviceaftale *best = domain::bestAftale(handling, *aftaler, today, here.miljoeId);
    co_return best ? best->id : QString();
}

base::Job<base::Record> ServiceaftaleVerbs::fjernprintVarslet(QString id, qint64 version) const
{
    const auto held = m_access->hold();
    const auto present = co_await fetch<domain::Serviceaftale>(m_access, id);
    if (!present) {
        co_return present.error();
    }
    if (!domain::needsFjernprintvarsel(*present)) {
        co_return base::failure(base::ErrorKind::Conflict, "serviceaftale.ingenvarsel",
                                {{QStringLiteral("aftale"), present->navn}});
    }
    auto changed = std::make_shared<domain::Serviceaftale>(*present);
    changed->version = version;
    changed->fjernprintkendt = present->fjernprintleverandoer.trimmed();
    changed->fjernprintvarslet = m_access->clock->now();
    changed->fjernprintvarsletAf = m_access->actor.name;
    auto records = m_access->of(domain::serviceaftaleTable());
    co_return co_await records.revise(changed, m_access->actor);
}

base::Job<QString> ServiceaftaleVerbs::fjernprintvarsel(QString id) const
{
    const auto held = m_access->hold();
    const auto aftale = co_await fetch<domain::Serviceaftale>(m_access, id);
    if (!aftale) {
        co_return aftale.error();
    }
    if (!domain::needsFjernprintvarsel(*aftale)) {
        co_return QString();
    }
    const QString myndighedId = aftale->myndighedId;
    const auto kommune = co_await fetch<domain::Myndighed>(m_access, myndighedId);
    if (!kommune) {
        co_return kommune.error();
    }
    co_return domain::fjernprintvarsel(*aftale, kommune->navn);
}

base::Job<QList<base::Record>> ServiceaftaleVerbs::openFjernprintvarsler() const
{
    const auto held = m_access->hold();
    const auto aftaler = co_await everyRecord(m_access, &domain::serviceaftaleTable());
    if (!aftaler) {
        co_return aftaler.error();
    }
    QList<base::Record> open;
    for (const auto &aftale : *aftaler) {
        if (domain::needsFjernprintvarsel(static_cast<const domain::Serviceaftale &>(*aftale))) {
            open += aftale;
        }
    }
    co_return open;
}

base::Job<Omkostning> ServiceaftaleVerbs::omkostning(QDate day) const
{
    const auto held = m_access->hold();
    const Place here = m_context->here();
    const auto now = co_await m_context->now();
    if (!now) {
        co_return now.error();
    }
    auto basis = std::make_unique<Omkostningsgrundlag>();
    const auto read = co_await readCosts(m_access, here, basis.get());
    if (!read) {
        co_return read.error();
    }
    co_return omkostningFor(*basis, day.isValid() ? day : now->toTimeZone(base::danishTime()).date());
}

base::Job<EanOverblik> ServiceaftaleVerbs::eanFor(QString id) const
{
    const auto held = m_access->hold();
    const auto aftale = co_await fetch<domain::Serviceaftale>(m_access, id);
    if (!aftale) {
        co_return aftale.error();
    }
    ListQuery ofAuthority;
    ofAuthority.limit = 1000;
    ofAuthority.equals = {{QStringLiteral("myndighedId"), aftale->myndighedId}};
    const auto connections = co_await fetchAll<domain::Tilslutningsaftale>(m_access, ofAuthority);
    if (!connections) {
        co_return connections.error();
    }
    ListQuery every;
    every.limit = 1000;
    const auto systems = co_await fetchAll<domain::Afsendersystem>(m_access, every);
    if (!systems) {
        co_return systems.error();
    }
    const auto registers = co_await fetchAll<domain::Register>(m_access, every);
    if (!registers) {
        co_return registers.error();
    }
    const auto now = co_await m_context->now();
    if (!now) {
        co_return now.error();
    }
    const QDate today = now->toTimeZone(base::danishTime()).date();
    co_return eanOverblik(*aftale, today, *connections, *systems, *registers);
}

} // namespace nemsms::usecases
