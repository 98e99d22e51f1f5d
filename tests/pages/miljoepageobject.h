// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/entitypageobject.h"
#include "ui/kit/checklist.h"

namespace nemsms::pages {

/// The page of environments, with the check of a connection.
class MiljoePageObject : public EntityPageObject
{
public:
    using EntityPageObject::EntityPageObject;

    void checkConnection() { click(QStringLiteral("checkConnection")); }
    [[nodiscard]] bool mayCheck() const { return part<QAbstractButton>(QStringLiteral("checkConnection"))->isEnabled(); }
    [[nodiscard]] QList<ui::CheckLine> layers() const
    {
        return part<ui::CheckList>(QStringLiteral("connectionLayers"))->lines();
    }
    [[nodiscard]] QString verdict() const { return part<QLabel>(QStringLiteral("connectionVerdict"))->text(); }
};

} // namespace nemsms::pages
