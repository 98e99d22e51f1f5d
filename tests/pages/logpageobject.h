// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"

#include <QTableView>

namespace nemsms::pages {

/// The page of the audit log.
class LogPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int rows() const { return part<QTableView>(QStringLiteral("logRows"))->model()->rowCount(); }
    void verify() { click(QStringLiteral("verify")); }
};

} // namespace nemsms::pages
