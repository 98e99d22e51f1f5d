// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"
#include "usecases/entityverbs.h"

namespace nemsms::ui {

/// The state of a record in a word: its phase of life, and whether its portal must be looked at.
[[nodiscard]] ChipState recordState(const usecases::EntityVerbs &verbs, const base::Entity &record);

} // namespace nemsms::ui
