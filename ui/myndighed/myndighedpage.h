// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the authorities that the console works for.
class MyndighedPage final : public EntityPage
{
    Q_OBJECT
public:
    explicit MyndighedPage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
