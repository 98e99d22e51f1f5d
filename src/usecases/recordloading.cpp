// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordloading.h"

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

namespace {
constexpr int PageSize = 1000;
}

base::Error stoppedByPerson()
{
    return base::failure(base::ErrorKind::NotPermitted, "sheets.stopped");
}

base::Job<std::shared_ptr<const RecordIndex>> loadRecords(std::shared_ptr<StoreAccess> access,
                                                          const base::EntityTable *table, std::stop_token stop)
{
    const auto index = std::make_shared<RecordIndex>(*table);
    ListQuery query;
    query.limit = PageSize;
    query.retired = true;
    do {
        auto records = access->of(*table);
        const auto page = co_await records.list(query);
        if (!page) {
            co_return page.error();
        }
        for (const auto &record : page->records) {
            index->add(record);
        }
        query.after = page->next;
        if (stop.stop_requested()) {
            co_return stoppedByPerson();
        }
    } while (!query.after.isEmpty());
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
