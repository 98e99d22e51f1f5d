// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/doors.h"
#include "platform/platformclock.h"
#include "store/afsendelsejournal.h"
#include "store/slutbrugerjournal.h"

#include <memory>

namespace nemsms::platform {

/// The control desk: JSON over HTTPS, for any certificate of the test PKI, without knobs of its own.
/// GET control tells the verbs; control/clock, control/knobs, control/state, control/confirm.
class ControlDoor
{
public:
    ControlDoor(std::shared_ptr<PlatformClock> clock, std::shared_ptr<counterpart::KnobBoard> board,
                store::AfsendelseJournal afsendelser, store::SlutbrugerJournal slutbrugere);

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] protocols::ServerResponse clock(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse knobs(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse state(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse confirm(const protocols::ServerRequest &request) const;

    std::shared_ptr<PlatformClock> m_clock;
    std::shared_ptr<counterpart::KnobBoard> m_board;
    store::AfsendelseJournal m_afsendelser;
    store::SlutbrugerJournal m_slutbrugere;
};

} // namespace nemsms::platform
