// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"
#include "store/changeset.h"

#include <memory>

namespace nemsms::usecases {

class EntityVerbs;
struct StoreAccess;

/// What a bulk edit would do to one record.
struct BulkLine {
    base::Record before;
    base::Record after;      ///< equal to `before` when the record has the value already
    base::Findings findings; ///< of the record as it would be
    bool changes = false;
};

/// One field of several records set to one value: looked at first, then written as one change set or not at all.
struct BulkPlan {
    QByteArray field;
    QList<BulkLine> lines;

    [[nodiscard]] int changing() const;
    /// True when something changes and no finding stops.
    [[nodiscard]] bool acceptable() const;
};

class BulkEdit
{
public:
    BulkEdit(const EntityVerbs &verbs, std::shared_ptr<StoreAccess> access) : m_verbs(verbs), m_access(std::move(access))
    {
    }

    /// InvalidInput field.unknown, field.fixed, and what the field says of the value. NotFound when a record is gone.
    [[nodiscard]] base::Job<BulkPlan> plan(QStringList ids, QByteArray field, QVariant value) const;
    /// InvalidInput with the first finding that stops; Conflict store.record.changed names the record that somebody
    /// changed since plan().
    [[nodiscard]] base::Job<store::AppliedChanges> apply(BulkPlan plan, QString why) const;

private:
    const EntityVerbs &m_verbs;
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
