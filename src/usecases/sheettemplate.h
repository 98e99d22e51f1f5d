// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "usecases/fieldwords.h"

namespace nemsms::usecases {

/// Writes an empty spreadsheet for `table`: the headers with their choices, required ones in bold, and a second sheet
/// (Vejledning / Guide) with the explanation, the allowed values, the paragraph and an example of each field.
[[nodiscard]] base::Result<> makeTemplate(const base::EntityTable &table, const QString &path, const FieldWords &words,
                                          Language language);

} // namespace nemsms::usecases
