// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/promoteverbs.h"

#include "base/wholefile.h"
#include "sheets/sheetfile.h"
#include "usecases/judgederror.h"
#include "usecases/promoteplanner.h"
#include "usecases/recordkey.h"
#include "usecases/storeaccess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using Kind = store::RecordChange::Kind;

namespace {

base::Result<> save(const QString &path, const QByteArray &text)
{
    if (QFile::exists(path)) {
        return base::failure(ErrorKind::Conflict, "file.exists", {{u"path"_s, path}});
    }
    return base::writeWholeFile(path, text);
}

base::Job<std::shared_ptr<const PromotePlan>> compared(RecordIndexes records, PromoteOrder order, QDateTime now)
{
    const auto work = [records, order, now]() -> base::Result<std::shared_ptr<const PromotePlan>> {
        return PromotePlanner(records, order, now).plan();
    };
    auto running = base::runOn(QThreadPool::globalInstance(), work);
    co_return co_await running;
}

base::Result<> checkOrder(const PromoteOrder &order, const RecordIndexes &records)
{
    if (order.fraId == order.tilId) {
        return base::failure(ErrorKind::InvalidInput, "promote.sameplace");
    }
    const QList<std::pair<QByteArray, QString>> named {{"miljoe", order.fraId}, {"miljoe", order.tilId},
                                                       {"myndighed", order.myndighedId}};
    for (const auto &[entity, id] : named) {
        if (!records.value(entity)->withId(id)) {
            return base::failure(ErrorKind::NotFound, "record.unknown",
                                 {{u"entity"_s, base::translated(records.value(entity)->table().singular)},
                                  {u"name"_s, id}});
        }
    }
    return {};
}

/// The record of `entity` in use with that key; null when there is none, or more than one that nobody can tell apart.
base::Record withKey(const QByteArray &entity, const QString &key, const RecordIndexes &records)
{
    base::Record found;
    for (const auto &record : records.value(entity)->records()) {
        if (!record->isRetired() && keyText(entity, record->id, records) == key) {
            if (found) {
                return nullptr;
            }
            found = record;
        }
    }
    return found;
}

} // namespace

PromoteVerbs::PromoteVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<base::UserPrompts> prompts)
    : m_access(std::move(access)), m_prompts(std::move(prompts))
{
}

PromoteVerbs::~PromoteVerbs() = default;

base::Job<std::shared_ptr<const PromotePlan>> PromoteVerbs::plan(PromoteOrder order) const
{
    const auto held = m_access->hold();
    const auto records = co_await loadConfiguration(m_access);
    if (!records) {
        co_return records.error();
    }
    if (const auto checked = checkOrder(order, *records); !checked) {
        co_return checked.error();
    }
    const QDateTime now = m_access->clock->now();
    co_return co_await compared(*records, order, now);
}

base::Job<std::shared_ptr<const PromotePlan>> PromoteVerbs::replan(std::shared_ptr<const PromotePlan> plan,
                                                                   PromoteOrder order) const
{
    const auto held = m_access->hold();
    const QDateTime now = m_access->clock->now();
    const RecordIndexes records = plan->records;
    co_return co_await compared(records, order, now);
}

base::Job<> PromoteVerbs::mayWrite(domain::Miljoe til, domain::Myndighed myndighed, int records) const
{
    if (til.art != domain::MiljoeArt::Produktionsmiljoe) {
        co_return base::Result<>();
    }
    const QVariantMap about {{u"til"_s, til.navn}, {u"kommune"_s, myndighed.navn}, {u"n"_s, records}};
    if (!m_prompts) {
        co_return base::failure(ErrorKind::NotPermitted, "promote.production.unasked", about);
    }
    const base::Question question {{"promote.production.title", about}, {"promote.production.body", about}, true,
                                   myndighed.navn};
    const auto yes = co_await m_prompts->confirm(question);
    if (!yes) {
        co_return yes.error();
    }
    if (!*yes) {
        co_return base::failure(ErrorKind::NotPermitted, "promote.production.declined", about);
    }
    co_return base::Result<>();
}

