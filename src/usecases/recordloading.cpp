// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordloading.h"

#include "usecases/recordplace.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

namespace {

/// `table` and every entity that it hangs on.
void gather(const base::EntityTable &table, QSet<QByteArray> &wanted)
{
    wanted.insert(table.name);
    for (const auto &field : table.fields) {
        const base::EntityTable *target = field.refersTo.isEmpty() ? nullptr : tableNamed(field.refersTo);
        if (target && !wanted.contains(target->name)) {
            gather(*target, wanted);
        }
    }
}

} // namespace

base::Error stoppedByPerson()
{
    return base::failure(base::ErrorKind::NotPermitted, "sheets.stopped");
}

base::Job<std::shared_ptr<const RecordIndex>> loadRecords(std::shared_ptr<StoreAccess> access,
                                                          const base::EntityTable *table, std::stop_token stop,
                                                          RecordIndexes around, bool drafts)
{
    ListQuery query;
    query.limit = 1000;
    query.retired = true;
    query.drafts = drafts;
    query.counted = false;
    const auto index = std::make_shared<RecordIndex>(*table);
    do {
        auto records = access->of(*table);
        const auto page = co_await records.list(query);
        if (!page) {
            co_return page.error();
        }
        if (stop.stop_requested()) {
            co_return stoppedByPerson();
        }
        for (const auto &record : page->records) {
            index->add(record, placeNameOf(*table, *record, around));
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    co_return std::shared_ptr<const RecordIndex>(index);
}

base::Job<RecordIndexes> loadAround(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                    std::stop_token stop)
{
    QSet<QByteArray> wanted;
    gather(*table, wanted);
    RecordIndexes indexes;
    for (const base::EntityTable *one : administeredTables()) { // what is referred to stands before who refers
        if (!wanted.contains(one->name)) {
            continue;
        }
        const auto loaded = co_await loadRecords(access, one, stop, indexes, true);
        if (!loaded) {
            co_return loaded.error();
        }
        indexes.insert(one->name, *loaded);
    }
    co_return indexes;
}

base::Job<RecordIndexes> loadConfiguration(std::shared_ptr<StoreAccess> access)
{
    RecordIndexes all;
    for (const base::EntityTable *table : administeredTables()) {
        auto loading = loadRecords(access, table, {}, all, true);
        const auto loaded = co_await loading;
        if (!loaded) {
            co_return loaded.error();
        }
        all.insert(table->name, *loaded);
    }
    co_return all;
}

} // namespace nemsms::usecases
