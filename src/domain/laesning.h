// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"

namespace nemsms::domain {

/// A passage that does not say what it means (trap 8): how we read it, beside its own words.
struct Laesning {
    const char *reading = nullptr; ///< context "Field"
    QString ordlyd;                ///< the original wording, Danish
    QString reference;
};

/// The passages that have to do with an agreement of that kind.
[[nodiscard]] QList<Laesning> laesninger(Integration integration);

} // namespace nemsms::domain
