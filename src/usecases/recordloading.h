// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/recordindex.h"

#include <QMap>
#include <memory>
#include <stop_token>

namespace nemsms::usecases {

struct StoreAccess;

/// The records of the entities that an import, an export or a comparison speaks of, by the entity's name.
using RecordIndexes = QMap<QByteArray, std::shared_ptr<const RecordIndex>>;

/// Reads every record of `table`, retired ones too, and drafts when asked for, page by page. `around` = what was read
/// before: it tells environments apart. NotPermitted sheets.stopped.
[[nodiscard]] base::Job<std::shared_ptr<const RecordIndex>> loadRecords(std::shared_ptr<StoreAccess> access,
                                                                       const base::EntityTable *table,
                                                                       std::stop_token stop,
                                                                       RecordIndexes around = {}, bool drafts = false);
/// The records of `table`, of every entity that its fields refer to, and of those that these hang on; drafts too.
[[nodiscard]] base::Job<RecordIndexes> loadAround(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                                  std::stop_token stop);

/// The records of every administered entity, retired ones and drafts too.
[[nodiscard]] base::Job<RecordIndexes> loadConfiguration(std::shared_ptr<StoreAccess> access);

/// What a stopped work answers.
[[nodiscard]] base::Error stoppedByPerson();

} // namespace nemsms::usecases
