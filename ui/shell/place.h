// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QList>
#include <QString>
#include <optional>

namespace nemsms::ui {

/// What the environment band says about where the person stands.
struct Place {
    std::optional<BandTone> tone; ///< none = no environment is chosen
    QString environment;    ///< the environment's own name; empty = none chosen
    QString kommune;        ///< empty = none chosen
    bool simulated = false;
    bool demo = false;      ///< the store holds demo data only

    friend bool operator==(const Place &, const Place &) = default;
};

/// Something that can be chosen in the band: a kommune or an environment.
struct PlaceChoice {
    QString id;
    QString name;
    bool current = false;
};

} // namespace nemsms::ui
