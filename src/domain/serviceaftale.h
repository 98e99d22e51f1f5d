// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/pris.h"
#include "domain/sysid.h"
#include "domain/uuid.h"

#include <optional>

namespace nemsms::domain {

/// Which integration an agreement is for. SF1600 (or SF1601) covers look-up and sending, SF2250 enrolment only.
enum class Integration { SF1600, SF1601, SF2250 };

/// How the user system shows who it is. A token is the rule; certificate access is "helt undtagelsesvis".
enum class Adgang { Token, Certifikat };

/// A service agreement on Serviceplatformen between an authority and a user system, as small as sending needs it.
struct Serviceaftale : base::Entity {
    std::optional<Uuid> uuid;
    QString navn;
    Integration integration = Integration::SF1600;
    QString myndighedId; ///< id of the Myndighed
    std::optional<Uuid> brugersystemUuid;
    std::optional<NemSmsSysId> nemSmsSysId;
    std::optional<DigitalPostSysId> digitalPostSysId;
    std::optional<RegisterSysId> registerSysId;
    QDate gyldigFra;
    QDate gyldigTil; ///< last day; empty = until further notice
    Adgang adgang = Adgang::Token;
    QString certifikatbegrundelse; ///< why certificate access was given
    QDate certifikatdato;          ///< when

    friend bool operator==(const Serviceaftale &, const Serviceaftale &) = default;
};

[[nodiscard]] const base::EntityTable &serviceaftaleTable();

/// The route that an agreement sends by; empty for SF2250, which covers no sending.
[[nodiscard]] std::optional<Rute> ruteFor(Integration integration);

/// Whether \`aftale\` lets a NemSMS out on \`dag\`: serviceaftale.covers (an SF2250 agreement), serviceaftale.notyet,
/// serviceaftale.expired, serviceaftale.nosysid (errors).
[[nodiscard]] base::Findings checkCoversSending(const Serviceaftale &aftale, QDate dag);

} // namespace nemsms::domain
