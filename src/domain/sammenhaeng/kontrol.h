// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sammenhaeng/regel.h"

#include <stop_token>

namespace nemsms::domain {

/// Which rules are asked, and when to stop.
struct Kontrolvalg {
    QByteArray regel; ///< id of the only rule; empty = all of them
    std::stop_token stop;
};

/// Every rule against every active record of the environment, in the order of the entities and their records. Takes
/// time proportional to the records. Stops early, with what it has found so far, when it is told to.
[[nodiscard]] QList<Fund> kontroller(const Opsaetning &all, const Kontrolvalg &valg = {});

/// What the rules say of one record as it would stand: kept already, edited, or new (without an id).
[[nodiscard]] QList<Fund> kontrollerPost(const Opsaetning &all, const base::EntityTable &table,
                                         const base::Entity &record);

/// The entities that the rules look at, in the order in which findings come.
[[nodiscard]] const QList<const base::EntityTable *> &kontrolleredeTabeller();

} // namespace nemsms::domain
