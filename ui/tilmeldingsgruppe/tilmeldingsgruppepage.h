// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the registration groups of Digital Post (SF2250 TS104).
class TilmeldingsgruppePage final : public EntityPage
{
    Q_OBJECT
public:
    explicit TilmeldingsgruppePage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
