// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/materiale.h"
#include "domain/tilmeldingsgruppe.h"

namespace nemsms::domain {

/// That a materiale belongs to a tilmeldingsgruppe: one row per pair (SF2250 TS104: many to many).
struct Gruppetilknytning : base::Entity {
    QString materialeId;         ///< id of the Materiale
    QString tilmeldingsgruppeId; ///< id of the Tilmeldingsgruppe

    friend bool operator==(const Gruppetilknytning &, const Gruppetilknytning &) = default;
};

[[nodiscard]] const base::EntityTable &gruppetilknytningTable();

/// gruppetilknytning.type (error): a materiale and its groups are all for NemSMS or all for letters.
[[nodiscard]] base::Findings checkTilknytning(const Materiale &materiale, const Tilmeldingsgruppe &gruppe);

} // namespace nemsms::domain
