// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordloading.h"

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

base::Error stoppedByPerson()
{
    return base::failure(base::ErrorKind::NotPermitted, "sheets.stopped");
}

base::Job<std::shared_ptr<const RecordIndex>> loadRecords(std::shared_ptr<StoreAccess> access,
                                                          const base::EntityTable *table, std::stop_token stop)
{
    const auto records = co_await everyRecord(access, table, true, stop);
    if (!records) {
        co_return records.error();
    }
    if (stop.stop_requested()) {
        co_return stoppedByPerson();
    }
    const auto index = std::make_shared<RecordIndex>(*table);
    for (const auto &record : *records) {
        index->add(record);
    }
    co_return std::shared_ptr<const RecordIndex>(index);
}

base::Job<RecordIndexes> loadAround(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                    std::stop_token stop)
{
    QList<const base::EntityTable *> wanted {table};
    for (const auto &field : table->fields) {
        const base::EntityTable *target = field.refersTo.isEmpty() ? nullptr : tableNamed(field.refersTo);
        if (target && !wanted.contains(target)) {
            wanted += target;
        }
    }
    RecordIndexes indexes;
    for (const base::EntityTable *one : std::as_const(wanted)) {
        const auto loaded = co_await loadRecords(access, one, stop);
        if (!loaded) {
            co_return loaded.error();
        }
        indexes.insert(one->name, *loaded);
    }
    co_return indexes;
}

} // namespace nemsms::usecases
