// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/combobox.h"
#include "ui/kit/searchbar.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace nemsms::pages {

/// The page of the consistency doctor.
class SammenhaengPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("findings")); }
    [[nodiscard]] QStringList rules() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            all += table()->model()->index(row, 1).data().toString();
        }
        return all;
    }
    void chooseRule(const QString &id)
    {
        const int row = int(rules().indexOf(id));
        table()->selectRow(row);
    }
    [[nodiscard]] QString count() const { return part<QLabel>(QStringLiteral("count"))->text(); }
    [[nodiscard]] QString sentence() const { return part<QLabel>(QStringLiteral("findingSentence"))->text(); }
    [[nodiscard]] bool canMend() const { return part<QPushButton>(QStringLiteral("mend"))->isEnabled(); }
    void mend() { click(QStringLiteral("mend")); }
    void open() { click(QStringLiteral("openRecord")); }
    void search(const QString &words)
    {
        auto *field = part<ui::SearchBar>(QStringLiteral("findingSearch"));
        field->setText(words);
        Q_EMIT field->searched(words);
    }
    /// 0 = all, 1 = errors, 2 = warnings, 3 = hints.
    void chooseWeight(int index)
    {
        auto *choice = part<ui::ComboBox>(QStringLiteral("findingWeight"));
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
};

} // namespace nemsms::pages
