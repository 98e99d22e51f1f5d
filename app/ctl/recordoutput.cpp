// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recordoutput.h"

#include <QDateTime>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const base::Field &field, const base::Entity &record)
{
    if (field.has(base::FieldFlag::Personal)) {
        return field.show(record);
    }
    const QVariant value = field.read(record);
    if (!value.isValid()) {
        return QJsonValue::Null;
    }
    if (value.metaType() == QMetaType::fromType<QDateTime>()) {
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    }
    if (value.metaType() == QMetaType::fromType<QDate>()) {
        return value.toDate().toString(Qt::ISODate);
    }
    return QJsonValue::fromVariant(value);
}

} // namespace

QJsonObject toJson(const base::EntityTable &table, const base::Entity &record)
{
    QJsonObject object {{u"id"_s, record.id}, {u"version"_s, record.version}, {u"retired"_s, record.isRetired()}};
    for (const auto &field : table.fields) {
        object.insert(QString::fromLatin1(field.name), valueOf(field, record));
    }
    return object;
}

void printRecords(Output &out, const base::EntityTable &table, const QList<base::Record> &records)
{
    if (out.isJson()) {
        for (const auto &record : records) {
            out.object(toJson(table, *record));
        }
        return;
    }
    if (records.isEmpty()) {
        out.line(base::sentence({"command.list.empty", {{u"entity"_s, base::translated(table.plural)}}}));
        return;
    }
    QStringList headers;
    for (const auto &field : table.fields) {
        headers += base::translated(field.label);
    }
    headers += u"id"_s;
    QList<QStringList> rows;
    for (const auto &record : records) {
        QStringList row;
        for (const auto &field : table.fields) {
            row += field.show(*record).simplified();
        }
        row += record->isRetired() ? record->id + u' ' + base::sentence({"command.retired", {}}) : record->id;
        rows += row;
    }
    out.table(headers, rows);
}

void printRecord(Output &out, const base::EntityTable &table, const base::Entity &record)
{
    out.object(toJson(table, record));
    out.line(base::translated(table.singular) + u' ' + table.title(record));
    QList<QStringList> rows;
    for (const auto &field : table.fields) {
        rows += {base::translated(field.label), field.show(record)};
    }
    rows += {u"id"_s, record.id};
    rows += {base::sentence({"command.version", {}}), QString::number(record.version)};
    for (const auto &row : rows) {
        out.line(u"  "_s + row.at(0).leftJustified(28) + row.at(1));
    }
    if (record.isRetired()) {
        out.line(u"  "_s + base::sentence({"command.retired", {}}));
    }
}

} // namespace nemsms::ctl
