// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "base/fieldtable.h"

namespace nemsms::ctl {

/// {id, version, retired, <field>...}; personal values are masked.
[[nodiscard]] QJsonObject toJson(const base::EntityTable &table, const base::Entity &record);
/// A list: a table for people, an object a line for machines.
void printRecords(Output &out, const base::EntityTable &table, const QList<base::Record> &records);
/// One record with every field.
void printRecord(Output &out, const base::EntityTable &table, const base::Entity &record);

} // namespace nemsms::ctl
