// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <memory>

namespace nemsms::usecases {
struct StoreAccess;
}

namespace nemsms::backend {

/// Fills a demo store that is empty with the records of domain/demo.h: one kommune, the local platform, a sender
/// system, two materials, two agreements and the fictive persons. Does nothing to one that has records.
[[nodiscard]] base::Job<> fillDemo(std::shared_ptr<usecases::StoreAccess> access);

} // namespace nemsms::backend
