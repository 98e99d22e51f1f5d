// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/fieldwords.h"
#include "usecases/importdraft.h"

namespace nemsms::usecases {

/// What a cell gives its field: a value to be written, or why there is none.
struct CellVerdict {
    QVariant value; ///< invalid = the field is emptied
    std::optional<base::Finding> finding;
    [[nodiscard]] bool stops() const { return finding && finding->severity == base::Severity::Error; }
};

/// Judges what a spreadsheet has done to a value before the field's own type sees it: formulas, failed formulas, days
/// where a number stands, 1.23E+12, masks of an earlier export, control characters; and finds what choices and
/// references mean.
[[nodiscard]] CellVerdict judgeCell(const base::Field &field, const ImportRow::Value &value, const FieldWords &words,
                                    const RecordIndexes &records);

/// The cell as a finding shows it: shortened, and masked when the field is personal.
[[nodiscard]] QString shownCell(const base::Field *field, const QString &text);

} // namespace nemsms::usecases
