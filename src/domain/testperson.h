// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/modtager.h"
#include "domain/mobilnummer.h"

#include <optional>

namespace nemsms::domain {

/// Where a test person comes from.
enum class Testkilde { Egen, FaellesoffentligtTestmiljoe, Testportal };

/// Where the person's enrolment is expected to stand (trap 6).
enum class ForventetTilmelding { Ukendt, Ingen, Oprettet, AfventerBekraeftelse, Aktiv, Frameldt };

/// A person or company that has agreed to get test messages, or a fictive one.
struct Testperson : base::Entity {
    QString navn;
    std::optional<Cpr> cpr; ///< either this or cvr
    std::optional<Cvr> cvr;
    QString miljoeId; ///< id of the Miljoe the person is known in
    Testkilde kilde = Testkilde::Egen;
    std::optional<Mobilnummer> mobilnummer;
    bool samtykke = false; ///< the number's owner has agreed to get test messages
    ForventetTilmelding forventetTilmelding = ForventetTilmelding::Ukendt;
    QString reserveretAf;

    friend bool operator==(const Testperson &, const Testperson &) = default;
};

[[nodiscard]] const base::EntityTable &testpersonTable();

/// Who gets the message: the CPR, else the CVR; nobody when the record has neither.
[[nodiscard]] std::optional<Modtager> modtagerOf(const Testperson &person);

} // namespace nemsms::domain
