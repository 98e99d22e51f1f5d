// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/aftryk.h"
#include "domain/cvr.h"

#include <optional>

namespace nemsms::domain {

/// Whose certificate it is and towards whom (trap 18): the expected CVR follows from it.
enum class Certifikatrolle {
    Anvendersystem, ///< the fagsystem's, often the supplier's, towards Serviceplatformen
    Register,       ///< the kommune's, towards the register (TS103)
    Serviceplatform ///< KOMBIT's, towards Digital Post (TSP01)
};

/// Which kind of OCES certificate it is. OCES3 calls VOCES and FOCES organisation and system certificates.
enum class Certifikattype { Voces, Foces, Moces, Andet };

/// The public facts of a certificate, never its key.
struct Certifikat : base::Entity {
    QString navn; ///< how people know it
    Certifikatrolle rolle = Certifikatrolle::Anvendersystem;
    Certifikattype type = Certifikattype::Voces;
    std::optional<Sha256Aftryk> sha256;
    std::optional<Sha1Aftryk> sha1;
    QString emne;
    QString udsteder;
    QString serienummer;
    std::optional<Cvr> cvr;
    QDate gyldigFra;
    QDate gyldigTil;
    QString miljoeId; ///< id of the Miljoe; empty = every one

    friend bool operator==(const Certifikat &, const Certifikat &) = default;
};

[[nodiscard]] const base::EntityTable &certifikatTable();

} // namespace nemsms::domain
