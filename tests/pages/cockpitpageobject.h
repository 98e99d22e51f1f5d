// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/checklist.h"

#include <QCheckBox>
#include <QTableView>

namespace nemsms::pages {

/// The page of what ends when.
class CockpitPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("expiries")); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QList<ui::CheckLine> pairs() const { return part<ui::CheckList>(QStringLiteral("pairs"))->lines(); }
    void showRollover() { click(QStringLiteral("rollover")); }
    [[nodiscard]] QCheckBox *step(const QString &code) const
    {
        return page().findChild<QCheckBox *>(QStringLiteral("step_") + code);
    }
};

} // namespace nemsms::pages
