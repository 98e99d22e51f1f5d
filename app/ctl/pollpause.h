// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <chrono>
#include <stop_token>

namespace nemsms::ctl {

/// The time between two looks at something that only looking tells; ends at once when `stop` is requested.
[[nodiscard]] base::Job<> pollPause(std::chrono::milliseconds length, std::stop_token stop);

} // namespace nemsms::ctl
