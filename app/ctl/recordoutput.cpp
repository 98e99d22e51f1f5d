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

/// What people read: the title of the record referred to, or the value.
QString textOf(const base::Field &field, const base::Entity &record, const ReferenceTitles &titles)
{
    const QString value = field.show(record).simplified();
    return field.refersTo.isEmpty() ? value : titles.value(field.read(record).toString(), value);
}

void printTable(Output &out, const base::EntityTable &table, const QList<base::Record> &records,
                const ReferenceTitles &titles)
{
    QStringList headers;
    for (const auto &field : table.fields) {
        headers += base::translated(field.label);
    }
    headers += u"id"_s;
    QList<QStringList> rows;
    for (const auto &record : records) {
        QStringList row;
        for (const auto &field : table.fields) {
            row += textOf(field, *record, titles);
        }
        row += record->isRetired() ? record->id + u' ' + base::sentence({"command.retired", {}}) : record->id;
        rows += row;
    }
    out.table(headers, rows);
}

void printFields(Output &out, const base::EntityTable &table, const base::Entity &record, const ReferenceTitles &titles)
{
    out.line(base::translated(table.singular) + u' ' + table.title(record));
    QList<QStringList> rows;
    for (const auto &field : table.fields) {
        rows += {base::translated(field.label), textOf(field, record, titles)};
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

} // namespace

QJsonObject toJson(const base::EntityTable &table, const base::Entity &record, const ReferenceTitles &titles)
{
    QJsonObject object {{u"id"_s, record.id}, {u"version"_s, record.version}, {u"retired"_s, record.isRetired()}};
    for (const auto &field : table.fields) {
        const QString name = QString::fromLatin1(field.name);
        object.insert(name, valueOf(field, record));
        const QString bare = name.chopped(2);
        if (!field.refersTo.isEmpty() && name.endsWith("Id"_L1) && !table.field(bare.toLatin1())) {
            const auto title = titles.constFind(field.read(record).toString());
            object.insert(bare, title == titles.constEnd() ? QJsonValue() : QJsonValue(*title));
        }
    }
    return object;
}

base::Job<int> printRecords(Session *session, const base::EntityTable *table, QList<base::Record> records)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto titles = co_await referenceTitles(*backend, table, records);
    if (!titles) {
        co_return titles.error();
    }
    Output &out = session->out();
    for (const auto &record : records) {
        out.object(toJson(*table, *record, *titles));
    }
    if (records.isEmpty()) {
        out.line(base::sentence({"command.list.empty", {{u"entity"_s, base::translated(table->plural)}}}));
    } else {
        printTable(out, *table, records, *titles);
    }
    co_return 0;
}

base::Job<int> printRecord(Session *session, const base::EntityTable *table, base::Record record)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QList<base::Record> one {record};
    const auto titles = co_await referenceTitles(*backend, table, one);
    if (!titles) {
        co_return titles.error();
    }
    session->out().object(toJson(*table, *record, *titles));
    printFields(session->out(), *table, *record, *titles);
    co_return 0;
}

} // namespace nemsms::ctl
