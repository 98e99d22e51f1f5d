// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"

namespace nemsms::domain {

/// The rules of the record: validity.order, serviceaftale.reason and serviceaftale.date (errors for certificate access
/// without them, trap 19), serviceaftale.nosysid and serviceaftale.noregister (an agreement without the SysID that its
/// integration needs), serviceaftale.shared and serviceaftale.registershared (warnings for one SysID in two places,
/// trap 1), serviceaftale.certificate (warning: the exception is used).
[[nodiscard]] base::Findings serviceaftaleRules(const Serviceaftale &aftale);

} // namespace nemsms::domain
