// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/takeback.h"

#include "store/history.h"
#include "usecases/entityrelations.h"
#include "usecases/judgederror.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

base::Job<> TakeBack::judge(store::ChangeSet plan) const
{
    QSet<QString> leaving;
    for (const auto &change : plan.changes) {
        if (change.kind != store::RecordChange::Kind::Restore) {
            leaving.insert(change.record->id);
        }
    }
    for (const auto &change : plan.changes) {
        const EntityRelations relations(*change.table, m_access);
        if (change.kind == store::RecordChange::Kind::Restore && change.record->isActive()) {
            const auto findings = co_await relations.check(change.record);
            if (!findings) {
                co_return findings.error();
            }
            if (!base::acceptable(*findings)) {
                co_return judgedError(*findings);
            }
        } else if (change.kind == store::RecordChange::Kind::Retire) {
            const auto allowed = co_await relations.mayRetire(change.record->id, leaving);
            if (!allowed) {
                co_return allowed.error();
            }
        }
    }
    co_return base::Result<>();
}

base::Job<store::AppliedChanges> TakeBack::run(QString changeSet, QString why) const
{
    store::History history(*m_access->store, tableNamed);
    const auto plan = co_await history.undoOf(changeSet);
    if (!plan) {
        co_return plan.error();
    }
    const auto fits = co_await judge(*plan);
    if (!fits) {
        co_return fits.error();
    }
    store::ChangeSet wanted = *plan;
    wanted.reason = why;
    auto applying = store::EntityStore::apply(*m_access->store, wanted, m_access->actor);
    co_return co_await applying;
}

} // namespace nemsms::usecases
