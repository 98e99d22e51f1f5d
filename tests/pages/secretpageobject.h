// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"

#include <QLineEdit>
#include <QTableView>

namespace nemsms::pages {

/// The page of keys and secrets.
class SecretPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("secrets")); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] ui::ComboBox *autolock() const { return part<ui::ComboBox>(QStringLiteral("autolock")); }
    [[nodiscard]] ui::Button *button(const QString &name) const { return part<ui::Button>(name); }
    [[nodiscard]] QLineEdit *reason() const { return part<QLineEdit>(QStringLiteral("apiKeyReason")); }
};

} // namespace nemsms::pages
