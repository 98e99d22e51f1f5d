// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/tokencall.h"
#include "protocols/tilmelding/tilmeldingkald.h"
#include "protocols/transport/transport.h"

#include <QUrl>

namespace nemsms::protocols {

/// Calls VedligeholdTilmelding 2.0, by token only (SF2250 3.1.4.3). A token for it is made for tilmeldingEntityId.
///
/// Errors of both verbs: those of the transport and of fetching the token; printservice.fault and its kin, as of
/// PrintServiceClient; tilmelding.answer (Unreachable {status}: what came is not the answer to the question).
class TilmeldingClient
{
public:
    TilmeldingClient(std::shared_ptr<Transport> transport, QUrl address, TokenCall byToken,
                     SoapVersion version = SoapVersion::V11, TilmeldingKontrakt kontrakt = {});

    /// Makes the NemSMS user, or replaces its master data. May be repeated, with the same identifier.
    [[nodiscard]] base::Job<> opdaterBorger(OpdaterBorger update, QString identifikator = {}, std::stop_token stop = {}) const;
    /// Signs on or off; the user must be there. May be repeated, with the same identifier.
    [[nodiscard]] base::Job<> tilmeldNemSms(TilmeldNemSms enrolment, QString identifikator = {}, std::stop_token stop = {}) const;

private:
    [[nodiscard]] base::Job<> call(const TilmeldingKald &kald, std::stop_token stop) const;

    std::shared_ptr<Transport> m_transport;
    QUrl m_address;
    TokenCall m_byToken;
    SoapVersion m_version;
    TilmeldingKontrakt m_kontrakt;
};

} // namespace nemsms::protocols
