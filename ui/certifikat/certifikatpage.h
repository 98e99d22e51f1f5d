// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::ui {

/// The page of the public facts of certificates (SF2250 TS103, TS106, TSP01).
class CertifikatPage final : public EntityPage
{
    Q_OBJECT
public:
    explicit CertifikatPage(const EntityTools &tools, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
};

} // namespace nemsms::ui
