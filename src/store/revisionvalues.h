// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::store {

/// What a revision keeps of a record: the values of some fields as canonical JSON (keys in order). Personal fields are
/// kept apart, for the sealed column.
struct RevisionValues {
    QByteArray plain;
    QByteArray personal; ///< empty when none of the fields is Personal

    [[nodiscard]] static RevisionValues of(const QList<const base::Field *> &fields, const base::Entity &record);
};

/// The names that stand in `json`, a RevisionValues text.
[[nodiscard]] QStringList namesIn(const QByteArray &json);
/// Writes the values in `json` into `record`. A field that the table has no more is left out. Internal
/// store.record.unreadable when a value is none of its field.
[[nodiscard]] base::Result<> writeInto(const base::EntityTable &table, base::Entity &record, const QByteArray &json);

} // namespace nemsms::store
