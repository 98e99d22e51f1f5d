// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/konfigurationtext.h"

#include "domain/testperson.h"
#include "usecases/recordkey.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// What the program sets, and who tests with a person just now: of a moment and a user, so no configuration.
bool isLeftOut(const base::EntityTable &table, const base::Field &field)
{
    return field.has(base::FieldFlag::ReadOnly)
        || (table.name == domain::testpersonTable().name && field.name == "reserveretAf");
}

QJsonValue textValue(const base::Field &field, const base::Entity &record, const RecordIndexes &all)
{
    const QVariant value = field.read(record);
    if (!value.isValid() || value.toString().isEmpty()) {
        return QJsonValue::Undefined;
    }
    if (field.has(base::FieldFlag::Personal)) {
        return field.show(record);
    }
    if (!field.refersTo.isEmpty()) {
        const QString key = keyText(field.refersTo, value.toString(), all);
        return key.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(key);
    }
    switch (field.kind) {
    case base::FieldKind::Boolean:
        return value.toBool();
    case base::FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case base::FieldKind::DateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

/// What orders the records: the business key as it may be shown, then everything else of the record.
QByteArray orderOf(const base::EntityTable &table, const QJsonObject &object)
{
    QByteArray order;
    for (const base::Field *field : businessKeyFields(table)) {
        order += object.value(QString::fromLatin1(field->name)).toVariant().toString().toUtf8() + '\0';
    }
    return order + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject recordText(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &all)
{
    QJsonObject object;
    for (const auto &field : table.fields) {
        const QJsonValue value = isLeftOut(table, field) ? QJsonValue(QJsonValue::Undefined)
                                                         : textValue(field, record, all);
        if (!value.isUndefined()) {
            object.insert(QString::fromLatin1(field.name), value);
        }
    }
    if (record.draft) {
        object.insert(u"livsfase"_s, QString::fromLatin1(base::toCode(record.livsfase())));
    }
    return object;
}

TextFile konfigurationText(const RecordIndex &records, const RecordIndexes &all)
{
    const base::EntityTable &table = records.table();
    QMultiMap<QByteArray, QJsonObject> ordered;
    for (const auto &record : records.records()) {
        if (!record->isRetired()) {
            const QJsonObject object = recordText(table, *record, all);
            ordered.insert(orderOf(table, object), object);
        }
    }
    QJsonArray array;
    for (const auto &object : std::as_const(ordered)) {
        array += object;
    }
    return {QString::fromLatin1(table.name) + u".json"_s, QJsonDocument(array).toJson(QJsonDocument::Indented),
            int(array.size())};
}

} // namespace nemsms::usecases
