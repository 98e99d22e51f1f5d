// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/recordloading.h"

#include <QJsonObject>

namespace nemsms::usecases {

struct TextFile {
    QString name;     ///< "materiale.json"
    QByteArray bytes; ///< UTF-8
    int records = 0;
};

/// One record as text. Left out are ids, versions, times of change, who works with it just now, fields that the program
/// sets, and empty fields; references stand by business key (keyText()), personal values masked.
[[nodiscard]] QJsonObject recordText(const base::EntityTable &table, const base::Entity &record,
                                     const RecordIndexes &all);

/// The records in use and the drafts (livsfase: draft) as text: a JSON array ordered by business key, a field a line, each as recordText() says it.
[[nodiscard]] TextFile konfigurationText(const RecordIndex &records, const RecordIndexes &all);

} // namespace nemsms::usecases
