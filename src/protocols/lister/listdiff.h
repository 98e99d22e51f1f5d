// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/lister/listrow.h"

#include <stop_token>
#include <vector>

namespace nemsms::protocols {

struct ListDiffOptions {
    bool keepChanges = false; ///< false: only the counts
    quint64 memory = 160 * 1024 * 1024; ///< bytes of rows held at once; longer lists are read several times
    std::stop_token stop;
};

/// What became of yesterday's list. "Changed" are those who are in both with another mobile number.
struct ListDiff {
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    /// The changes themselves, by ascending number, when they were asked for: 8 bytes each.
    std::vector<quint64> addedRows;
    std::vector<quint64> removedRows;
    std::vector<quint64> changedRows; ///< as they are today

    [[nodiscard]] qint64 yesterday() const { return removed + changed + unchanged; }
    [[nodiscard]] qint64 today() const { return added + changed + unchanged; }
};

/// Compares two lists exactly, whatever the order of their lines (docs/adr/0018-list-diff.md). Blocking, with a second
/// thread. Both lists are refused whole for one bad line: errors of NumberList, and InvalidInput liste.line.duplicate,
/// liste.forms (only one has mobile numbers), Refused liste.cancelled.
[[nodiscard]] base::Result<ListDiff> diffLists(const QString &yesterday, const QString &today,
                                               const ListDiffOptions &options = {});

} // namespace nemsms::protocols
