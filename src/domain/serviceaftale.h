// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/aftaletilstand.h"
#include "domain/pris.h"
#include "domain/sysid.h"
#include "domain/uuid.h"

#include <optional>

namespace nemsms::domain {

/// Which integration an agreement is for; domain/daekning.h tells what each covers.
enum class Integration { SF1600, SF1601, SF2250, Beskedtype };

/// How the user system shows who it is. A token is the rule; certificate access is "helt undtagelsesvis".
enum class Adgang { Token, Certifikat };

/// Which way an agreement for a beskedtype lets messages through Beskedfordeler.
enum class Retning { Ingen, Modtag, Afsend };

/// A service agreement on Serviceplatformen between an authority and a user system (SF2250 TS106-TS110, TSP04, TSP07).
struct Serviceaftale : base::Entity {
    std::optional<Uuid> uuid;
    QString navn;
    Integration integration = Integration::SF1600;
    QString myndighedId; ///< id of the Myndighed
    QString miljoeId;    ///< id of the Miljoe; empty = every one
    QString fagsystem;
    QString leverandoer; ///< the user system's
    std::optional<Uuid> brugersystemUuid;

    std::optional<NemSmsSysId> nemSmsSysId;
    std::optional<DigitalPostSysId> digitalPostSysId;
    std::optional<RegisterSysId> registerSysId;
    std::optional<FjernprintSysId> fjernprintSysId;
    QString registercertifikatId; ///< id of the Certifikat; the same as the register's (TS103)

    Adgang adgang = Adgang::Token;
    QString certifikatbegrundelse; ///< why certificate access was given
    QDate certifikatdato;          ///< when

    QString beskedtype; ///< for an agreement about a beskedtype: its name or UUID
    Retning retning = Retning::Ingen;
    QString personfoelsomhed = QStringLiteral("alle"); ///< TS109: all
    QString kle = QStringLiteral("alle");              ///< TS109: all
    QString abonnementCpr; ///< TS111: name or UUID of the subscription expression with the list of CPR
    QString abonnementCvr; ///< TS111: of the one with the list of CVR
    /// When each basic task of [Betingelser] for Beskedfordeler was done; TS108 wants the last three, TSP03 all.
    QDate tba10, tba11, tba12, tba13, tba14, tba15;

    QString fjernprintleverandoer;
    QDate fjernprintkontrolleret; ///< when KOMBIT's approval of the supplier was looked up
    QString fjernprintkendt;      ///< the supplier that KY and KSD were told of last; set by code only
    QDateTime fjernprintvarslet;  ///< when they were told, UTC
    QString fjernprintvarsletAf;  ///< who said so

    QDate gyldigFra;
    QDate gyldigTil; ///< last day; empty = until further notice
    std::optional<qint64> forventetMaengde; ///< calls a year
    QString kontaktnavn;
    QString kontaktmail;
    QString leverandoerkontakt;

    Aftaletilstand tilstand = Aftaletilstand::Kladde; ///< changed by code only, never as a field
    QString tilstandAf;                               ///< who said so
    QDateTime tilstandTid;                            ///< UTC
    QString tilstandBegrundelse;                      ///< why it was rejected, or a note

    friend bool operator==(const Serviceaftale &, const Serviceaftale &) = default;
};

[[nodiscard]] const base::EntityTable &serviceaftaleTable();

/// The state in the current language.
[[nodiscard]] QString tilstandName(Aftaletilstand tilstand);
/// The state's code as the store and the command line know it; empty when `code` is none.
[[nodiscard]] QByteArray toCode(Aftaletilstand tilstand);
[[nodiscard]] std::optional<Aftaletilstand> tilstandFrom(const QByteArray &code);

/// The route that an agreement sends by; empty for one that covers no sending.
[[nodiscard]] std::optional<Rute> ruteFor(Integration integration);

} // namespace nemsms::domain
