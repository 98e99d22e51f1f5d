// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "usecases/timeline.h"

namespace nemsms::usecases {

/// The life of a test SMS as far as it is known, and what is waited for. `hasDueslag` = the environment has a dueslag
/// that can prove delivery; without one the last point says why the message stays at accepted.
[[nodiscard]] QList<TimelinePoint> timelineFor(const domain::TestSms &sms, const QList<Udveksling> &exchanges,
                                                 bool hasDueslag);

/// The code of a state, as the field table writes it.
[[nodiscard]] QByteArray toCode(domain::TestSmsTilstand tilstand);

} // namespace nemsms::usecases
