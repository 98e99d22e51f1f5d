// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::domain {

/// The host of the first link in `text` that goes through a known shortening service (bit.ly and the like), in lower
/// case; empty when there is none. Such a link hides where it leads, as links in fraudulent SMS do.
[[nodiscard]] QString findShortLink(const QString &text);

} // namespace nemsms::domain
