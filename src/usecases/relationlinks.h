// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::usecases {

/// A way from one entity to another: a field that holds the other's id, or a number that both bear.
struct RelationLink {
    const base::EntityTable *from = nullptr;
    const base::Field *field = nullptr;
    const base::EntityTable *to = nullptr;
    const base::Field *number = nullptr; ///< of `to`; null = its id

    /// What `record` of `from` refers to; empty when to nothing.
    [[nodiscard]] QString wanted(const base::Entity &record) const { return field->read(record).toString(); }
    /// By what records of `from` refer to `record`; empty when they cannot.
    [[nodiscard]] QString offered(const base::Entity &record) const
    {
        return number ? number->read(record).toString() : record.id;
    }
};

/// Every way between administered entities: the references of their field tables, and the SysIDs of the service
/// agreement (SF2250 TS106: the SysID of the sender system and of the register).
[[nodiscard]] const QList<RelationLink> &relationLinks();

} // namespace nemsms::usecases
