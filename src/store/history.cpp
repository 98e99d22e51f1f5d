// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "store/store.h"
#include "store/storecore.h"
#include "store/undoplan.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

History::History(Store &store, TableByName tables) : m_store(&store), m_tables(std::move(tables)) {}

Job<HistoryPage> History::list(HistoryQuery query)
{
    return m_store->core().read([query, tables = m_tables](Connection &connection,
                                                           const KeyRing &keys) -> Result<HistoryPage> {
        const int limit = qBound(1, query.limit, 1000);
        const qint64 before = query.before > 0 ? query.before : std::numeric_limits<qint64>::max();
        auto found = RevisionReader(connection, keys, tables)
                         .revisions(u"WHERE r.record_id = ? AND r.version < ? ORDER BY r.version DESC LIMIT "_s
                                        + QString::number(limit + 1),
                                    {query.recordId, before});
        if (!found) {
            return found.error();
        }
        HistoryPage page {std::move(*found), 0};
        if (page.revisions.size() > limit) {
            page.revisions.removeLast();
            page.next = page.revisions.last().version;
        }
        return page;
    });
}

Job<QList<ChangeSetLine>> History::changeSets(ChangeSetQuery query)
{
    return m_store->core().read([query, tables = m_tables](Connection &connection, const KeyRing &keys) {
        const QString where = query.before.isEmpty() ? QString() : u"WHERE s.id < ? "_s;
        return RevisionReader(connection, keys, tables)
            .changeSets(where + u"ORDER BY s.id DESC LIMIT "_s + QString::number(qBound(1, query.limit, 1000)),
                        query.before.isEmpty() ? QVariantList() : QVariantList {query.before});
    });
}

Job<ChangeSet> History::undoOf(QString changeSet)
{
    return m_store->core().read([changeSet, tables = m_tables, now = m_store->now()](Connection &connection, const KeyRing &keys) {
        return UndoPlan(connection, keys, tables, now).of(changeSet);
    });
}

} // namespace nemsms::store
