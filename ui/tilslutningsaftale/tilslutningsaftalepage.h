// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the connection agreements with Digital Post (SF2250 TS101, TS201).
class TilslutningsaftalePage final : public EntityPage
{
    Q_OBJECT
public:
    explicit TilslutningsaftalePage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
