// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/popup.h"

class QListWidget;
class QListWidgetItem;

namespace nemsms::ui {

class Button;
class RecordTable;
class TextLabel;

/// Which columns a table shows, and in what order: ticks, dragging, or Alt with the arrow keys. What is chosen is seen
/// at once.
class ColumnPopup final : public Popup
{
    Q_OBJECT
public:
    /// `table` outlives the card.
    explicit ColumnPopup(RecordTable *table, QWidget *parent);

    void open(const QRect &place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void apply();
    void moveCurrent(int by);
    void retranslate();

    RecordTable *m_table;
    TextLabel *m_heading;
    QListWidget *m_list;
    Button *m_up;
    Button *m_down;
    Button *m_standard;
    bool m_filling = false;
};

} // namespace nemsms::ui
