// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/columnfilter.h"

#include <QHash>

namespace nemsms::ui {

/// A filter as people read it: "Type: NemSMS", "Name contains tid", "Valid until: from 01-01-2027". `titles` = what
/// stands for the ids of the field's other entity. Personal values are masked.
[[nodiscard]] QString filterWords(const base::EntityTable &table, const base::ColumnFilter &filter,
                                  const QHash<QString, QString> &titles);
/// What a kind of filter asks, for a choice: "contains", "is one of".
[[nodiscard]] QString filterKindWords(const base::Field &field, base::FilterKind kind);
/// A value as a table shows it: a choice by its label, a reference by its title, what is personal masked.
[[nodiscard]] QString filterValueWords(const base::EntityTable &table, const base::Field &field, const QVariant &value,
                                       const QHash<QString, QString> &titles);

} // namespace nemsms::ui
