// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace nemsms::pages {

/// The page of an administered entity.
class EntityPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString count() const { return part<QLabel>(QStringLiteral("count"))->text(); }
    void chooseRow(int row) { table()->selectRow(row); }
    void search(const QString &text)
    {
        auto *bar = part<QLineEdit>(QStringLiteral("search"));
        bar->setText(text);
        QTest::keyClick(bar, Qt::Key_Return);
    }
    void showRetired(bool shown) { part<QCheckBox>(QStringLiteral("showRetired"))->setChecked(shown); }

    void startNew() { click(QStringLiteral("newRecord")); }
    /// Fills the new record from the template with that label.
    void chooseTemplate(const QString &label)
    {
        auto *combo = part<QComboBox>(QStringLiteral("recordTemplate"));
        combo->setCurrentText(label);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = part<QLineEdit>(QStringLiteral("field_") + field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void pick(const QString &field, const QString &title)
    {
        auto *combo = part<QComboBox>(QStringLiteral("field_") + field);
        combo->setCurrentText(title);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] QString fieldText(const QString &field) const
    {
        return part<QLineEdit>(QStringLiteral("field_") + field)->text();
    }
    [[nodiscard]] QString finding(const QString &field) const
    {
        const auto *label = part<QLabel>(QStringLiteral("finding_") + field);
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] QString changes() const { return part<QLabel>(QStringLiteral("recordChanges"))->text(); }
    void save() { click(QStringLiteral("recordSave")); }
    void retire() { click(QStringLiteral("recordRetire")); }
    [[nodiscard]] bool isPaneShown() const { return part<QWidget>(QStringLiteral("recordPane"))->isVisible(); }
    [[nodiscard]] QString paneMessage() const
    {
        const auto *banner = part<QWidget>(QStringLiteral("recordPane"))->findChild<ui::StatusBanner *>();
        return banner->sentence();
    }
    [[nodiscard]] QString history() const { return part<QLabel>(QStringLiteral("historyRows"))->text(); }

private:
    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("records")); }
};

} // namespace nemsms::pages
