// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nemsms::security {

/// Whose certificate it is in the Danish public infrastructure. OCES3 has one policy for what OCES2 called VOCES and
/// FOCES: there an organisation and a system look alike, and both are Voces here.
enum class OcesKind {
    None,  ///< not an OCES certificate
    Voces, ///< organisation (OCES3: organisation or system)
    Foces, ///< system
    Moces, ///< employee
    Poces  ///< citizen; not issued any more
};

enum class OcesGeneration { None, Oces2, Oces3 };

/// Which hierarchy issued a certificate: a test one opens no door in production, and the other way round.
enum class Hierarchy { Unknown, Test, Production };

/// What the subject of an OCES certificate tells (PROTOCOLS.md 9).
struct OcesSubject {
    OcesGeneration generation = OcesGeneration::None;
    OcesKind kind = OcesKind::None;
    QString cvr;        ///< eight digits; may be empty
    QString identifier; ///< UID, FID or RID of OCES2, UUID of OCES3; may be empty
};

/// The parts of a certificate that its kind is read from.
struct OcesParts {
    QString organizationIdentifier; ///< 2.5.4.97: NTRDK-12345678
    QString serialNumber;           ///< 2.5.4.5 of the subject: CVR:..-UID:.., or UI:DK-O:G:uuid
    QString commonName;
    QStringList policies; ///< certificate policies as dotted numbers
};

[[nodiscard]] OcesSubject readOcesSubject(const OcesParts &parts);

/// From the issuer's distinguished name: TRUST2408 and Den Danske Stat, where their test systems say so.
[[nodiscard]] Hierarchy hierarchyOf(const QString &issuer);

/// voces, foces, moces, poces or none; oces2, oces3 or none; test, production or unknown.
[[nodiscard]] const char *toCode(OcesKind kind);
[[nodiscard]] const char *toCode(OcesGeneration generation);
[[nodiscard]] const char *toCode(Hierarchy hierarchy);

} // namespace nemsms::security
