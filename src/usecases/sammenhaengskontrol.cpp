// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sammenhaengskontrol.h"

#include "store/auditlog.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/rettelsessaet.h"
#include "usecases/storeaccess.h"

#include <QThreadPool>
#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Fund;
using domain::Opsaetning;

/// What was read last, and the ear that hears of writes. Jobs that are under way share it.
struct Sammenhaengskontrol::State {
    std::shared_ptr<StoreAccess> access;
    std::shared_ptr<ActiveContext> context;
    QObject listener;
    std::shared_ptr<const QHash<QByteArray, Opsaetning::Poster>> posts; ///< null = somebody wrote
    std::shared_ptr<const Opsaetning> made; ///< of the last environment, from `posts`
    qint64 writes = 0;
    qint64 lastRow = 0; ///< of the log, when it was last looked at

    void forget()
    {
        posts.reset();
        made.reset();
        ++writes;
    }
};

namespace {

base::Error stopped()
{
    return base::failure(base::ErrorKind::NotPermitted, "sammenhaeng.stopped");
}

base::Job<QHash<QByteArray, Opsaetning::Poster>> readAll(std::shared_ptr<StoreAccess> access, std::stop_token stop)
{
    QHash<QByteArray, Opsaetning::Poster> posts;
    for (const base::EntityTable *table : domain::kontrolleredeTabeller()) {
        const auto read = co_await everyRecord(access, table, true, stop);
        if (!read) {
            co_return read.error();
        }
        if (stop.stop_requested()) {
            co_return stopped();
        }
        posts.insert(table->name, Opsaetning::Poster(read->cbegin(), read->cend()));
    }
    co_return posts;
}

base::Job<QString> environmentId(std::shared_ptr<StoreAccess> access, QString idOrName, QString here)
{
    if (idOrName.isEmpty()) {
        co_return here;
    }
    const EntityVerbs verbs(domain::miljoeTable(), access);
    const auto found = co_await verbs.resolve(idOrName);
    if (!found) {
        co_return found.error();
    }
    co_return (*found)->id;
}

qint64 activeIn(const Opsaetning &all)
{
    qint64 count = 0;
    for (const auto *table : domain::kontrolleredeTabeller()) {
        const auto &posts = all.all(*table);
        count += std::count_if(posts.cbegin(), posts.cend(), [&](const base::Record &record) {
            return record->isActive() && all.isHere(*table, *record);
        });
    }
    return count;
}

} // namespace

int Kontrolrapport::count(base::Severity severity) const
{
    return int(std::count_if(fund.cbegin(), fund.cend(),
                             [&](const Fund &one) { return one.finding.severity == severity; }));
}

Sammenhaengskontrol::Sammenhaengskontrol(std::shared_ptr<StoreAccess> access, std::shared_ptr<ActiveContext> context)
    : m_state(std::make_shared<State>())
{
    m_state->access = std::move(access);
    m_state->context = std::move(context);
    State *state = m_state.get();
    QObject::connect(state->access->store.get(), &store::Store::changed, &state->listener, [state] { state->forget(); });
}

Sammenhaengskontrol::~Sammenhaengskontrol() = default;

/// Another program, or another administrator of a server's store, writes unheard; but every change has a row in the log.
base::Job<> Sammenhaengskontrol::forgetOld(std::shared_ptr<State> state)
{
    store::AuditLog log(*state->access->store);
    const auto last = co_await log.lastNumber();
    if (!last) {
        co_return last.error();
    }
    if (*last != state->lastRow) {
        state->lastRow = *last;
        state->forget();
    }
    co_return base::Result<>();
}

base::Job<std::shared_ptr<const Opsaetning>> Sammenhaengskontrol::read(std::shared_ptr<State> state, QString miljoe,
                                                                       std::stop_token stop)
{
    const auto miljoeId = co_await environmentId(state->access, miljoe, state->context->here().miljoeId);
    if (!miljoeId) {
        co_return miljoeId.error();
    }
    const auto time = co_await state->context->now();
    if (!time) {
        co_return time.error();
    }
    const auto forgotten = co_await forgetOld(state);
    if (!forgotten) {
        co_return forgotten.error();
    }
    const QDateTime now = *time;
    if (state->made && state->made->sted().miljoeId == *miljoeId && qAbs(state->made->sted().nu.secsTo(now)) < 60) {
        co_return std::shared_ptr<const Opsaetning>(state->made);
    }
    auto posts = state->posts;
    const qint64 writes = state->writes;
    if (!posts) {
        const auto all = co_await readAll(state->access, stop);
        if (!all) {
            co_return all.error();
        }
        posts = std::make_shared<const QHash<QByteArray, Opsaetning::Poster>>(*all);
    }
    const domain::Opsaetningssted sted {*miljoeId, now};
    const auto build = [posts, sted] {
        return base::Result<std::shared_ptr<const Opsaetning>>(std::make_shared<const Opsaetning>(*posts, sted));
    };
    auto building = base::runOn(QThreadPool::globalInstance(), build);
    const auto made = co_await building;
    if (made && state->writes == writes) { // what was read while somebody wrote is not kept
        state->posts = posts;
        state->made = *made;
    }
    co_return made;
}

