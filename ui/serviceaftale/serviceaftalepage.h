// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the service agreements on Serviceplatformen (SF2250 1.5.2, TS106).
class ServiceaftalePage final : public EntityPage
{
    Q_OBJECT
public:
    explicit ServiceaftalePage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
