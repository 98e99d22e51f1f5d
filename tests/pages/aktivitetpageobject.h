// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/checklist.h"

#include <QLabel>

namespace nemsms::pages {

/// The list of activities.
class AktivitetPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] QList<ui::CheckLine> lines() const
    {
        return part<ui::CheckList>(QStringLiteral("activities"))->lines();
    }
    [[nodiscard]] QString count() const { return part<QLabel>(QStringLiteral("count"))->text(); }
    /// Follows the line's way to the page where it can be mended.
    void follow(int line) { click(QStringLiteral("checkFix%1").arg(line)); }
};

} // namespace nemsms::pages
