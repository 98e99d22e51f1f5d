// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"

#include <QByteArray>

namespace nemsms::base {
struct Entity;
}

namespace nemsms::ui {

/// The state of a test SMS as colour, icon and word. Only what is delivered is green.
[[nodiscard]] ChipState smsStateChip(const QByteArray &tilstand);
[[nodiscard]] ChipState smsStateOf(const base::Entity &testSms);

} // namespace nemsms::ui
