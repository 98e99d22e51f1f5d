// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/ean.h"
#include "domain/mobilnummer.h"
#include "domain/sysid.h"

#include <optional>

namespace nemsms::domain {

/// How post reaches Digital Post from the system. TS102 prescribes system-til-system.
enum class Snitflade { SystemTilSystem, Smime, Filbaseret };

/// Information only when the interface is system-til-system; TS102: mass in doubt.
enum class Forsendelsesmaade { Masse, Enkelt };

/// How registrations are found. TS102 prescribes the online look-up.
enum class Tilmeldingsopslag { Online, Lister };

/// Whether many authorities use the same system, or the authority has its own.
enum class Systemtype { Standard, Eget };

/// The sender system that a kommune has in Digital Post (SF2250 TS102).
struct Afsendersystem : base::Entity {
    std::optional<NemSmsSysId> sysId;
    std::optional<DigitalPostSysId> digitalPostSysId; ///< may be the same number (trap 1)
    QString navn;
    QString myndighedId; ///< id of the Myndighed
    QString miljoeId;    ///< id of the Miljoe; empty = every one
    QString leverandoer; ///< KOMBIT
    Snitflade snitflade = Snitflade::SystemTilSystem;
    Forsendelsesmaade forsendelsesmaade = Forsendelsesmaade::Masse;
    Tilmeldingsopslag opslag = Tilmeldingsopslag::Online;
    Systemtype systemtype = Systemtype::Standard;
    std::optional<Mobilnummer> afsendermobil; ///< shown as the sender; the authority's own, so not personal
    std::optional<Ean> ean;                  ///< only shown in the statement of use
    QString kontaktnavn;
    QString kontaktmail;
    QString apinoegle;        ///< name of the entry in the secret store, never the key itself (NgDP)
    QString apinoegleSidste4; ///< its last four characters, to tell keys apart
    QDate apinoegleUdstedt;
    QDate apinoegleUdloeber;
    QDate gyldigFra;
    QDate gyldigTil; ///< last day; empty = until further notice

    friend bool operator==(const Afsendersystem &, const Afsendersystem &) = default;
};

[[nodiscard]] const base::EntityTable &afsendersystemTable();

} // namespace nemsms::domain
