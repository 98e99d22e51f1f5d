// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/entityfetch.h"
#include "ui/kit/fieldrow.h"
#include "usecases/listquery.h"

namespace nemsms::usecases {
class EntityVerbs;
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

/// What a table shows, as the verbs ask for it: lists and exports find the same records.
[[nodiscard]] usecases::ListQuery queryFrom(const EntityRequest &request);

/// How a kit table gets its pages from the verbs. The verbs outlive the model.
[[nodiscard]] EntityFetch fetchFrom(const usecases::EntityVerbs &verbs);
[[nodiscard]] EntityFetch fetchFrom(const usecases::TestSmsVerbs &verbs);

/// The records of an entity that are in use, as choices by their titles: at most 1000, which is more than anybody
/// chooses from.
[[nodiscard]] base::Job<QList<FieldOption>> optionsFrom(const usecases::EntityVerbs &verbs);

} // namespace nemsms::ui
