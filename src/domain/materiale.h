// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/materialeid.h"

#include <optional>

namespace nemsms::domain {

enum class MaterialeType { NemSMS, Meddelelse };

/// A kind of message that a sender system sends (SF2250 TS104).
struct Materiale : base::Entity {
    std::optional<MaterialeId> materialeId;
    QString navn;
    MaterialeType type = MaterialeType::NemSMS;
    QString afsendersystemId; ///< id of the Afsendersystem it belongs to

    friend bool operator==(const Materiale &, const Materiale &) = default;
};

[[nodiscard]] const base::EntityTable &materialeTable();

/// materiale.type (error): only a materiale of type NemSMS may be used for an SMS.
[[nodiscard]] base::Findings checkSendsNemSms(const Materiale &materiale);

} // namespace nemsms::domain
