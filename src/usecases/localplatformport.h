// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/localplatform/platformready.h"

namespace nemsms::usecases {

/// Where the local platform's doors are. The backend starts or joins the platform when it is first asked for; tests
/// say where a platform of their own stands.
class LocalPlatformPort
{
public:
    virtual ~LocalPlatformPort() = default;
    [[nodiscard]] virtual base::Job<protocols::PlatformReady> ready() = 0;
    /// True when there is a platform, running or not: starts nothing and makes nothing.
    [[nodiscard]] virtual base::Job<bool> isUsed() = 0;
    /// A connection failed: when the program that had the platform open is gone, takes it over. True when the doors
    /// are open again (ready() tells where).
    [[nodiscard]] virtual base::Job<bool> recover() = 0;
};

} // namespace nemsms::usecases
