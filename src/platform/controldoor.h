// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/doors.h"
#include "platform/listedesk.h"
#include "platform/platformclock.h"
#include "platform/platformsetups.h"
#include "store/afsendelsejournal.h"
#include "store/slutbrugerjournal.h"

#include <memory>

namespace nemsms::platform {

/// The control desk: JSON over HTTPS, for any certificate of the test PKI, without knobs of its own.
/// GET control tells the verbs; control/clock, control/knobs, control/state, control/confirm,
/// control/setup, control/lister, control/abonnementer.
class ControlDoor
{
public:
    struct Parts {
        std::shared_ptr<PlatformClock> clock;
        std::shared_ptr<counterpart::KnobBoard> board;
        std::shared_ptr<PlatformSetups> setups;
        store::AfsendelseJournal afsendelser;
        store::SlutbrugerJournal slutbrugere;
        std::shared_ptr<const ListeDesk> lister;
    };
    explicit ControlDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] protocols::ServerResponse clock(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse knobs(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse state(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse confirm(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse setup(const protocols::ServerRequest &request, const QString &source) const;

    Parts m_parts;
};

} // namespace nemsms::platform
