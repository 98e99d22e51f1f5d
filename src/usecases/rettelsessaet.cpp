// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rettelsessaet.h"

#include "usecases/judgederror.h"
#include "usecases/storeaccess.h"

#include <QHash>

namespace nemsms::usecases {

namespace {

/// One for each record; a retirement wins over new values.
QList<domain::Rettelse> merged(const QList<domain::Rettelse> &rettelser)
{
    QList<domain::Rettelse> one;
    QHash<QString, qsizetype> places;
    for (const auto &rettelse : rettelser) {
        const auto place = places.constFind(rettelse.id);
        if (place == places.cend()) {
            places.insert(rettelse.id, one.size());
            one += rettelse;
        } else {
            one[*place].values.insert(rettelse.values);
            one[*place].retire = one[*place].retire || rettelse.retire;
        }
    }
    return one;
}

/// An error that the record had before stays for another mend; one that the new values bring stops.
base::Result<> checkOwnRules(const base::EntityTable &table, const base::Entity &before, const base::Entity &after)
{
    const base::Findings known = table.validate(before);
    for (const auto &finding : table.validate(after)) {
        if (finding.severity == base::Severity::Error && !known.contains(finding)) {
            return stoppingError(finding);
        }
    }
    return {};
}

} // namespace

base::Job<store::ChangeSet> changesFor(std::shared_ptr<StoreAccess> access, QList<domain::Rettelse> rettelser)
{
    store::ChangeSet set;
    const auto all = merged(rettelser);
    for (const auto &rettelse : all) {
        auto records = access->of(*rettelse.table);
        const auto present = co_await records.find(rettelse.id);
        if (!present) {
            co_return present.error();
        }
        if (rettelse.retire) {
            set.changes += store::RecordChange::retire(*rettelse.table, *present);
            continue;
        }
        const auto changed = rettelse.table->copy(**present);
        (void)rettelse.table->assign(*changed, rettelse.values); // a wrong value is found by the rules
        const auto judged = checkOwnRules(*rettelse.table, **present, *changed);
        if (!judged) {
            co_return judged.error();
        }
        set.changes += store::RecordChange::revise(*rettelse.table, changed);
    }
    co_return set;
}

} // namespace nemsms::usecases
