// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"

namespace nemsms::domain {

/// The rules of the record: validity.order, kontakt.mail, field.negative, serviceaftale.reason and serviceaftale.date
/// (errors for certificate access without them, trap 19), serviceaftale.nosysid, .noregister, .beskedtype and .retning
/// (an agreement without what its integration needs), serviceaftale.shared and .registershared (warnings for one SysID
/// in two places, trap 1), serviceaftale.certificate (hint: the exception is used), .registercertifikat (warning),
/// .snaever (warnings: data limits narrower than TS109's), .fjernprint (warning: approval never checked).
[[nodiscard]] base::Findings serviceaftaleRules(const Serviceaftale &aftale);

/// The SysID that the integration needs is there: serviceaftale.nosysid, serviceaftale.noregister (errors).
[[nodiscard]] base::Findings checkNeededSysId(const Serviceaftale &aftale);

/// Which of the two subscription expressions of SF2250 TS111 (one with a list of CPR, one with a list of CVR: our reading)
/// nobody has noted: serviceaftale.abonnement.
[[nodiscard]] base::Findings missingAbonnementer(const Serviceaftale &aftale, base::Severity severity);

} // namespace nemsms::domain
