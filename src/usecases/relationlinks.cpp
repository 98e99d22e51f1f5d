// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/relationlinks.h"

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

namespace {

QList<RelationLink> allLinks()
{
    QList<RelationLink> links;
    for (const base::EntityTable *table : administeredTables()) {
        for (const auto &field : table->fields) {
            if (!field.refersTo.isEmpty()) {
                links += {table, &field, tableNamed(field.refersTo), nullptr};
            }
        }
    }
    const auto byNumber = [&links](const char *field, const base::EntityTable &to, const char *number) {
        const base::EntityTable &aftale = domain::serviceaftaleTable();
        links += {&aftale, aftale.field(field), &to, to.field(number)};
        Q_ASSERT(links.last().field && links.last().number);
    };
    byNumber("nemSmsSysId", domain::afsendersystemTable(), "sysId");
    byNumber("digitalPostSysId", domain::afsendersystemTable(), "digitalPostSysId");
    byNumber("registerSysId", domain::registerTable(), "sysId");
    return links;
}

} // namespace

const QList<RelationLink> &relationLinks()
{
    static const QList<RelationLink> links = allLinks();
    return links;
}

} // namespace nemsms::usecases
