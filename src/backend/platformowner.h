// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/localplatformport.h"

#include <QThreadPool>
#include <optional>

namespace nemsms::backend {

/// Runs the local platform for this program, or joins the one that another program runs, when somebody first asks for
/// its doors. Starting blocks, so it is done on a thread of its own, one thing at a time.
class PlatformOwner final : public usecases::LocalPlatformPort
{
public:
    explicit PlatformOwner(QString dir);
    ~PlatformOwner() override;

    [[nodiscard]] base::Job<protocols::PlatformReady> ready() override;
    [[nodiscard]] base::Job<bool> recover() override;
    [[nodiscard]] base::Job<bool> isUsed() override;
    /// True when the platform of the folder is open, here or in another program; starts nothing.
    [[nodiscard]] base::Job<bool> isRunning();

private:
    struct State;

    std::shared_ptr<State> m_state;
    std::optional<protocols::PlatformReady> m_ready;
    QThreadPool m_pool;
};

} // namespace nemsms::backend
