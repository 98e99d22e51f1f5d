// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/entitypageobject.h"
#include "ui/kit/checklist.h"

namespace nemsms::pages {

/// The page of the service agreements, with its states and EANs.
class ServiceaftalePageObject : public EntityPageObject
{
public:
    using EntityPageObject::EntityPageObject;

    [[nodiscard]] QString tilstand() const { return part<QLabel>(QStringLiteral("aftaleTilstand"))->text(); }
    [[nodiscard]] bool mayBecome(const QString &code) const
    {
        return page().findChild<QAbstractButton *>(QStringLiteral("tilstand_") + code) != nullptr;
    }
    void setTilstand(const QString &code, const QString &begrundelse = {})
    {
        part<QLineEdit>(QStringLiteral("aftaleBegrundelse"))->setText(begrundelse);
        click(QStringLiteral("tilstand_") + code);
    }
    [[nodiscard]] QStringList eans() const
    {
        QStringList lines;
        for (const auto &line : part<ui::CheckList>(QStringLiteral("aftaleEan"))->lines()) {
            lines += line.sentence;
        }
        return lines;
    }
};

} // namespace nemsms::pages
