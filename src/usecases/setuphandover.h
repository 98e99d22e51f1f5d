// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/localplatform/platformready.h"
#include "protocols/localplatform/platformsetup.h"
#include "protocols/transport/transport.h"

#include <QObject>
#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// What the store's records in use say to the local platform: the sender systems, materials and agreements that the
/// kommune's administrator would have set up at NemSMS and Serviceplatformen (SF2250 TS102-TS106).
[[nodiscard]] base::Job<protocols::PlatformSetup> readPlatformSetup(std::shared_ptr<StoreAccess> access);

/// Hands the store's records over to the local platform, so that what a person creates here can be sent with there.
class SetupHandover : public QObject
{
    Q_OBJECT
public:
    explicit SetupHandover(std::shared_ptr<StoreAccess> access);

    /// Does nothing when this platform has the records as they are.
    [[nodiscard]] base::Job<> bring(std::shared_ptr<protocols::Transport> transport, protocols::PlatformReady ready);

Q_SIGNALS:
    /// A record that the platform should know was created, revised or retired.
    void outdated();

private:
    std::shared_ptr<StoreAccess> m_access;
    QString m_done;       ///< which platform has them, and at which count of changes
    quint64 m_changes = 0;
};

} // namespace nemsms::usecases
