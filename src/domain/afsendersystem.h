// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/ean.h"
#include "domain/mobilnummer.h"
#include "domain/sysid.h"

#include <optional>

namespace nemsms::domain {

/// The sender system that a kommune has in Digital Post (SF2250 TS102).
struct Afsendersystem : base::Entity {
    std::optional<NemSmsSysId> sysId;
    QString navn;
    QString leverandoer;                     ///< KOMBIT
    std::optional<Mobilnummer> afsendermobil; ///< shown as the sender; the authority's own, so not personal
    std::optional<Ean> ean;                  ///< only shown in the statement of use
    QString kontaktnavn;
    QString kontaktmail;
    QDate gyldigFra;
    QDate gyldigTil; ///< last day; empty = until further notice

    friend bool operator==(const Afsendersystem &, const Afsendersystem &) = default;
};

[[nodiscard]] const base::EntityTable &afsendersystemTable();

} // namespace nemsms::domain
