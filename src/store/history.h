// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/changeset.h"
#include "store/revision.h"
#include "store/storetypes.h"

#include <functional>

namespace nemsms::store {

class Store;

/// The field table of an entity by its name; null when there is none.
using TableByName = std::function<const base::EntityTable *(const QByteArray &)>;

/// What became of the records, and the way back. `tables` is called on the store's threads.
class History
{
public:
    History(Store &store, TableByName tables);

    /// Of one record. The history of a record that was made before histories were kept starts at its next change.
    [[nodiscard]] base::Job<HistoryPage> list(HistoryQuery query);
    [[nodiscard]] base::Job<QList<ChangeSetLine>> changeSets(ChangeSetQuery query);
    /// The change set that takes `changeSet` back, to be judged and applied: every record gets the values and the phase
    /// of life that it had before. A record that the set created is discarded, or retired when it was used since or
    /// when acts may name it by a personal number.
    /// NotFound store.change.unknown; NotPermitted store.change.act (sendings are never taken back); Conflict
    /// store.change.undone and store.change.since (names the record and who changed it after).
    [[nodiscard]] base::Job<ChangeSet> undoOf(QString changeSet);

private:
    Store *m_store;
    TableByName m_tables;
};

} // namespace nemsms::store
