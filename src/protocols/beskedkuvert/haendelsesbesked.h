// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmldocument.h"

#include <QDateTime>
#include <QStringList>

namespace nemsms::protocols {

constexpr char pkoPostStatusBeskedtype[] = "d2bed63c-4853-4008-b6e0-a74c15b15fbf"; ///< DigitalPost_StatusPrint
constexpr char digitalPostAktoer[] = "96514e13-afdd-44d6-95a8-adc2ca19b127";
constexpr char fortroligePersonoplysninger[] = "44f4108b-26d4-46de-a90f-35e35b55b8d8";

/// ObjektRegistrering of the envelope: what happened to which object. Ids are UUIDs or start with "urn:"; empty = left
/// out.
struct ObjektRegistrering {
    QString registreringId;
    QDateTime tidspunkt; ///< UTC; invalid = left out
    QString ansvarligMyndighed;
    QString objektId;
    QString objektType;
    QString objektHandling; ///< for PKO_PostStatus one of PkoHaendelse

    friend bool operator==(const ObjektRegistrering &, const ObjektRegistrering &) = default;
};

/// RelateretObjekt of the envelope: what a subscription can filter on.
struct RelateretObjekt {
    QString objektId;
    QString objektType;

    friend bool operator==(const RelateretObjekt &, const RelateretObjekt &) = default;
};

/// Haendelsesbesked, the envelope of Beskedfordeler (urn:oio:besked:kuvert:1.0), with what status messages use of it.
struct Haendelsesbesked {
    QString beskedId;
    QString beskedtype;
    QString ansvarligAktoer;
    QStringList tilladteModtagere;
    QList<RelateretObjekt> relaterede;
    QList<ObjektRegistrering> registreringer;
    QDateTime dannelsestidspunkt; ///< UTC
    QString transaktionsId;
    QString sikkerhedsklassificering;
    /// The payload as a document of its own. It is written as base64 within Beskeddata, as real messages have it, and
    /// read in that form or as the element itself.
    QByteArray data;

    friend bool operator==(const Haendelsesbesked &, const Haendelsesbesked &) = default;
};

/// A CVR or CPR number as an id of the envelope.
[[nodiscard]] QString cvrUrn(const QString &cvr);
[[nodiscard]] QString cprUrn(const QString &cpr);

[[nodiscard]] QByteArray encodeHaendelsesbesked(const Haendelsesbesked &besked);
/// Errors: those of XmlDocument; beskedkuvert.besked (not one, or without id and type); beskedkuvert.data (base64).
[[nodiscard]] base::Result<Haendelsesbesked> decodeHaendelsesbesked(const QByteArray &bytes);

} // namespace nemsms::protocols
