// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/checklist.h"

#include <QComboBox>
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
    [[nodiscard]] QStringList systems() const
    {
        const auto *combo = part<QComboBox>(QStringLiteral("userSystem"));
        QStringList names;
        for (int i = 0; i < combo->count(); ++i) {
            names += combo->itemText(i);
        }
        return names;
    }
    void chooseSystem(const QString &name)
    {
        auto *combo = part<QComboBox>(QStringLiteral("userSystem"));
        combo->setCurrentText(name);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    /// Follows the line's way to the page where it can be mended.
    void follow(int line) { click(QStringLiteral("checkFix%1").arg(line)); }
};

} // namespace nemsms::pages
