// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/cpr.h"
#include "domain/mobilnummer.h"

#include <optional>

namespace nemsms::domain {

/// A person who has agreed to get test messages, or a fictive one of the local platform.
struct Testperson : base::Entity {
    QString navn;
    std::optional<Cpr> cpr;
    std::optional<Mobilnummer> mobilnummer;
    QString miljoeId; ///< id of the Miljoe the person is known in

    friend bool operator==(const Testperson &, const Testperson &) = default;
};

[[nodiscard]] const base::EntityTable &testpersonTable();

} // namespace nemsms::domain
