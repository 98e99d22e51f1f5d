// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/current.h"
#include "counterpart/doorkeeper.h"
#include "counterpart/doors.h"
#include "platform/afsendbrevrules.h"
#include "platform/nemsmslink.h"
#include "platform/tokengate.h"
#include "protocols/printservice/printservicereader.h"

#include <memory>

namespace nemsms::platform {

/// PrintService 2.0 as Serviceplatformen offers it, in the certificate variant and by token: one SOAP call in, one OIOREST
/// call out, nothing kept (SF2250 4.1.3.7). A call by token names its authority by the token, which goes no further; its
/// answer is signed. The answer has the SOAP version of the question. Faults are HTTP 500, or 403 with the
/// knob; GET ?wsdl and GET schemas/<name> give the contract.
class PrintDoor
{
public:
    struct Parts {
        std::shared_ptr<const protocols::PrintServiceReader> reader;
        std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaler;
        counterpart::DoorKeeper keeper;
        std::shared_ptr<counterpart::KnobBoard> board;
        std::shared_ptr<base::Clock> clock;
        std::shared_ptr<NemSmsLink> nemSms;
        TokenGate gate;
    };
    explicit PrintDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] protocols::ServerResponse contract(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse call(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse callByToken(const protocols::ServerRequest &request,
                                                        protocols::SoapVersion version) const;
    /// The call with the contexts that the token stands for.
    [[nodiscard]] Dom<protocols::PrintRequest> readByToken(const TokenGate::Caller &caller, const QByteArray &action) const;
    [[nodiscard]] Dom<bool> perform(const protocols::PrintRequest &request) const;
    [[nodiscard]] Dom<bool> send(const protocols::AfsendBrev &brev) const;
    [[nodiscard]] Dom<bool> ask(const protocols::SpoergTilmelding &question) const;
    [[nodiscard]] protocols::ServerResponse fault(const Afslag &afslag, protocols::SoapVersion version) const;
    [[nodiscard]] int faultStatus() const;
    [[nodiscard]] QDate today() const;

    Parts m_parts;
};

} // namespace nemsms::platform
