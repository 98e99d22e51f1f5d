// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recordoutput.h"

#include "base/clock.h"

#include <QDateTime>
#include <algorithm>

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

QJsonObject joined(QJsonObject object, const QJsonObject &also)
{
    for (auto it = also.begin(); it != also.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QJsonValue confirmedOf(const base::Entity &record)
{
    if (!record.confirmed.isValid()) {
        return QJsonValue::Null;
    }
    return QJsonObject {{u"at"_s, record.confirmed.at.toUTC().toString(Qt::ISODateWithMs)},
                        {u"by"_s, record.confirmed.by},
                        {u"note"_s, record.confirmed.note},
                        {u"version"_s, record.confirmed.version}};
}

/// "(draft)" or "(retired)"; nothing for a record in use.
QString phaseWord(const base::Entity &record)
{
    return record.isActive() ? QString()
                             : base::sentence({record.isRetired() ? "command.retired" : "command.draft", {}});
}

/// When the record was last seen to stand so in its portal.
QString confirmedWord(const base::Entity &record)
{
    if (!record.confirmed.isValid()) {
        return base::sentence({"command.confirmed.never", {}});
    }
    const QString day = record.confirmed.at.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy"_s);
    return record.confirmed.version == record.version
        ? day
        : base::sentence({"command.confirmed.edited", {{u"time"_s, day}}});
}

/// A long text is cut in a list, and whole where its record is shown.
constexpr qsizetype longest = 60;

/// The same with who looked and what they wrote.
QString confirmedLine(const base::Entity &record)
{
    const base::Confirmation &seen = record.confirmed;
    if (!seen.isValid()) {
        return confirmedWord(record);
    }
    const QString by = confirmedWord(record) + u" · "_s + seen.by;
    return seen.note.isEmpty() ? by : QString(by + u" · “"_s + seen.note.simplified() + u'”');
}

void printTable(Output &out, const base::EntityTable &table, const QList<base::Record> &records,
                const ReferenceTitles &titles)
{
    QStringList headers;
    for (const auto &field : table.fields) {
        headers += base::translated(field.label);
    }
    if (table.livesInPortal()) {
        headers += base::sentence({"command.confirmed", {}});
    }
    headers += u"id"_s;
    QList<QStringList> rows;
    for (const auto &record : records) {
        QStringList row;
        for (const auto &field : table.fields) {
            const QString text = textOf(field, *record, titles);
            const bool longer = field.kind == base::FieldKind::LongText && text.size() > longest;
            row += longer ? text.left(longest - 1) + u'…' : text;
        }
        if (table.livesInPortal()) {
            row += confirmedWord(*record);
        }
        row += QString(record->id + u' ' + phaseWord(*record)).trimmed();
        rows += row;
    }
    out.table(headers, rows);
}

void printFields(Output &out, const base::EntityTable &table, const base::Entity &record, const ReferenceTitles &titles,
                 const base::FieldValues &clear)
{
    out.line(base::translated(table.singular) + u' ' + titleOf(table, record, titles));
    QList<QStringList> rows;
    for (const auto &field : table.fields) {
        const QVariant readable = clear.value(QString::fromLatin1(field.name));
        rows += {base::translated(field.label), readable.isValid() ? readable.toString() : textOf(field, record, titles)};
    }
    rows += {u"id"_s, record.id};
    rows += {base::sentence({"command.version", {}}), QString::number(record.version)};
    if (table.livesInPortal()) {
        rows += {base::sentence({"command.confirmed", {}}), confirmedLine(record)};
    }
    qsizetype width = 26;
    for (const auto &row : rows) {
        width = std::max(width, row.at(0).size());
    }
    for (const auto &row : rows) {
        out.line(u"  "_s + row.at(0).leftJustified(width + 2) + row.at(1));
    }
    if (!record.isActive()) {
        out.line(u"  "_s + phaseWord(record));
    }
}

} // namespace

QString textOf(const base::Field &field, const base::Entity &record, const ReferenceTitles &titles)
{
    const QString value = field.show(record).simplified();
    return field.refersTo.isEmpty() ? value : titles.value(field.read(record).toString(), value);
}

QString titleOf(const base::EntityTable &table, const base::Entity &record, const ReferenceTitles &titles)
{
    QStringList parts;
    for (const auto &field : table.fields) {
        if (field.has(base::FieldFlag::Identifier)) {
            if (field.refersTo.isEmpty()) {
                return table.title(record);
            }
            parts += textOf(field, record, titles);
        }
    }
    return parts.join(u" / "_s);
}

QJsonObject toJson(const base::EntityTable &table, const base::Entity &record, const ReferenceTitles &titles)
{
    QJsonObject object {{u"id"_s, record.id},
                        {u"version"_s, record.version},
                        {u"retired"_s, record.isRetired()},
                        {u"livsfase"_s, QString::fromLatin1(base::toCode(record.livsfase()))}};
    if (table.livesInPortal()) {
        object.insert(u"confirmed"_s, confirmedOf(record));
    }
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

base::Job<int> printRecords(Session *session, const base::EntityTable *table, QList<base::Record> records,
                            QJsonObject also)
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
        out.object(joined(toJson(*table, *record, *titles), also));
    }
    if (records.isEmpty()) {
        out.line(base::sentence({"command.list.empty", {{u"entity"_s, base::translated(table->plural)}}}));
    } else {
        printTable(out, *table, records, *titles);
    }
    co_return 0;
}

base::Job<int> printRecord(Session *session, const base::EntityTable *table, base::Record record,
                           base::FieldValues clear, QJsonObject also)
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
    QJsonObject object = toJson(*table, *record, *titles);
    for (auto it = clear.cbegin(); it != clear.cend(); ++it) {
        object.insert(it.key(), QJsonValue::fromVariant(it.value()));
    }
    session->out().object(joined(object, also));
    printFields(session->out(), *table, *record, *titles, clear);
    co_return 0;
}

} // namespace nemsms::ctl
