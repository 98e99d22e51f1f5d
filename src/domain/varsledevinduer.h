// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicevindue.h"

namespace nemsms::domain {

/// Announced windows and what is to be said of them.
struct VarsledeVinduer {
    QList<Servicevindue> vinduer; ///< of the lines that can be read
    base::Findings findings;      ///< servicevindue.line (error), and those of checkServicevindue() and checkHyppighed()
};

/// Reads windows as people write them, a line each, in Danish time:
/// "ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT driftsmeddelelse" = kind (ugentligt, månedligt,
/// kvartalsvist), beginning, end, the day it was announced, where. Empty lines are passed over.
[[nodiscard]] VarsledeVinduer readVarsledeVinduer(const QString &lines);

} // namespace nemsms::domain
