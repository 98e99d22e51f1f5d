// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/materialeid.h"

#include <optional>

namespace nemsms::domain {

/// What a materiale or a tilmeldingsgruppe holds (SF2250 TS104).
enum class MaterialeType { NemSMS, Meddelelse };

/// A kind of message that a sender system sends (SF2250 TS104).
struct Materiale : base::Entity {
    std::optional<MaterialeId> materialeId;
    QString navn;
    bool navnForan = false; ///< the name stands in front of each message's title
    MaterialeType type = MaterialeType::NemSMS;
    QString svarpostkasse;    ///< mailbox for answers; without meaning for NemSMS
    QString afsendersystemId; ///< id of the Afsendersystem it belongs to
    bool frosset = false;     ///< made before NgDP: kept, and no new ones of its kind can be made
    QString memo;             ///< what it becomes in MeMo

    friend bool operator==(const Materiale &, const Materiale &) = default;
};

[[nodiscard]] const base::EntityTable &materialeTable();

/// materiale.type (error): only a materiale of type NemSMS may be used for an SMS.
[[nodiscard]] base::Findings checkSendsNemSms(const Materiale &materiale);

} // namespace nemsms::domain
