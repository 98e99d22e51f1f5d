// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <chrono>
#include <stop_token>

namespace nemsms::usecases {

/// Ends after `length`, or at once when `stop` is requested: the pace of a batch, and the time between two tries.
[[nodiscard]] base::Job<bool> pauseFor(std::chrono::milliseconds length, std::stop_token stop);

} // namespace nemsms::usecases
