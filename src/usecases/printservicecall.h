// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "protocols/transport/exchange.h"
#include "usecases/sendbasis.h"

#include <stop_token>

namespace nemsms::usecases {

/// How a call ended, with the masked exchange whatever the end.
struct Kald {
    std::optional<base::Error> error; ///< none = it was answered
    bool yes = false;                 ///< the answer: enrolled, or accepted
    std::optional<bool> byToken;      ///< how it was made; none = it came to no call
    std::optional<protocols::Exchange> exchange;
    QString transmissionId {};        ///< of SF1601's technical receipt
};

/// The agreement has token access and the environment can be called so (SF1600).
[[nodiscard]] bool isByToken(const domain::Serviceaftale &aftale, const domain::Miljoe &miljoe);

/// SF1600 spoergTilmelding: whether the recipient can get what the materiale stands for; without one the answer may
/// concern Digital Post (trap 15). Signed, under a token that names
/// the authority, where the message goes by token. `error` is Refused with the counterpart's code, or Unreachable.
[[nodiscard]] base::Job<Kald> spoergTilmelding(Connection connection, SendBasis basis, std::stop_token stop);

/// SF1600 afsendBrev with channel D, priority D and format TXT (SF2250 1.2.4, 1.2.5). Never an error itself.
[[nodiscard]] base::Job<Kald> afsendBrev(Connection connection, SendBasis basis, QString identifikator,
                                         std::stop_token stop);

} // namespace nemsms::usecases
