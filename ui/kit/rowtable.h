// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace nemsms::ui {

/// The one look of tables: 32 px rows without a grid, one row chosen at a time, opened by a double click or Enter.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(const QString &objectName, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants the current row itself.
    void rowOpened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace nemsms::ui
