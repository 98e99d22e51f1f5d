// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the registers of Digital Post (SF2250 TS103).
class RegisterPage final : public EntityPage
{
    Q_OBJECT
public:
    explicit RegisterPage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
