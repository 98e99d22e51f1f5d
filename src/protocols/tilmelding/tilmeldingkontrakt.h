// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace nemsms::protocols {

// RECONSTRUCTED, both: SF2250's WSDL is not public.
constexpr char tilmeldingNs[] = "http://serviceplatformen.dk/xml/wsdl/soap11/NemSMS/VedligeholdTilmelding/2/";
constexpr char tilmeldingEntityId[] = "http://nemsms.serviceplatformen.dk/service/vedligeholdtilmelding/2";

/// The names that VedligeholdTilmelding 2.0 goes by on the wire, in this one place. The operations and the fields are
/// SF2250's (3.1.4.2, 3.1.5.2); the rest is RECONSTRUCTED until somebody has the official WSDL and names it in a file.
struct TilmeldingKontrakt {
    QByteArray ns = tilmeldingNs;
    QString entityId = QString::fromLatin1(tilmeldingEntityId); ///< what a token is asked for
    QByteArray opdaterAction = QByteArray(tilmeldingNs) + "OpdaterBorgerNemSMS"; ///< soapAction
    QByteArray tilmeldAction = QByteArray(tilmeldingNs) + "TilmeldNemSMS";
    QByteArray opdaterRequest = "OpdaterBorgerNemSMSRequest";
    QByteArray opdaterResponse = "OpdaterBorgerNemSMSResponse";
    QByteArray tilmeldRequest = "TilmeldNemSMSRequest";
    QByteArray tilmeldResponse = "TilmeldNemSMSResponse";
    QByteArray cprCvr = "CPRCVR";
    QByteArray cprNr = "CPR-nr";
    QByteArray cvrNr = "CVR-nr";
    bool callContext = true; ///< whether the request carries a CallContext with our identifier
    QString kilde;           ///< the document that the file says it was written from; empty = reconstructed

    [[nodiscard]] bool isReconstructed() const { return kilde.isEmpty(); }

    /// From JSON: `kilde`, `namespace` and `entityId` must be there, `soapAction` {OpdaterBorgerNemSMS, TilmeldNemSMS},
    /// `elements` {the names above} and `callContext` may be. Errors, all InvalidInput {path, ...}: kontrakt.json,
    /// kontrakt.missing {key}, kontrakt.unknown {key}, kontrakt.uri {key, value}, kontrakt.name {key, value}.
    [[nodiscard]] static base::Result<TilmeldingKontrakt> fromJson(const QByteArray &text, const QString &path);
    /// Reads that from a file. NotFound file.unreadable.
    [[nodiscard]] static base::Result<TilmeldingKontrakt> readFile(const QString &path);

    friend bool operator==(const TilmeldingKontrakt &, const TilmeldingKontrakt &) = default;
};

} // namespace nemsms::protocols
