// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetwriter.h"
#include "usecases/fieldwords.h"
#include "usecases/recordloading.h"

#include <memory>

namespace nemsms::usecases {

/// The columns that the fields of an entity become in a spreadsheet. `fillable`: only those that a person may set.
[[nodiscard]] QList<const base::Field *> sheetFields(const base::EntityTable &table, bool fillable);
[[nodiscard]] QList<sheets::ColumnLayout> sheetColumns(const QList<const base::Field *> &fields,
                                                       const FieldWords &words, Language language);
/// What a person may write into the field, in that language; empty for anything.
[[nodiscard]] QStringList allowedValues(const base::Field &field, const FieldWords &words, Language language);

/// A record's values as they stand in a spreadsheet: choices by their labels, references by their names, days as ISO
/// 8601, personal values masked unless `personal`.
[[nodiscard]] QStringList sheetValues(const QList<const base::Field *> &fields, const base::Entity &record,
                                      const FieldWords &words, Language language, const RecordIndexes &records,
                                      bool personal);

/// A writer for `path`: CSV when the name ends in .csv, else xlsx with one sheet called `name`.
[[nodiscard]] std::unique_ptr<sheets::SheetWriter> sheetWriter(const QString &path, const QString &name,
                                                               const QList<sheets::ColumnLayout> &columns);

} // namespace nemsms::usecases
