// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changesetwrite.h"

#include "store/entitywrite.h"

#include <map>

namespace nemsms::store {

base::Result<AppliedChanges> ChangeSetWrite::run(const ChangeSet &set)
{
    RevisionJournal journal(m_session, {set.kind, set.reason, set.undoes, set.changes.size(), set.deed});
    std::map<const base::EntityTable *, EntityWrite> writes;
    AppliedChanges applied {journal.id(), {}};
    applied.records.reserve(set.changes.size());
    for (const RecordChange &change : set.changes) {
        const auto write = writes.try_emplace(change.table, *change.table, m_session, journal, m_demoStore).first;
        const auto record = write->second.carryOut(change);
        if (!record) {
            return record.error();
        }
        applied.records << *record;
    }
    const auto finished = journal.finish();
    return finished ? base::Result<AppliedChanges>(applied) : base::Result<AppliedChanges>(finished.error());
}

} // namespace nemsms::store
