// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::domain {

/// The first word in `text` that tells something about a person's health beyond that there is an appointment, as it
/// stands there; empty when there is none. The list is ours: an SMS lies open on a screen that others see, and health is
/// special data (GDPR article 9). That somebody has an appointment at a hospital is what NemSMS is for.
[[nodiscard]] QString findHelbredsord(const QString &text);

} // namespace nemsms::domain