base::Job<PromoteReceipt> PromoteVerbs::write(QList<store::RecordChange> changes, QString why) const
{
    PromoteReceipt receipt;
    for (const auto &change : changes) {
        receipt.created += change.kind == Kind::Create ? 1 : 0;
        receipt.revised += change.kind == Kind::Revise ? 1 : 0;
        receipt.retired += change.kind == Kind::Retire ? 1 : 0;
    }
    const store::ChangeSet set {"promote", why, changes, {}};
    auto applying = store::EntityStore::apply(*m_access->store, set, m_access->actor);
    const auto applied = co_await applying;
    if (!applied) {
        co_return applied.error();
    }
    receipt.changeSet = applied->changeSet;
    co_return receipt;
}

base::Job<PromoteReceipt> PromoteVerbs::apply(std::shared_ptr<const PromotePlan> plan, QString goBackPath,
                                              QString why) const
{
    const auto held = m_access->hold();
    if (plan->chosen() == 0) {
        co_return base::failure(ErrorKind::InvalidInput, "promote.nothing");
    }
    if (!plan->acceptable()) {
        co_return base::failure(ErrorKind::InvalidInput, "promote.findings", {{u"n"_s, plan->errors()}});
    }
    const auto allowed = co_await mayWrite(plan->til, plan->myndighed, plan->chosen());
    if (!allowed) {
        co_return allowed.error();
    }
    const QByteArray text = PromoteBack::textOf(*plan);
    if (const auto saved = save(goBackPath, text); !saved) {
        co_return saved.error();
    }
    const auto changes = plan->changes();
    const auto written = co_await write(changes, why);
    if (!written) {
        QFile::remove(goBackPath);
        co_return written.error();
    }
    PromoteReceipt receipt = *written;
    receipt.goBack = goBackPath;
    receipt.sha256 = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    co_return receipt;
}

/// What goes must not be needed by anything that stays; what stays must fit what stands beside it.
base::Job<> PromoteVerbs::mayGoBack(QList<store::RecordChange> changes) const
{
    QSet<QString> leaving;
    for (const auto &change : changes) {
        if (change.kind == Kind::Retire) {
            leaving.insert(change.record->id);
        }
    }
    for (const auto &change : changes) {
        const EntityRelations relations(*change.table, m_access);
        if (change.kind == Kind::Retire) {
            const auto allowed = co_await relations.mayRetire(change.record->id, leaving);
            if (!allowed) {
                co_return allowed.error();
            }
            continue;
        }
        const auto findings = co_await relations.check(change.record);
        if (!findings) {
            co_return findings.error();
        }
        if (!base::acceptable(*findings)) {
            co_return judgedError(*findings);
        }
    }
    co_return base::Result<>();
}

base::Job<PromoteReceipt> PromoteVerbs::goBack(QString path, QString why) const
{
    const auto held = m_access->hold();
    const auto text = sheets::readBytes(path);
    if (!text) {
        co_return text.error();
    }
    const auto back = PromoteBack::read(*text, path);
    if (!back) {
        co_return back.error();
    }
    const auto records = co_await loadConfiguration(m_access);
    if (!records) {
        co_return records.error();
    }
    const base::Record til = withKey("miljoe", back->til(), *records);
    const base::Record myndighed = withKey("myndighed", back->myndighed(), *records);
    if (!til || !myndighed) {
        co_return base::failure(ErrorKind::NotFound, "promote.back.place",
                                {{u"til"_s, back->til()}, {u"kommune"_s, back->myndighed()}});
    }
    const auto changes = back->changes(*records);
    if (!changes) {
        co_return changes.error();
    }
    if (changes->isEmpty()) {
        co_return PromoteReceipt();
    }
    const auto fits = co_await mayGoBack(*changes);
    if (!fits) {
        co_return fits.error();
    }
    const domain::Miljoe place = static_cast<const domain::Miljoe &>(*til);
    const domain::Myndighed kommune = static_cast<const domain::Myndighed &>(*myndighed);
    const auto allowed = co_await mayWrite(place, kommune, int(changes->size()));
    if (!allowed) {
        co_return allowed.error();
    }
    const QList<store::RecordChange> wanted = *changes;
    co_return co_await write(wanted, why);
}

} // namespace nemsms::usecases
