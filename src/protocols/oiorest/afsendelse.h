// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/materialeid.h"
#include "domain/modtager.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace nemsms::protocols {

enum class AfsendelseTilstand { Ingen, Afventer, Fremsendt, Planlagt };
/// MeddelelseTypeNavn: `serviceBesked` is the old name of NemSMS and still the one on the wire.
enum class MeddelelseType { Ingen, Meddelelse, ServiceBesked };

/// dkal:Afsendelse with what NemSMS uses of it (SF1600 Afsendelse.xsd).
struct Afsendelse {
    QString meddelelseIdentifikator; ///< 1-30 of [a-zA-Z0-9-._~]
    AfsendelseTilstand tilstand = AfsendelseTilstand::Ingen;
    QDateTime afsendelseDatoTid;     ///< UTC; the time of sending (RECONSTRUCTED); invalid = left out
    std::optional<domain::Modtager> modtager;
    MeddelelseType type = MeddelelseType::ServiceBesked;
    std::optional<domain::MaterialeId> materialeId;
    QString servicebeskedTekst;      ///< at most 160 characters

    friend bool operator==(const Afsendelse &, const Afsendelse &) = default;
};

[[nodiscard]] QByteArray encodeAfsendelse(const Afsendelse &afsendelse);

} // namespace nemsms::protocols
