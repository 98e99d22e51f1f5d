// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QByteArray>
#include <QList>

namespace nemsms::store {

/// One write among those of a change set. Make it with one of the functions.
struct RecordChange {
    enum class Kind { Create, Revise, Retire, Discard, Restore };
    // Restore is for History alone: the record as it was, whatever its phase of life; inserted when it is gone.

    const base::EntityTable *table = nullptr; ///< outlives the change
    Kind kind = Kind::Create;
    base::Record record;

    /// A draft without an id is given one. It may bring its own (base::newUlid()), so that other changes of the set can
    /// refer to it; those must stand after it. store.duplicate when a record has that id already.
    [[nodiscard]] static RecordChange create(const base::EntityTable &table, base::Record draft)
    {
        return {&table, Kind::Create, std::move(draft)};
    }
    /// `record` is the whole record as it shall be; its version is that of the row that was read. A draft becomes
    /// active when `record->draft` is false; an active record never becomes a draft again.
    [[nodiscard]] static RecordChange revise(const base::EntityTable &table, base::Record record)
    {
        return {&table, Kind::Revise, std::move(record)};
    }
    /// `record` as it was read: its id and version.
    [[nodiscard]] static RecordChange retire(const base::EntityTable &table, base::Record record)
    {
        return {&table, Kind::Retire, std::move(record)};
    }
    /// Deletes a draft that nothing ever used; `record` as it was read. Conflict store.record.notDraft,
    /// store.record.used, store.record.needed.
    [[nodiscard]] static RecordChange discard(const base::EntityTable &table, base::Record record)
    {
        return {&table, Kind::Discard, std::move(record)};
    }
};

/// Writes that belong together: an import, a bulk edit, a promote. They stand together, are told as one and are taken
/// back as one.
struct ChangeSet {
    QByteArray kind = "edit"; ///< why they belong together: "edit", "import", "bulk", "promote", "undo"
    QString reason;           ///< in the person's words; may be empty. Never a CPR number
    QList<RecordChange> changes; ///< carried out in this order
    QString undoes {};           ///< set by History: the change set that this one takes back
    QByteArray deed {}; ///< what the audit log calls a set of one change; empty = by the change: "create", "revise" ...
};

struct AppliedChanges {
    QString changeSet;          ///< ULID; what undo takes
    QList<base::Record> records; ///< as they stand now, in the order of the changes
};

} // namespace nemsms::store
