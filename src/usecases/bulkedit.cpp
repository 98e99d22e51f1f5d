// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/bulkedit.h"

#include "usecases/entityrelations.h"
#include "usecases/entityverbs.h"
#include "usecases/judgederror.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

int BulkPlan::changing() const
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const BulkLine &line) { return line.changes; }));
}

bool BulkPlan::acceptable() const
{
    return changing() > 0 && std::all_of(lines.cbegin(), lines.cend(), [](const BulkLine &line) {
        return !line.changes || base::acceptable(line.findings);
    });
}

namespace {

/// A value that only one record of an environment may have: each record alone looks as if it could have it.
base::Job<BulkPlan> withoutSharing(std::shared_ptr<StoreAccess> access, const base::EntityTable *table, BulkPlan plan)
{
    const base::Field *field = table->field(plan.field);
    if (!field || !field->has(base::FieldFlag::Unique)) {
        co_return plan;
    }
    const EntityRelations relations(*table, access);
    QHash<QString, QString> holders; ///< title of the first record by the environment that it belongs to
    for (auto &line : plan.lines) {
        const auto place = co_await relations.placeOf(line.after);
        if (!place) {
            co_return place.error();
        }
        const QString value = field->show(*line.after);
        const bool taken = holders.contains(*place) || holders.contains({}) || (place->isEmpty() && !holders.isEmpty());
        if (taken && !value.isEmpty()) {
            line.findings += base::makeFinding(base::Severity::Error, "record.taken",
                                               {{u"field"_s, base::translated(field->label)},
                                                {u"value"_s, value},
                                                {u"other"_s, holders.cbegin().value()}},
                                               QString::fromLatin1(field->reference), field->name);
        }
        holders.insert(*place, table->title(*line.after));
    }
    co_return plan;
}

} // namespace

base::Job<BulkPlan> BulkEdit::plan(QStringList ids, QByteArray field, QVariant value) const
{
    const base::FieldValues wanted {{QString::fromLatin1(field), value}};
    BulkPlan plan {field, {}};
    for (const QString &id : ids) {
        const auto before = co_await m_verbs.find(id);
        if (!before) {
            co_return before.error();
        }
        const auto after = m_verbs.revised(*before, wanted);
        if (!after) {
            co_return after.error();
        }
        BulkLine line {*before, *after, {}, m_verbs.table().values(**before) != m_verbs.table().values(**after)};
        if (line.changes) {
            const auto findings = co_await m_verbs.judge(line.after);
            if (!findings) {
                co_return findings.error();
            }
            line.findings = *findings;
        }
        plan.lines << line;
    }
    co_return co_await withoutSharing(m_access, &m_verbs.table(), plan);
}

base::Job<store::AppliedChanges> BulkEdit::apply(BulkPlan plan, QString why) const
{
    store::ChangeSet set {"bulk", why, {}, {}};
    for (const auto &line : plan.lines) {
        if (!line.changes) {
            continue;
        }
        if (!base::acceptable(line.findings)) {
            co_return judgedError(line.findings);
        }
        set.changes << store::RecordChange::revise(m_verbs.table(), line.after);
    }
    if (set.changes.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "bulk.nothing");
    }
    auto applying = store::EntityStore::apply(*m_access->store, set, m_access->actor);
    co_return co_await applying;
}

} // namespace nemsms::usecases
