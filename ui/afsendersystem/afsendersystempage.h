// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the sender systems of the authority (SF2250 TS102).
class AfsendersystemPage final : public EntityPage
{
    Q_OBJECT
public:
    explicit AfsendersystemPage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
