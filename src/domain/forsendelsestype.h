// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <optional>

namespace nemsms::domain {

/// Which materiale a fagsystem uses for one of its kinds of message (SF2250 TS105).
struct Forsendelsestype : base::Entity {
    QString fagsystem;
    QString navn; ///< as the fagsystem calls it
    std::optional<qint64> nummer; ///< ForsendelseTypeIdentifikator, a positive number; may be absent
    QString materialeId; ///< id of the Materiale

    friend bool operator==(const Forsendelsestype &, const Forsendelsestype &) = default;
};

[[nodiscard]] const base::EntityTable &forsendelsestypeTable();

} // namespace nemsms::domain