base::Job<Kontrolrapport> Sammenhaengskontrol::run(Kontrolbestilling wanted) const
{
    const auto state = m_state;
    const auto held = state->access->hold();
    if (!wanted.regel.isEmpty() && !domain::regelNamed(wanted.regel)) {
        co_return base::failure(base::ErrorKind::NotFound, "sammenhaeng.rule",
                                {{u"id"_s, QString::fromLatin1(wanted.regel)}});
    }
    const auto all = co_await read(state, wanted.miljoe, wanted.stop);
    if (!all) {
        co_return all.error();
    }
    const auto configuration = *all;
    const domain::Kontrolvalg choice {wanted.regel, wanted.stop};
    const auto judge = [configuration, choice] {
        Kontrolrapport report;
        report.records = activeIn(*configuration);
        report.fund = domain::kontroller(*configuration, choice);
        return base::Result<Kontrolrapport>(report);
    };
    auto judging = base::runOn(QThreadPool::globalInstance(), judge);
    auto report = co_await judging;
    if (!report || wanted.stop.stop_requested()) {
        co_return report ? stopped() : report.error();
    }
    report->miljoeId = configuration->sted().miljoeId;
    report->tid = configuration->sted().nu;
    if (const auto *miljoe = configuration->miljoe()) {
        report->miljoe = miljoe->navn;
        report->simuleret = miljoe->art == domain::MiljoeArt::LokalPlatform;
    }
    co_return *report;
}

base::Job<base::Findings> Sammenhaengskontrol::ofRecord(QByteArray entity, base::FieldValues values, QString id) const
{
    const auto state = m_state;
    const auto held = state->access->hold();
    const base::EntityTable *table = tableNamed(entity);
    Q_ASSERT_X(table, "Sammenhaengskontrol", entity.constData());
    const auto all = co_await read(state, QString(), std::stop_token());
    if (!all) {
        co_return all.error();
    }
    const base::Entity *kept = id.isEmpty() ? nullptr : (*all)->find(*table, id);
    const auto record = kept ? table->copy(*kept) : table->make();
    record->draft = false; // judged as what it shall become
    base::Findings found;
    if (!base::acceptable(table->assign(*record, values))) {
        co_return found; // the form tells what cannot be read
    }
    for (const Fund &one : domain::kontrollerPost(**all, *table, *record)) {
        const bool own = !one.regel->check;
        if (!own) {
            found += one.finding;
            found.last().severity = std::min(found.last().severity, base::Severity::Warning);
        }
    }
    co_return found;
}

base::Job<Rettet> Sammenhaengskontrol::mend(Rettelsesbestilling wanted) const
{
    const auto state = m_state;
    const auto held = state->access->hold();
    const Kontrolbestilling ask {wanted.miljoe, wanted.regel, {}};
    const auto report = co_await run(ask);
    if (!report) {
        co_return report.error();
    }
    QList<domain::Rettelse> mends;
    for (const Fund &one : report->fund) {
        if (wanted.recordId.isEmpty() || one.id == wanted.recordId) {
            mends += one.rettelser;
        }
    }
    if (mends.isEmpty()) {
        co_return base::failure(base::ErrorKind::NotFound, "sammenhaeng.nomend",
                                {{u"id"_s, QString::fromLatin1(wanted.regel)}});
    }
    auto set = co_await changesFor(state->access, mends);
    if (!set) {
        co_return set.error();
    }
    set->reason = wanted.reason.isEmpty() ? QString::fromLatin1(wanted.regel) : wanted.reason;
    const int count = int(set->changes.size());
    const store::ChangeSet changes = *set;
    const auto applied = co_await store::EntityStore::apply(*state->access->store, changes, state->access->actor);
    if (!applied) {
        co_return applied.error();
    }
    co_return Rettet {applied->changeSet, count};
}

} // namespace nemsms::usecases
