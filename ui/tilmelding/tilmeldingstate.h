// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"

#include <QByteArray>

namespace nemsms::base {
struct Entity;
}

namespace nemsms::ui {

/// The state of an enrolment as colour, icon and word. Only what a look-up has seen active is green.
[[nodiscard]] ChipState tilmeldingChip(const QByteArray &tilstand);
[[nodiscard]] ChipState tilmeldingStateOf(const base::Entity &sag);

} // namespace nemsms::ui
