// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/cvr.h"

#include <optional>

namespace nemsms::domain {

/// An authority that the console works for, mostly a kommune.
struct Myndighed : base::Entity {
    std::optional<Cvr> cvr;
    QString navn;
    QString kommunekode; ///< three digits; empty for an authority that is no kommune

    friend bool operator==(const Myndighed &, const Myndighed &) = default;
};

[[nodiscard]] const base::EntityTable &myndighedTable();

} // namespace nemsms::domain
