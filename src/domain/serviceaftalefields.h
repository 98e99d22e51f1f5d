// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"

namespace nemsms::domain {

/// The fields of a service agreement, in the order of the administration module's wizard as far as SF2250 tells it.
[[nodiscard]] QList<base::Field> serviceaftaleFields();

} // namespace nemsms::domain
