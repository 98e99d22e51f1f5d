// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "platform/brokerudgiver.h"
#include "protocols/localplatform/platformready.h"

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

namespace nemsms::platform {

struct PlatformOptions {
    QString dir; ///< the platform folder: PKI, state, lock; made with mode 0700 when it is not there
    /// Where the clock starts. Empty: it goes on from the folder while that is within the sending hours, else it
    /// starts on a Tuesday at 10:00 Danish time.
    std::optional<QDateTime> clock;
    quint16 portBase = 0; ///< the three ports are N, N+1, N+2; 0 = the ports of last time while free, else free ones
    std::optional<Brokervalg> broker; ///< its events go there too; none = the dueslag stand here only
    bool connect = true;  ///< when another program owns the folder: connect to it (true) or fail with a Conflict
};

/// The local platform: integration platform, NemSMS counterpart and virtual phone, behind real sockets on loopback.
/// A folder has one owner at a time; others connect to it by ready().endpoints.
class LocalPlatform
{
public:
    /// Takes the folder and opens the doors, or connects to the program that has them open. Blocking (makes keys at
    /// the first start: about a second): call it on a worker thread.
    static base::Result<std::unique_ptr<LocalPlatform>> start(PlatformOptions options);
    /// True when a program has the platform of this folder open.
    [[nodiscard]] static bool isRunning(const QString &dir);
    /// True when a platform was ever started on `dir`.
    [[nodiscard]] static bool isUsed(const QString &dir);
    /// Closes the doors (hanging requests end) and gives the folder back. Nothing is lost by a kill instead.
    ~LocalPlatform();
    LocalPlatform(const LocalPlatform &) = delete;
    LocalPlatform &operator=(const LocalPlatform &) = delete;

    /// True when this program runs the platform; false when another does.
    [[nodiscard]] bool isOwner() const;
    /// When the owner is gone: takes the folder over and goes on from it, on the same ports while they are free.
    /// Call it when a connection to the platform fails; gives true when this program is the owner afterwards.
    base::Result<bool> takeOver();
    [[nodiscard]] protocols::PlatformReady ready() const;

private:
    struct Parts;
    explicit LocalPlatform(PlatformOptions options);

    PlatformOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace nemsms::platform
