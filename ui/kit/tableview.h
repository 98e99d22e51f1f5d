// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/columnfilter.h"
#include "base/sortkey.h"

#include <QJsonObject>

namespace nemsms::ui {

/// How a table is seen: its columns in order with their widths, filters and order of rows. Saved under a name, or kept
/// from one start to the next.
struct TableView {
    struct Column {
        QByteArray field;
        int width = 0; ///< device-independent pixels; 0 = as wide as its contents

        friend bool operator==(const Column &, const Column &) = default;
    };

    QString name; ///< empty = the standard view
    QList<Column> columns; ///< those that are shown, in order; empty = the standard ones
    QList<base::ColumnFilter> filters;
    QList<base::SortKey> sort;

    /// The same rows in the same columns; widths and names tell no difference.
    [[nodiscard]] bool showsTheSameAs(const TableView &other) const;
};

/// What may stand in a file: filters on Personal fields are left out.
[[nodiscard]] QJsonObject toJson(const TableView &view, const base::EntityTable &table);
/// What is not of `table` (any more) is left out.
[[nodiscard]] TableView tableViewFrom(const QJsonObject &json, const base::EntityTable &table);

} // namespace nemsms::ui
