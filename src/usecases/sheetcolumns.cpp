// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sheetcolumns.h"

#include "base/clock.h"
#include "sheets/csvfile.h"
#include "sheets/xlsxfile.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::FieldKind;

namespace {

constexpr int LeastWidth = 12;
constexpr int WidthOfName = 28;

QString label(const base::Field &field, const QString &code, const FieldWords &words, Language language)
{
    for (const auto &choice : field.choices) {
        if (QString::fromLatin1(choice.code) == code) {
            return words.say(choice.label, language);
        }
    }
    return code;
}

QString sheetValue(const base::Field &field, const base::Entity &record, const FieldWords &words, Language language,
                   const RecordIndexes &records)
{
    const QVariant value = field.read(record);
    if (!value.isValid()) {
        return {};
    }
    if (!field.refersTo.isEmpty()) {
        const auto index = records.value(field.refersTo);
        return index ? index->nameOf(value.toString()) : value.toString();
    }
    switch (field.kind) {
    case FieldKind::Choice:
        return label(field, value.toString(), words, language);
    case FieldKind::Boolean:
        return words.say(value.toBool() ? QT_TRANSLATE_NOOP("Field", "Yes") : QT_TRANSLATE_NOOP("Field", "No"), language);
    case FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldKind::DateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    case FieldKind::Integer:
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return value.toString();
}

} // namespace

QList<const base::Field *> sheetFields(const base::EntityTable &table, bool fillable)
{
    QList<const base::Field *> fields;
    for (const auto &field : table.fields) {
        if (!fillable || !field.has(base::FieldFlag::ReadOnly)) {
            fields += &field;
        }
    }
    return fields;
}

QStringList allowedValues(const base::Field &field, const FieldWords &words, Language language)
{
    QStringList allowed;
    for (const auto &choice : field.choices) {
        allowed += words.say(choice.label, language);
    }
    if (field.kind == FieldKind::Boolean) {
        allowed = {words.say("Yes", language), words.say("No", language)};
    }
    return allowed;
}

QList<sheets::ColumnLayout> sheetColumns(const QList<const base::Field *> &fields, const FieldWords &words,
                                         Language language)
{
    QList<sheets::ColumnLayout> columns;
    for (const base::Field *field : fields) {
        sheets::ColumnLayout column;
        column.header = words.say(field->label, language);
        column.kind = field->kind == FieldKind::Date ? sheets::ColumnLayout::Kind::Date
                                                     : sheets::ColumnLayout::Kind::Text;
        column.allowed = allowedValues(*field, words, language);
        column.required = field->has(base::FieldFlag::Required);
        column.width = std::max({LeastWidth, int(column.header.size()) + 2,
                                 field->has(base::FieldFlag::Identifier) ? WidthOfName : 0});
        columns += column;
    }
    return columns;
}

QStringList sheetValues(const QList<const base::Field *> &fields, const base::Entity &record, const FieldWords &words,
                        Language language, const RecordIndexes &records, bool personal)
{
    QStringList values;
    for (const base::Field *field : fields) {
        values += field->has(base::FieldFlag::Personal) && !personal
            ? field->show(record) : sheetValue(*field, record, words, language, records);
    }
    return values;
}

std::unique_ptr<sheets::SheetWriter> sheetWriter(const QString &path, const QString &name,
                                                 const QList<sheets::ColumnLayout> &columns)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return std::make_unique<sheets::CsvFile>(path, columns);
    }
    return std::make_unique<sheets::XlsxFile>(path, name, columns);
}

} // namespace nemsms::usecases
