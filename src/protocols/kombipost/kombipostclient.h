// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/kombipost/accesscall.h"
#include "protocols/kombipost/kombikald.h"
#include "protocols/kombipost/kombisvar.h"
#include "protocols/ngdp/kvittering.h"

namespace nemsms::protocols {

/// Calls SF1601's REST services. Sending and look-up are as public clients do them; recall and business receipt are NgDP's
/// own verbs at the same host, which is RECONSTRUCTED.
///
/// Errors of all verbs, besides those of sendWithAccess(): kombipost.fejl (Refused, or Unreachable at a status from 500
/// on; arguments `kode`, `tekst`, `status`), kombipost.http (Refused for 401, 403, 404 and 405, else Unreachable; argument
/// `status`), kombipost.answer (Unreachable: what came is not the answer; argument `status`).
class KombiPostClient
{
public:
    KombiPostClient(std::shared_ptr<Transport> transport, KombiPostDoors doors, AccessCall call);

    /// The technical receipt of a message that was taken; kombipost.notaccepted (Refused) when it was not and nobody says
    /// why. The MessageUUID makes a second try harmless.
    [[nodiscard]] base::Job<KombiSvar> afsend(NemSmsMemo memo, std::stop_token stop = {}) const;
    /// Is the recipient enrolled in NemSMS? It asks about no material.
    [[nodiscard]] base::Job<bool> erTilmeldt(domain::Modtager modtager, std::stop_token stop = {}) const;
    /// The latest receipt of a message that was taken.
    [[nodiscard]] base::Job<Kvittering> kvittering(QString messageUuid, std::stop_token stop = {}) const;
    /// Takes a message back that waits for its day (doNotDeliverUntilDate).
    [[nodiscard]] base::Job<> tilbagekald(QString messageUuid, std::stop_token stop = {}) const;

private:
    std::shared_ptr<Transport> m_transport;
    KombiPostDoors m_doors;
    AccessCall m_call;
};

} // namespace nemsms::protocols
