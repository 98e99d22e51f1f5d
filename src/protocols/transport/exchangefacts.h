// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/httpmessage.h"

#include <QString>

namespace nemsms::protocols {

/// What a request says about itself, so that it can be found again and named to others. Never personal.
struct ExchangeFacts {
    QString operation;     ///< "afsendBrev", "TilmeldNemSMS", "Issue"; without an action the verb and the last part of the path
    QString transaktion;   ///< wsa:MessageID or x-TransaktionsId; empty = none
    QString identifikator; ///< AfsendelseIdentifikator, messageUUID or CallersServiceCallIdentifier; empty = none
};

[[nodiscard]] ExchangeFacts factsOf(const HttpRequest &request);

/// The code and words of a fault in an answer's text: ServiceplatformFault, dkal:Fejl, kombi_response or a SOAP fault.
struct FaultWords {
    QString kode;
    QString tekst;
};
[[nodiscard]] FaultWords faultWordsOf(const QByteArray &answer);

} // namespace nemsms::protocols
