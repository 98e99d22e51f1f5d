// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/activecontext.h"
#include "usecases/cockpit.h"
#include "usecases/oversigt.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

/// Everything that the overview is made from.
struct OversigtGrundlag {
    Place here;
    QDateTime now;
    QList<domain::Afsendersystem> afsendersystemer;
    QList<domain::Materiale> materialer;
    QList<domain::Serviceaftale> aftaler;
    QList<domain::Testperson> personer;
    QList<domain::TestSms> sms; ///< those that are not at their end, and the failed
    QList<CockpitPost> posts;   ///< certificates and API keys, with what each carries
    int errors = 0;             ///< errors that the consistency doctor found
    int warnings = 0;           ///< its warnings
};

/// What is to be done, what stops first before all else.
[[nodiscard]] QList<OversigtPoint> oversigtpoints(const OversigtGrundlag &basis);

} // namespace nemsms::usecases
