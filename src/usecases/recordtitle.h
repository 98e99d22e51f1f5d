// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

/// What people call `record`: its own title, but where that is made of references alone (a membership of a group) the
/// titles of the records that it refers to.
[[nodiscard]] base::Job<QString> titleOf(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                         base::Record record);

} // namespace nemsms::usecases
