// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of which materials belong to which registration groups (SF2250 TS104).
class GruppetilknytningPage final : public EntityPage
{
    Q_OBJECT
public:
    explicit GruppetilknytningPage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
