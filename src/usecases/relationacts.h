// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/relationwalk.h"

namespace nemsms::usecases {

/// The acts that stop today if the record of `walk` goes: those that its agreements, or the agreements that its
/// materials are sent by, let happen (domain/daekning.h).
[[nodiscard]] base::Job<QList<RelationAct>> relationActs(std::shared_ptr<StoreAccess> access,
                                                         std::shared_ptr<const RelationWalk> walk);

} // namespace nemsms::usecases
