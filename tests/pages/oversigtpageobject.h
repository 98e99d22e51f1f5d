// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/checklist.h"

#include <QLabel>

namespace nemsms::pages {

/// The page that says what to do today.
class OversigtPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] QList<ui::CheckLine> points() const
    {
        return part<ui::CheckList>(QStringLiteral("todayPoints"))->lines();
    }
    [[nodiscard]] bool isCalm() const { return !part<QWidget>(QStringLiteral("todayPoints"))->isVisible(); }
    /// Presses the button of a line.
    void mend(int place) { click(QStringLiteral("checkFix%1").arg(place)); }
    [[nodiscard]] QString figure(const QString &name) const { return part<QLabel>(name + QStringLiteral("Value"))->text(); }
};

} // namespace nemsms::pages
