// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/storeaccess.h"

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
    const auto &tables = administeredTables();
    const auto found = std::find_if(tables.cbegin(), tables.cend(),
                                    [&](const base::EntityTable *table) { return table->name == name; });
    return found == tables.cend() ? nullptr : *found;
}

} // namespace nemsms::usecases
