// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "counterpart/doors.h"
#include "protocols/transport/httpsserver.h"
#include "store/platformjournal.h"

#include <array>
#include <memory>

namespace nemsms::platform {

/// The three servers of the platform, in the order of their ports.
enum class PlatformPort { Platform, NemSms, Desk };

/// Opens the servers on N, N+1, N+2, or on the ports of last time while they are free, else on free ones, and remembers
/// them in the folder.
class PlatformPorts
{
public:
    PlatformPorts(std::shared_ptr<store::PlatformJournal> journal, quint16 portBase);
    /// Closes the platform's own port before the one that it calls.
    ~PlatformPorts();
    PlatformPorts(const PlatformPorts &) = delete;
    PlatformPorts &operator=(const PlatformPorts &) = delete;

    base::Result<> open(PlatformPort port, protocols::HttpsServerOptions options, const counterpart::Doors &doors);
    base::Result<> remember() const;
    [[nodiscard]] QUrl url(PlatformPort port) const;
    [[nodiscard]] quint16 number(PlatformPort port) const;

private:
    [[nodiscard]] quint16 lastTime(PlatformPort port) const;

    std::shared_ptr<store::PlatformJournal> m_journal;
    quint16 m_portBase;
    std::array<std::unique_ptr<protocols::HttpsServer>, 3> m_servers;
};

} // namespace nemsms::platform
