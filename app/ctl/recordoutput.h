// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/referencetitles.h"
#include "app/ctl/session.h"
#include "base/fieldtable.h"

namespace nemsms::ctl {

/// What people read in a field: the title of the record referred to, or the value.
[[nodiscard]] QString textOf(const base::Field &field, const base::Entity &record, const ReferenceTitles &titles);
/// The record's own title, or those of the records that it consists of.
[[nodiscard]] QString titleOf(const base::EntityTable &table, const base::Entity &record, const ReferenceTitles &titles);
/// {id, version, retired, livsfase, <field>...}, and confirmed {at, by, note, version} where the entity lives in a
/// portal; personal values are masked. A field "xId" that refers to a record has the
/// record's title beside it, as "x".
[[nodiscard]] QJsonObject toJson(const base::EntityTable &table, const base::Entity &record,
                                 const ReferenceTitles &titles);
/// A list: a table for people, an object a line for machines. Gives exit code 0. `also` stands in each object.
[[nodiscard]] base::Job<int> printRecords(Session *session, const base::EntityTable *table, QList<base::Record> records,
                                          QJsonObject also = {});
/// One record with every field; `clear` = personal values that may be read. Gives exit code 0. `also` stands in the
/// object.
[[nodiscard]] base::Job<int> printRecord(Session *session, const base::EntityTable *table, base::Record record,
                                         base::FieldValues clear = {}, QJsonObject also = {});

} // namespace nemsms::ctl
