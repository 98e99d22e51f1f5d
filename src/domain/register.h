// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/ean.h"
#include "domain/sysid.h"

#include <optional>

namespace nemsms::domain {

/// What a register speaks about: never both.
enum class Registeromfang { NemSMS, DigitalPost };

/// Whether it exchanges all recipients or the changes. TS103 prescribes the changes.
enum class Registerudveksling { Aendringer, FuldListe };

/// The register through which citizens are enrolled in NemSMS (SF2250 TS103).
struct Register : base::Entity {
    std::optional<RegisterSysId> sysId;
    QString navn;
    QString myndighedId; ///< id of the Myndighed
    QString miljoeId;    ///< id of the Miljoe; empty = every one
    QString leverandoer; ///< KOMBIT
    Registeromfang omfang = Registeromfang::NemSMS;
    Registerudveksling udveksling = Registerudveksling::Aendringer;
    std::optional<Ean> ean; ///< of the payer
    QString certifikatId;   ///< id of the Certifikat: the kommune's VOCES or FOCES
    QDate gyldigFra;
    QDate gyldigTil; ///< last day; empty = until further notice

    friend bool operator==(const Register &, const Register &) = default;
};

[[nodiscard]] const base::EntityTable &registerTable();

} // namespace nemsms::domain
