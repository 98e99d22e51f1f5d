// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordplace.h"

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// The value of `own`, else that of the materiale or afsendersystem that the record is made for.
QString inherited(const QByteArray &own, const base::EntityTable &table, const base::Entity &record,
                  const RecordIndexes &around)
{
    if (const base::Field *field = table.field(own)) {
        return field->read(record).toString();
    }
    for (const auto &field : table.fields) {
        const bool maker = field.refersTo == domain::materialeTable().name
            || field.refersTo == domain::afsendersystemTable().name;
        const auto makers = maker ? around.value(field.refersTo) : nullptr;
        if (!makers) {
            continue;
        }
        if (const base::Record found = makers->withId(field.read(record).toString())) {
            return inherited(own, makers->table(), *found, around);
        }
    }
    return {};
}

} // namespace

QString placeOf(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &around)
{
    return inherited("miljoeId", table, record, around);
}

QString authorityOf(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &around)
{
    return inherited("myndighedId", table, record, around);
}

QString placeNameOf(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &around)
{
    const auto places = around.value(domain::miljoeTable().name);
    const base::Record place = places ? places->withId(placeOf(table, record, around)) : nullptr;
    return place ? static_cast<const domain::Miljoe &>(*place).navn : QString();
}

} // namespace nemsms::usecases
