// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::base {

enum class FilterKind {
    Contains, ///< a part of the text, in any case
    OneOf,    ///< exactly one of the values; of a Personal field the whole value
    Between,  ///< from the first value to the last, both among them
    Empty,
    NotEmpty
};

/// What one column of a list must hold. Values travel as a field's do, or as a person wrote them.
struct ColumnFilter {
    QByteArray field;
    FilterKind kind = FilterKind::Contains;
    QVariantList values; ///< Contains: one. OneOf: one or more. Between: two, an invalid one leaves its end open

    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// The phase of life that every record has, as a field to filter and sort lists by: it stands in no field table.
[[nodiscard]] const Field &livsfaseField();
/// The field of a list's column: one of the table's own, or "livsfase". Null when there is none.
[[nodiscard]] const Field *listedField(const EntityTable &table, const QByteArray &name);
/// Sealed values have no order that anybody may see.
[[nodiscard]] bool isSortable(const Field &field);
/// What may be asked of a field, the most useful first.
[[nodiscard]] QList<FilterKind> filterKinds(const Field &field);
/// InvalidInput list.field when no column has that name, list.filter when the filter does not fit the field.
[[nodiscard]] Result<> checkFilter(const EntityTable &table, const ColumnFilter &filter);

} // namespace nemsms::base
