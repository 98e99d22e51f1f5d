// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordnaming.h"

#include "usecases/entityrelations.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

bool namesRecords(const base::Field &field)
{
    const bool names = field.has(base::FieldFlag::Identifier) || field.has(base::FieldFlag::Unique);
    return names && !field.has(base::FieldFlag::Personal);
}

base::Job<base::Record> onlyOneIn(std::shared_ptr<StoreAccess> access, const base::EntityTable *table, QByteArray field,
                                  QString value, QString miljoeId)
{
    ListQuery query;
    query.equals.insert(QString::fromLatin1(field), value);
    query.counted = false;
    auto records = access->of(*table);
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    QList<base::Record> here;
    const EntityRelations relations(*table, access);
    for (const auto &record : page->records) {
        const auto place = co_await relations.placeOf(record);
        if (!place) {
            co_return place.error();
        }
        if (*place == miljoeId) {
            here += record;
        }
    }
    co_return here.size() == 1 ? here.first() : base::Record();
}

base::Job<base::Record> retiredNamed(std::shared_ptr<StoreAccess> access, const base::EntityTable *table, QString name)
{
    auto records = access->of(*table);
    for (const auto &field : table->fields) {
        if (!namesRecords(field)) {
            continue;
        }
        ListQuery query;
        query.equals.insert(QString::fromLatin1(field.name), name);
        query.retired = true;
        query.limit = 2;
        query.counted = false;
        const auto page = co_await records.list(query);
        if (!page && page.error().kind != base::ErrorKind::InvalidInput) { // else the name is no value of this field
            co_return page.error();
        }
        if (page && page->records.size() > 1) {
            co_return base::failure(base::ErrorKind::Conflict, "store.record.several",
                                    {{u"entity"_s, base::translated(table->singular)}, {u"field"_s, base::translated(field.label)}});
        }
        if (page && !page->records.isEmpty()) {
            const base::Record found = page->records.first();
            co_return found;
        }
    }
    co_return base::Record();
}

} // namespace nemsms::usecases
