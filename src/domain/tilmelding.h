// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/mobilnummer.h"
#include "domain/modtager.h"

#include <optional>

namespace nemsms::domain {

/// How far an enrolment is (trap 6). OpdaterBorgerNemSMS comes first, then TilmeldNemSMS, and NemSMS is active only when the
/// citizen has confirmed on the phone (SF2250 1.2.3).
enum class Tilmeldingstilstand {
    Ingen,               ///< noted here; NemSMS has answered nothing yet
    Oprettet,            ///< OpdaterBorgerNemSMS was answered: the user is there, and is enrolled nowhere
    AfventerBekraeftelse, ///< TilmeldNemSMS was answered: the phone asks the citizen
    Aktiv,               ///< a look-up says so
    Frameldt             ///< the end of this case; whoever wants NemSMS again consents anew
};

/// Who said yes to being enrolled.
enum class Samtykkegiver { Borgeren, Foraelder, Vaerge, Virksomheden };

/// In which way.
enum class Samtykkevej { Skriftligt, Telefonisk, Fremmoede, Digitalt };

/// One enrolment on somebody's behalf: one case of two calls, with the consent that it rests on.
struct Tilmelding : base::Entity {
    QString identifikator; ///< ULID, the same on every attempt of both calls (CallersServiceCallIdentifier)
    QString miljoeId;
    QString serviceaftaleId;
    std::optional<Modtager> slutbruger;
    std::optional<Mobilnummer> mobilnummer;
    Samtykkegiver samtykkeAf = Samtykkegiver::Borgeren;
    Samtykkevej samtykkeVej = Samtykkevej::Skriftligt;
    QDateTime samtykkeTid;   ///< UTC, as every moment here
    QString samtykkeTekst;   ///< what was consented to, word for word: every authority (trap 13)
    QString samtykkeNoteretAf; ///< who wrote it down here
    Tilmeldingstilstand tilstand = Tilmeldingstilstand::Ingen;
    QDateTime oprettetTid;   ///< OpdaterBorgerNemSMS was answered
    QDateTime tilmeldtTid;   ///< TilmeldNemSMS was answered
    QDateTime aktivTid;      ///< a look-up first said so
    QDateTime frameldtTid;
    QString fejlkode;        ///< of the latest call, when it failed; empty = it went well
    QString fejltekst;
    bool simuleret = false;  ///< at the local platform

    friend bool operator==(const Tilmelding &, const Tilmelding &) = default;
};

[[nodiscard]] const base::EntityTable &tilmeldingTable();

/// Whether a case may go from one state to another: each step forwards, and withdrawal from wherever NemSMS knows the user.
[[nodiscard]] bool mayBecome(Tilmeldingstilstand from, Tilmeldingstilstand to);

/// The consent to enrolment on behalf of `kommune`, to be read to the citizen and kept with the case. It says that every
/// authority is meant, as the enrolment is (SF2250 1.2.3, 3.2.5.2; trap 13).
[[nodiscard]] QString samtykketekst(const QString &kommune);

} // namespace nemsms::domain
