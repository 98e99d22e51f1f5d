// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/phoneview.h"

#include <QListWidget>

namespace nemsms::pages {

/// The page of the virtual phones.
class TelefonPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int phones() const { return part<QListWidget>(QStringLiteral("phones"))->count(); }
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        for (const auto &message : part<ui::PhoneView>(QStringLiteral("phone"))->messages()) {
            texts += message.text;
        }
        return texts;
    }
};

} // namespace nemsms::pages
