// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace nemsms::protocols {

/// PKO_PostStatus, the payload of DigitalPost_StatusPrint. Every field is a subset that a message may leave out; empty =
/// left out. The value of kanalKode for NemSMS is not public. ForsendelseHaendelseSamling is not read.
struct PkoPostStatus {
    QString transmissionId;
    QString messageUuid;
    QString messageId;
    QString afsendelseIdentifikator; ///< ties the status to the request
    QString forsendelseIdentifikator;
    QString kanalKode;
    QDateTime transaktionsDatoTid;   ///< UTC
    QString brugerNavn;
    QString enhedTekst;
    QString afsenderSystemIdentifikator;
    QString transaktionsStatusKode;
    QString forsendelseTypeIdentifikator;
    QString correlationId;
    QString fejlKode; ///< FejlDetaljer; both empty = left out
    QString fejlTekst;

    friend bool operator==(const PkoPostStatus &, const PkoPostStatus &) = default;
};

[[nodiscard]] QByteArray encodePkoPostStatus(const PkoPostStatus &status);
/// Reads the parts in any order. Errors: those of XmlDocument; beskedkuvert.pko (another element).
[[nodiscard]] base::Result<PkoPostStatus> decodePkoPostStatus(const QByteArray &bytes);

} // namespace nemsms::protocols
