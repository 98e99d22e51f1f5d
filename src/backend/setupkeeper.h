// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QObject>
#include <memory>

namespace nemsms::usecases {
struct SendParts;
}

namespace nemsms::backend {

class PlatformOwner;

/// Tells a running local platform at once when the store's set-up changes, whoever runs it. One that is not running is
/// told when somebody connects to it.
class SetupKeeper : public QObject
{
    Q_OBJECT
public:
    SetupKeeper(std::shared_ptr<usecases::SendParts> parts, std::shared_ptr<PlatformOwner> owner);

    /// Waits until what changed has been told.
    [[nodiscard]] base::Job<> finish();

private:
    void start();
    [[nodiscard]] static base::Job<> tell(std::shared_ptr<usecases::SendParts> parts, std::shared_ptr<PlatformOwner> owner);

    std::shared_ptr<usecases::SendParts> m_parts;
    std::shared_ptr<PlatformOwner> m_owner;
    base::Promise<bool> m_idle;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace nemsms::backend
