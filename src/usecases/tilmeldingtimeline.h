// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tilmelding.h"
#include "usecases/timeline.h"

namespace nemsms::usecases {

/// One enrolment from consent to the citizen's yes: what has happened with its time, and what is waited for.
[[nodiscard]] QList<TimelinePoint> timelineFor(const domain::Tilmelding &sag);

} // namespace nemsms::usecases
