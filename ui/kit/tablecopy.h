// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMimeData;

namespace nemsms::ui {

class EntityTableModel;

/// Rows of a table for the clipboard, with a line of headers first: as a table that spreadsheets read with texts as
/// texts (an EAN keeps its digits, a number its leading zero, nothing becomes a formula), and as text with tabs. Values
/// are those on the screen: what is masked stays masked. `columns` in the order shown.
[[nodiscard]] QMimeData *copyOfRows(const EntityTableModel &model, const QList<int> &rows, const QList<int> &columns);

/// One value in a line with tabs: in quotes where a tab, a quote or a line break would break it, and never a formula.
[[nodiscard]] QString tabbedValue(const QString &value);

} // namespace nemsms::ui
