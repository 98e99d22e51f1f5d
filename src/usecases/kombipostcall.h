// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/ngdp/kvittering.h"
#include "usecases/printservicecall.h"

namespace nemsms::usecases {

/// SF1601 PostForespoerg: whether the recipient is enrolled in NemSMS. It asks about no material. Never an error itself.
[[nodiscard]] base::Job<Kald> postForespoerg(Connection connection, SendBasis basis, std::stop_token stop);
/// SF1601 KombiPostAfsend of a MeMo of the type NEMSMS; the technical receipt is in `transmissionId`.
[[nodiscard]] base::Job<Kald> kombiPostAfsend(Connection connection, SendBasis basis, QString messageUuid, std::stop_token stop);
/// Takes a message back; RECONSTRUCTED, so on the local platform only.
[[nodiscard]] base::Job<Kald> tilbagekald(Connection connection, SendBasis basis, QString messageUuid, std::stop_token stop);

/// How the question for a receipt ended.
struct Kvitteringskald {
    Kald kald;
    std::optional<protocols::Kvittering> kvittering;
};
/// The latest receipt of a message; RECONSTRUCTED, so on the local platform only.
[[nodiscard]] base::Job<Kvitteringskald> hentKvittering(Connection connection, SendBasis basis, QString messageUuid,
                                                        std::stop_token stop);

/// The look-up and the sending of the message's own route.
[[nodiscard]] base::Job<Kald> slaaOp(Connection connection, SendBasis basis, std::stop_token stop);
[[nodiscard]] base::Job<Kald> afsend(Connection connection, SendBasis basis, domain::TestSms sms, std::stop_token stop);

} // namespace nemsms::usecases
