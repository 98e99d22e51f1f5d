// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QMenu;

namespace nemsms::ui {

class Button;
class ColumnPopup;
class FilterChips;
class FilterPopup;
class RecordTable;
class ViewMenu;

/// What stands above a table of records: a button for a filter, one for the columns, one for saved views; and the chips
/// of the filters, which a page puts below.
class TableBar final : public QWidget
{
    Q_OBJECT
public:
    /// `table` has its records, and outlives the bar.
    explicit TableBar(RecordTable *table, QWidget *parent = nullptr);

    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

Q_SIGNALS:
    void viewsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillFilterMenu();
    void askForFilter(const QByteArray &field, const QRect &place);
    void retranslate();

    RecordTable *m_table;
    Button *m_filter;
    QMenu *m_filterMenu;
    Button *m_columns;
    ViewMenu *m_views;
    FilterChips *m_chips;
    FilterPopup *m_filterPopup;
    ColumnPopup *m_columnPopup;
};

} // namespace nemsms::ui
