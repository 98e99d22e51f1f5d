// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/columnfilter.h"
#include "store/dialect/searchwords.h"
#include "store/entitysql.h"

namespace nemsms::store {

/// A condition of a WHERE and the values that are bound in it, in order.
struct SqlCondition {
    QString sql;
    QVariantList values;
};

/// What one column must hold, as SQL. Names of columns come from the field table alone, everything else is bound.
/// InvalidInput as base::checkFilter(), and when a value is none of the field's.
[[nodiscard]] base::Result<SqlCondition> filterSql(const EntitySql &entity, const base::ColumnFilter &filter,
                                                   const KeyRing &keys, const Dialect &dialect);

/// `text` anywhere, as a pattern for LIKE ... ESCAPE '\'.
[[nodiscard]] QString likePattern(const QString &text);

} // namespace nemsms::store
