// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/chip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace nemsms::pages {

/// The page of the audit log.
class LogPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int rows() const { return part<QTableView>(QStringLiteral("logRows"))->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<QTableView>(QStringLiteral("logRows"))->model()->index(row, column).data().toString();
    }
    void chooseRow(int row) { part<QTableView>(QStringLiteral("logRows"))->selectRow(row); }
    void search(const QString &text)
    {
        auto *bar = part<QLineEdit>(QStringLiteral("logSearch"));
        bar->setText(text);
        QTest::keyClick(bar, Qt::Key_Return);
    }
    /// The whole hint fits beside the search mark and the clearing cross.
    [[nodiscard]] bool showsItsHint() const
    {
        const auto *bar = part<QLineEdit>(QStringLiteral("logSearch"));
        return bar->width() >= bar->fontMetrics().horizontalAdvance(bar->placeholderText()) + 2 * bar->height();
    }
    void chooseEntity(const QString &name) { choose(QStringLiteral("logEntity"), name); }
    void chooseWho(const QString &name) { choose(QStringLiteral("logWho"), name); }
    void choosePeriod(int days) { choose(QStringLiteral("logPeriod"), days); }
    [[nodiscard]] QString entity() const { return part<QComboBox>(QStringLiteral("logEntity"))->currentData().toString(); }
    [[nodiscard]] bool mayOpen() const { return part<QAbstractButton>(QStringLiteral("openRecord"))->isEnabled(); }
    void openRecord() { click(QStringLiteral("openRecord")); }
    [[nodiscard]] QString verdict() const { return part<ui::Chip>(QStringLiteral("logVerdict"))->state().word; }
    void verify() { click(QStringLiteral("verify")); }

private:
    void choose(const QString &filter, const QVariant &data)
    {
        auto *combo = part<QComboBox>(filter);
        combo->setCurrentIndex(combo->findData(data));
    }
};

} // namespace nemsms::pages
