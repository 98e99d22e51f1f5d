// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

namespace nemsms::pages {

/// The table of a page and what stands above it: sorting, filters, columns, saved views, copies.
class TablePageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString count() const { return part<QLabel>(QStringLiteral("count"))->text(); }
    void chooseRow(int row) { table()->selectRow(row); }
    /// The columns that are shown, in order, by their headers.
    [[nodiscard]] QStringList columns() const
    {
        QStringList heads;
        const auto *head = table()->horizontalHeader();
        for (int place = 0; place < head->count(); ++place) {
            if (!head->isSectionHidden(head->logicalIndex(place))) {
                heads += table()->model()->headerData(head->logicalIndex(place), Qt::Horizontal).toString();
            }
        }
        return heads;
    }
    /// What a screen reader says of a header: its name, its sorting, its filter.
    [[nodiscard]] QString head(const QString &label) const
    {
        return table()->model()->headerData(columnOf(label), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    /// The values of a column, row by row.
    [[nodiscard]] QStringList column(const QString &label) const
    {
        QStringList values;
        for (int row = 0; row < rows(); ++row) {
            values += cell(row, columnOf(label));
        }
        return values;
    }
    void clickHead(const QString &label, Qt::KeyboardModifiers held = {})
    {
        auto *head = table()->horizontalHeader();
        const int column = columnOf(label);
        const QPoint at(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, held, at);
    }
    void pressInCell(int row, const QString &label, Qt::Key key, Qt::KeyboardModifiers held)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, columnOf(label)));
        QTest::keyClick(table(), key, held);
    }

    /// Opens the card that asks for a filter by that field.
    void startFilter(const QString &field) { trigger(QStringLiteral("filterMenu"), QStringLiteral("filterBy_") + field); }
    void filterByText(const QString &field, const QString &text)
    {
        startFilter(field);
        auto *edit = part<QLineEdit>(QStringLiteral("filterText"));
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void filterByValues(const QString &field, const QStringList &values)
    {
        startFilter(field);
        auto *list = part<QListWidget>(QStringLiteral("filterList"));
        for (int row = 0; row < list->count(); ++row) {
            list->item(row)->setCheckState(values.contains(list->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
        }
        click(QStringLiteral("filterApply"));
    }
    void filterByDays(const QString &field, const QString &from, const QString &to)
    {
        startFilter(field);
        part<QLineEdit>(QStringLiteral("filterFrom"))->setText(from);
        part<QLineEdit>(QStringLiteral("filterTo"))->setText(to);
        click(QStringLiteral("filterApply"));
    }
    void filterByKind(const QString &field, const QString &kind)
    {
        startFilter(field);
        auto *choice = part<QComboBox>(QStringLiteral("filterKind"));
        choice->setCurrentText(kind);
        Q_EMIT choice->activated(choice->currentIndex());
        click(QStringLiteral("filterApply"));
    }
    [[nodiscard]] QString filterFinding() const { return part<QLabel>(QStringLiteral("filterFinding"))->text(); }
    [[nodiscard]] bool isFilterCardOpen() const { return part<QWidget>(QStringLiteral("filterPopup"))->isVisible(); }
    void closeFilterCard() { QTest::keyClick(part<QWidget>(QStringLiteral("filterPopup")), Qt::Key_Escape); }
    /// The filters as their chips say them.
    [[nodiscard]] QStringList chips() const
    {
        QStringList words;
        for (const auto *chip : part<QWidget>(QStringLiteral("filterChips"))->findChildren<QAbstractButton *>()) {
            if (chip->objectName().startsWith(QLatin1String("filterChip_"))) {
                words += chip->accessibleName();
            }
        }
        return words;
    }
    void removeChip(const QString &field) { click(QStringLiteral("filterChipRemove_") + field); }
    void removeChipByKey(const QString &field)
    {
        QTest::keyClick(part<QAbstractButton>(QStringLiteral("filterChip_") + field), Qt::Key_Delete);
    }
    void openChip(const QString &field) { click(QStringLiteral("filterChip_") + field); }
    void removeAllChips() { click(QStringLiteral("filterChipsClear")); }

    /// Exports to that file, as if it had been chosen in the dialog.
    void exportTo(const QString &path)
    {
        click(QStringLiteral("exportSheet"));
        auto *dialog = page().findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    /// The one step that an empty table offers.
    void takeEmptyStep() { click(QStringLiteral("emptyStep")); }

    void openColumns() { click(QStringLiteral("columnsChoose")); }
    void tickColumn(const QString &label, bool shown)
    {
        auto *list = part<QListWidget>(QStringLiteral("columnList"));
        list->findItems(label, Qt::MatchExactly).first()->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    void moveColumnUp(const QString &label)
    {
        auto *list = part<QListWidget>(QStringLiteral("columnList"));
        list->setCurrentItem(list->findItems(label, Qt::MatchExactly).first());
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    }
    void standardColumns() { click(QStringLiteral("columnStandard")); }
    void closeColumns() { part<QWidget>(QStringLiteral("columnPopup"))->hide(); }

    [[nodiscard]] QString view() const { return part<QAbstractButton>(QStringLiteral("viewMenu"))->text(); }
    [[nodiscard]] QStringList views() const
    {
        QStringList names;
        for (const auto *action : filled(QStringLiteral("viewMenuList"))->actions()) {
            if (action->isCheckable()) {
                names += action->text();
            }
        }
        return names;
    }
    void pickView(const QString &name)
    {
        for (auto *action : filled(QStringLiteral("viewMenuList"))->actions()) {
            if (action->isCheckable() && action->text() == name) {
                action->trigger();
                return;
            }
        }
        qFatal("No view %s.", qPrintable(name));
    }
    void saveView(const QString &name) { nameView(QStringLiteral("viewSave"), name); }
    void renameView(const QString &name) { nameView(QStringLiteral("viewRename"), name); }
    void keepView() { trigger(QStringLiteral("viewMenuList"), QStringLiteral("viewKeep")); }
    void deleteView() { trigger(QStringLiteral("viewMenuList"), QStringLiteral("viewDelete")); }

    /// Presses Ctrl+C in the table.
    void copyRows()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    }
    /// The menu of a cell, as the menu key opens it, in the words of its entries.
    [[nodiscard]] QStringList cellMenu(int row, const QString &label)
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, columnOf(label)), QItemSelectionModel::NoUpdate);
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(table(), &wanted);
        QStringList words;
        if (const auto *menu = table()->findChild<QMenu *>(QStringLiteral("tableMenu"))) {
            for (const auto *action : menu->actions()) {
                words += action->objectName();
            }
        }
        return words;
    }
    /// An entry of the menu that cellMenu() opened.
    void takeFromMenu(const QString &name)
    {
        auto *menu = table()->findChild<QMenu *>(QStringLiteral("tableMenu"));
        menu->findChild<QAction *>(name)->trigger();
        menu->close();
    }

protected:
    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("records")); }

private:
    [[nodiscard]] int columnOf(const QString &label) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->headerData(column, Qt::Horizontal).toString() == label) {
                return column;
            }
        }
        qFatal("No column %s.", qPrintable(label));
    }
    /// A menu as it is when it has been opened.
    [[nodiscard]] QMenu *filled(const QString &menu) const
    {
        auto *found = part<QMenu>(menu);
        Q_EMIT found->aboutToShow();
        return found;
    }
    void trigger(const QString &menu, const QString &entry) const
    {
        auto *action = filled(menu)->findChild<QAction *>(entry);
        if (!action) {
            qFatal("The menu %s has no %s.", qPrintable(menu), qPrintable(entry));
        }
        action->trigger();
    }
    void nameView(const QString &entry, const QString &name)
    {
        trigger(QStringLiteral("viewMenuList"), entry);
        auto *edit = part<QLineEdit>(QStringLiteral("viewNameName"));
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace nemsms::pages
