// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/searchbar.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeWidget>

namespace nemsms::pages {

/// The page of exchanges.
class UdvekslingPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] int rows() const { return model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    void find(const QString &text)
    {
        auto *search = part<ui::SearchBar>(QStringLiteral("udvekslingSearch"));
        search->setText(text);
        Q_EMIT search->searched(text);
    }
    [[nodiscard]] bool offersOperation(const QString &operation) const
    {
        return part<QComboBox>(QStringLiteral("udvekslingOperation"))->findData(operation) >= 0;
    }
    void onlyOperation(const QString &operation)
    {
        auto *choice = part<QComboBox>(QStringLiteral("udvekslingOperation"));
        choice->setCurrentIndex(operation.isEmpty() ? 0 : choice->findData(operation));
    }
    void onlyFailed(bool on) { part<QAbstractButton>(QStringLiteral("udvekslingFailed"))->setChecked(on); }
    void choose(int row) { table()->selectRow(row); }
    void markBoth(int row, int other)
    {
        table()->selectRow(row);
        table()->selectionModel()->select(model()->index(other, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    [[nodiscard]] bool mayCompare() const { return part<QAbstractButton>(QStringLiteral("compareExchanges"))->isEnabled(); }
    void compare() { click(QStringLiteral("compareExchanges")); }
    [[nodiscard]] QString heading() const { return part<QLabel>(QStringLiteral("udvekslingHeading"))->text(); }
    [[nodiscard]] QString facts() const { return part<QLabel>(QStringLiteral("udvekslingFacts"))->text(); }
    [[nodiscard]] QString fault() const
    {
        const auto *label = part<QLabel>(QStringLiteral("udvekslingFault"));
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] QString text(const QString &name) const { return part<QPlainTextEdit>(name)->toPlainText(); }
    [[nodiscard]] int treeHits(const QString &name, const QString &element) const
    {
        return int(part<QTreeWidget>(name)->findItems(element, Qt::MatchContains | Qt::MatchRecursive).size());
    }
    void copyCase() { click(QStringLiteral("copyCase")); }
    void copyCurl() { click(QStringLiteral("copyCurl")); }
    [[nodiscard]] QAbstractItemModel *times() const { return part<QTableView>(QStringLiteral("udvekslingTimes"))->model(); }

private:
    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("udvekslingRows")); }
};

} // namespace nemsms::pages
