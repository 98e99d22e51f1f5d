// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/storeaccess.h"

#include "domain/tilmelding.h"

#include <algorithm>

namespace nemsms::usecases {

const QList<const base::EntityTable *> &administeredTables()
{
    static const QList<const base::EntityTable *> tables {
        &domain::myndighedTable(),         &domain::miljoeTable(),
        &domain::certifikatTable(),        &domain::tilslutningsaftaleTable(),
        &domain::afsendersystemTable(),    &domain::registerTable(),
        &domain::materialeTable(),         &domain::tilmeldingsgruppeTable(),
        &domain::gruppetilknytningTable(), &domain::forsendelsestypeTable(),
        &domain::serviceaftaleTable(),     &domain::testpersonTable()};
    return tables;
}

const base::EntityTable *tableNamed(const QByteArray &name)
{
    if (name == domain::testSmsTable().name) {
        return &domain::testSmsTable();
    }
    if (name == domain::tilmeldingTable().name) {
        return &domain::tilmeldingTable();
    }
    const auto &tables = administeredTables();
    const auto found = std::find_if(tables.cbegin(), tables.cend(),
                                    [&](const base::EntityTable *table) { return table->name == name; });
    return found == tables.cend() ? nullptr : *found;
}

base::Job<QList<base::Record>> everyRecord(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                           bool retired, std::stop_token stop)
{
    ListQuery query;
    query.limit = 1000;
    query.retired = retired;
    query.counted = false;
    QList<base::Record> all;
    do {
        auto records = access->of(*table);
        const auto page = co_await records.list(query);
        if (!page) {
            co_return page.error();
        }
        all += page->records;
        query.after = page->next;
    } while (!query.after.isEmpty() && !stop.stop_requested());
    co_return all;
}

} // namespace nemsms::usecases
