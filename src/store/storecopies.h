// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storetypes.h"

namespace nemsms::store {

class Store;

struct StoreCopyReport {
    QString path;
    int tables = 0;
    qint64 rows = 0;      ///< of all tables
    qint64 auditRows = 0;
    QByteArray digest;    ///< SHA-256 over every value of every table: the same on both sides
};

/// Moves a store between a file and a server, either way. What was here stays; the two have the same id and the same
/// keys from then on, and the key remembers the log of the one that was written to last.
class StoreCopies
{
public:
    explicit StoreCopies(Store &store) : m_store(&store) {}

    /// Copies into `target`, whose place must be empty, and compares both sides before anything stands there. Errors of
    /// StoreCopy.
    [[nodiscard]] base::Job<StoreCopyReport> copyTo(StoreOptions target, Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
