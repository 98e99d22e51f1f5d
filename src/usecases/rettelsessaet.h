// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "domain/sammenhaeng/regel.h"
#include "store/changeset.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// The writes that carry out `rettelser`: each record once, with all its new values, judged by its own rules as when a
/// person writes it. InvalidInput with the first finding that stops; NotFound for a record that is gone.
[[nodiscard]] base::Job<store::ChangeSet> changesFor(std::shared_ptr<StoreAccess> access,
                                                     QList<domain::Rettelse> rettelser);

} // namespace nemsms::usecases
