// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/materiale.h"

namespace nemsms::domain {

/// Whom a group is for. A materiale for both has two groups (SF2250 TS104).
enum class Modtagertype { Borger, Virksomhed };

/// A group that citizens or companies are registered with in Digital Post (SF2250 TS104).
struct Tilmeldingsgruppe : base::Entity {
    QString navn;
    QString gruppeId; ///< its number in the administration portal; may be unknown
    Modtagertype modtagertype = Modtagertype::Borger;
    MaterialeType type = MaterialeType::NemSMS;
    bool obligatorisk = false;
    QDate aktiveringsdato; ///< first day on which it is open
    QString miljoeId;      ///< id of the Miljoe; empty = every one

    friend bool operator==(const Tilmeldingsgruppe &, const Tilmeldingsgruppe &) = default;
};

[[nodiscard]] const base::EntityTable &tilmeldingsgruppeTable();

} // namespace nemsms::domain
