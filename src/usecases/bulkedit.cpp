// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/bulkedit.h"

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
    co_return plan;
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
