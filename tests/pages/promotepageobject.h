// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QTableView>

namespace nemsms::pages {

/// The page that takes a configuration to another environment.
class PromotePageObject : public PageObject
{
public:
    using PageObject::PageObject;

    void chooseFra(const QString &name) { choose(QStringLiteral("promoteFra"), name); }
    void chooseTil(const QString &name) { choose(QStringLiteral("promoteTil"), name); }
    [[nodiscard]] QString count() const { return part<QLabel>(QStringLiteral("count"))->text(); }
    [[nodiscard]] QString sentence() const { return part<QLabel>(QStringLiteral("promoteSentence"))->text(); }
    /// "State Noun Name", row by row.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < rowTable()->model()->rowCount(); ++row) {
            all += cell(rowTable(), row, 1) + QLatin1Char(' ') + cell(rowTable(), row, 2) + QLatin1Char(' ')
                + cell(rowTable(), row, 3);
        }
        return all;
    }
    [[nodiscard]] QString finding(int row) const { return cell(rowTable(), row, 5); }
    void chooseRow(int row) { rowTable()->selectRow(row); }
    [[nodiscard]] bool isTicked(int row) const
    {
        return rowTable()->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    /// Presses the space bar on the row's tick.
    void tick(int row)
    {
        rowTable()->setFocus();
        rowTable()->setCurrentIndex(rowTable()->model()->index(row, 0));
        QTest::keyClick(rowTable(), Qt::Key_Space);
    }
    /// Field, before and after, a line each.
    [[nodiscard]] QStringList fields() const
    {
        const auto *table = part<QTableView>(QStringLiteral("promoteFields"));
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            all += cell(table, row, 0) + QLatin1Char('|') + cell(table, row, 1) + QLatin1Char('|') + cell(table, row, 2);
        }
        return all;
    }
    /// Number and its source, a line each.
    [[nodiscard]] QStringList numbers() const
    {
        QStringList all;
        for (int row = 0; row < numberTable()->model()->rowCount(); ++row) {
            all += cell(numberTable(), row, 0) + QLatin1Char('|') + cell(numberTable(), row, 1);
        }
        return all;
    }
    /// Types the target's number beside that one of the source.
    void answer(const QString &source, const QString &target)
    {
        auto *model = numberTable()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (cell(numberTable(), row, 1) == source) {
                model->setData(model->index(row, 2), target, Qt::EditRole);
            }
        }
    }
    [[nodiscard]] bool mayApply() const { return part<QAbstractButton>(QStringLiteral("promoteApply"))->isEnabled(); }
    void applyTo(const QString &path) { inDialog(QStringLiteral("promoteApply"), path); }
    void goBackWith(const QString &path) { inDialog(QStringLiteral("promoteBack"), path); }
    void load(const QString &path) { inDialog(QStringLiteral("promoteLoad"), path); }
    void save(const QString &path) { inDialog(QStringLiteral("promoteSave"), path); }
    void showAll() { click(QStringLiteral("promoteDifferences")); }

private:
    [[nodiscard]] QTableView *rowTable() const { return part<QTableView>(QStringLiteral("promoteRows")); }
    [[nodiscard]] QTableView *numberTable() const { return part<QTableView>(QStringLiteral("promoteNumbers")); }
    [[nodiscard]] static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    void choose(const QString &objectName, const QString &name)
    {
        auto *combo = part<QComboBox>(objectName);
        combo->setCurrentText(name);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    /// Presses the button and chooses that file in its dialog.
    void inDialog(const QString &button, const QString &path)
    {
        click(button);
        auto *dialog = page().findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        delete dialog;
    }
};

} // namespace nemsms::pages
