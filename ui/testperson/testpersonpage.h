// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the persons that test SMS go to.
class TestpersonPage final : public EntityPage
{
    Q_OBJECT
public:
    explicit TestpersonPage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
