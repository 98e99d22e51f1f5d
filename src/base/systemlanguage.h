// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::base {

/// The language of the product on this system, "da" or "en": English where the system speaks English or has been told no
/// language at all (the C locale of servers and scripts), Danish elsewhere, since the product is a Danish authority's.
[[nodiscard]] QString systemLanguage();

/// The same for a locale's name: "da_DK.UTF-8", "C", "en-GB", "".
[[nodiscard]] QString languageFor(const QString &localeName);

} // namespace nemsms::base
