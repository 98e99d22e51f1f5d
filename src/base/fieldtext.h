// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::base {

/// Characters in a field of kind Text, and in one of kind LongText.
inline constexpr qsizetype FieldTextLimit = 255;
inline constexpr qsizetype FieldLongTextLimit = 4000;

/// What no text of a record may hold, whatever the entity: field.long, field.control (NUL and other control characters
/// but line breaks in long texts, and characters without width) and field.bidi (controls that turn the reading direction) as errors, field.symbol
/// (emoji and other symbols outside the portals' character sets) as a warning. Values of another kind give nothing.
[[nodiscard]] Findings checkFieldText(const Field &field, const QVariant &value);

} // namespace nemsms::base
