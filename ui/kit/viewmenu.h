// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tableview.h"

#include <QWidget>

class QMenu;

namespace nemsms::ui {

class Button;
class NamePopup;
class RecordTable;

/// The button with the saved views of a table: pick one, save what is seen under a name, rename, delete. The standard
/// view is always there. A picked view that was changed since says so.
class ViewMenu final : public QWidget
{
    Q_OBJECT
public:
    /// `table` has its records, and outlives the menu.
    explicit ViewMenu(RecordTable *table, QWidget *parent = nullptr);

    /// What is seen, which view it is, and all saved ones.
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

Q_SIGNALS:
    /// A view was saved, renamed or deleted: it should be kept at once.
    void viewsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] TableView seen() const;
    [[nodiscard]] int current() const;
    [[nodiscard]] bool isChanged() const;
    void pick(const TableView &view);
    void keep(const QString &name);
    void rename(const QString &name);
    void remove();
    void fill();
    void askForName(bool renaming);
    void retranslate();

    RecordTable *m_table;
    Button *m_button;
    QMenu *m_menu;
    NamePopup *m_namePopup;
    TableView m_standard;
    QList<TableView> m_views;
    QString m_current; ///< name; empty = the standard view
    bool m_renaming = false;
};

} // namespace nemsms::ui
