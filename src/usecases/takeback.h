// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/changeset.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// Takes a change set back: plans it from the history, judges what would stand again, and applies it as a change set
/// of its own, so that it leaves an audit row and can be taken back itself.
class TakeBack
{
public:
    explicit TakeBack(std::shared_ptr<StoreAccess> access) : m_access(std::move(access)) {}

    /// Errors as store::History::undoOf(); InvalidInput relation.* and Conflict record.taken when the earlier values do
    /// not fit what stands now; Conflict record.needed when a record that would go is referred to.
    [[nodiscard]] base::Job<store::AppliedChanges> run(QString changeSet, QString why) const;

private:
    [[nodiscard]] base::Job<> judge(store::ChangeSet plan) const;

    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
