// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of which MaterialeID each line-of-business system uses (SF2250 TS105).
class ForsendelsestypePage final : public EntityPage
{
    Q_OBJECT
public:
    explicit ForsendelsestypePage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
