// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace nemsms::ui {

class EntityTableModel;

/// The one look of tables: 32 px rows, a hairline below each, one row chosen at a time, header that stays and sorts.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(const QString &objectName, QWidget *parent = nullptr);

    /// `model` outlives the table. Column widths follow the first page that comes.
    void setRecords(EntityTableModel *model);
    [[nodiscard]] QString currentId() const;
    void choose(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
    void opened(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();

    EntityTableModel *m_model = nullptr;
    bool m_fitted = false;
};

} // namespace nemsms::ui
