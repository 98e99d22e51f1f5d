// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordkey.h"

#include "domain/miljoe.h"
#include "usecases/recordplace.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

QString keyText(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &all)
{
    QStringList parts;
    bool placed = false; // a key of references holds the environment already
    for (const base::Field *field : businessKeyFields(table)) {
        if (field->refersTo == domain::miljoeTable().name) {
            continue; // last, whether it is a field of the key or not
        }
        placed = placed || !field->refersTo.isEmpty();
        const QString value = field->read(record).toString();
        parts += !field->refersTo.isEmpty()          ? keyText(field->refersTo, value, all)
            : field->has(base::FieldFlag::Personal) ? field->show(record)
                                                     : value;
    }
    parts.removeAll(QString());
    const QString place = placed ? QString() : placeNameOf(table, record, all);
    return parts.join(u" / "_s) + (place.isEmpty() ? QString() : QString(u" ("_s + place + u')'));
}

QString keyText(const QByteArray &entity, const QString &id, const RecordIndexes &all)
{
    const auto index = all.value(entity);
    const base::Record record = index ? index->withId(id) : nullptr;
    return record ? keyText(index->table(), *record, all) : QString();
}

} // namespace nemsms::usecases
