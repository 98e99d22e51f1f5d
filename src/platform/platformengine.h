// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "counterpart/delivery.h"
#include "counterpart/doorkeeper.h"
#include "counterpart/doors.h"
#include "platform/dagligliste.h"
#include "platform/platformclock.h"
#include "platform/platformfolder.h"
#include "platform/platformports.h"
#include "platform/platformsetups.h"
#include "platform/tokendesk.h"
#include "security/testpki.h"
#include "store/platformjournal.h"

#include <memory>
#include <optional>

namespace nemsms::protocols {
class MemoClient;
}

namespace nemsms::platform {

class NemSmsLink;

/// The running platform of a folder that this program owns: journal, clock, delivery and three servers.
class PlatformEngine
{
public:
    static base::Result<std::unique_ptr<PlatformEngine>> open(const PlatformFolder &folder,
                                                              std::optional<QDateTime> clock, quint16 portBase,
                                                              const std::optional<Brokervalg> &broker);
    /// Lets hanging requests go, closes the doors and ends the threads.
    ~PlatformEngine();

    [[nodiscard]] protocols::PlatformReady ready() const;

private:
    PlatformEngine(security::TestPki pki, std::shared_ptr<store::PlatformJournal> journal,
                   std::shared_ptr<PlatformClock> clock, std::shared_ptr<PlatformSetups> setups,
                   std::shared_ptr<const TokenDesk> desk);
    base::Result<> openDoors(quint16 portBase);
    [[nodiscard]] protocols::HttpsServerOptions serverOptions() const;
    base::Result<> addNemSmsDoors();
    base::Result<> addPlatformDoors(const QUrl &nemSms);
    base::Result<> addKombiPostDoors(const protocols::MemoClient &ngdp, const std::shared_ptr<NemSmsLink> &link);
    void addTokenDoors();
    base::Result<> addTilmeldingDoor(const QUrl &nemSms);
    /// Makes the daily list, and finishes what was begun before.
    base::Result<> addLists(const QUrl &nemSms);
    void addDeskDoors();

    security::TestPki m_pki;
    std::shared_ptr<store::PlatformJournal> m_journal;
    std::shared_ptr<PlatformClock> m_clock;
    std::shared_ptr<counterpart::KnobBoard> m_board;
    std::shared_ptr<PlatformSetups> m_setups;
    std::shared_ptr<const TokenDesk> m_desk;
    counterpart::DoorKeeper m_keeper;
    std::shared_ptr<counterpart::Delivery> m_delivery;
    std::shared_ptr<BrokerUdgiver> m_broker; ///< none = the dueslag stand here only
    std::shared_ptr<DagligListe> m_lister;
    counterpart::Doors m_nemSmsDoors;    ///< register and afsender
    counterpart::Doors m_platformDoors;  ///< printService, dueslag and the token services
    counterpart::Doors m_deskDoors;      ///< phone and control
    std::unique_ptr<PlatformPorts> m_ports; // last: the doors close before anything behind them goes
};

} // namespace nemsms::platform
