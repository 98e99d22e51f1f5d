// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/current.h"
#include "counterpart/knobboard.h"
#include "platform/accessgate.h"
#include "platform/kombiafslag.h"
#include "protocols/kombipost/kombikald.h"
#include "protocols/ngdp/memoclient.h"

namespace nemsms::platform {

/// KombiPostAfsend as Serviceplatformen offers it (SF1601): POST kombi (and memos) with one MeMo of the type NEMSMS, which
/// goes to NgDP as the sender wrote it. Beside it, RECONSTRUCTED: DELETE memos/{MessageUUID} and GET receipts/{MessageUUID},
/// NgDP's own verbs, passed on. With the knob 403 every refusal has that status.
class KombiPostDoor
{
public:
    struct Parts {
        std::shared_ptr<const protocols::MemoReader> reader;
        std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaler;
        std::shared_ptr<counterpart::KnobBoard> board;
        std::shared_ptr<base::Clock> clock;
        protocols::MemoClient ngdp;
        AccessGate gate;
    };
    explicit KombiPostDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    using Outcome = std::variant<protocols::ServerResponse, KombiAfslag>;
    [[nodiscard]] Outcome send(const protocols::ServerRequest &request, const QString &cvr) const;
    [[nodiscard]] Outcome other(const protocols::ServerRequest &request, const QString &cvr) const;
    /// The NemSMS SysID of the authority's agreement.
    [[nodiscard]] Dom<QString> systemOf(const QString &cvr) const;

    Parts m_parts;
};

} // namespace nemsms::platform
