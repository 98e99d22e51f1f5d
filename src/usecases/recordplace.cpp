// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordplace.h"

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

QString placeOf(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &around)
{
    if (const base::Field *place = table.field("miljoeId")) {
        return place->read(record).toString();
    }
    if (table.name != domain::materialeTable().name) {
        return {};
    }
    const auto systems = around.value(domain::afsendersystemTable().name);
    const QString id = static_cast<const domain::Materiale &>(record).afsendersystemId;
    const base::Record system = systems ? systems->withId(id) : nullptr;
    return system ? static_cast<const domain::Afsendersystem &>(*system).miljoeId : QString();
}

QString placeNameOf(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &around)
{
    const auto places = around.value(domain::miljoeTable().name);
    const base::Record place = places ? places->withId(placeOf(table, record, around)) : nullptr;
    return place ? static_cast<const domain::Miljoe &>(*place).navn : QString();
}

} // namespace nemsms::usecases
