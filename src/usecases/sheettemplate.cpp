// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sheettemplate.h"

#include "sheets/csvfile.h"
#include "sheets/xlsxfile.h"
#include "usecases/sheetcolumns.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::FieldKind;

namespace {

QString allowedWords(const base::Field &field, const FieldWords &words, Language language)
{
    if (!field.refersTo.isEmpty()) {
        const base::EntityTable *target = tableNamed(field.refersTo);
        return words.say(QT_TRANSLATE_NOOP("Field", "Name or number of a record that is there already:"), language) + u' '
            + words.say(target ? target->singular : nullptr, language);
    }
    const QStringList allowed = allowedValues(field, words, language);
    if (!allowed.isEmpty()) {
        return allowed.join(u'\n');
    }
    switch (field.kind) {
    case FieldKind::Date:
        return words.say(QT_TRANSLATE_NOOP("Field", "A day"), language);
    case FieldKind::DateTime:
        return words.say(QT_TRANSLATE_NOOP("Field", "A day and a time"), language);
    case FieldKind::Integer:
        return words.say(QT_TRANSLATE_NOOP("Field", "A whole number"), language);
    default:
        return words.say(QT_TRANSLATE_NOOP("Field", "Text"), language);
    }
}

QString example(const base::Field &field, const FieldWords &words, Language language)
{
    const QStringList allowed = allowedValues(field, words, language);
    if (!allowed.isEmpty()) {
        return allowed.first();
    }
    if (field.kind == FieldKind::Date) {
        return u"01-01-2027"_s;
    }
    // Hints end in their example: "A whole number, for example 167783".
    return QString::fromUtf8(field.hint ? field.hint : "").section(u"for example "_s, 1, 1);
}

QStringList guideRow(const base::Field &field, const FieldWords &words, Language language)
{
    const bool required = field.has(base::FieldFlag::Required);
    return {words.say(field.label, language),
            words.say(required ? QT_TRANSLATE_NOOP("Field", "Must be filled in") : QT_TRANSLATE_NOOP("Field", "May be empty"),
                      language),
            words.say(field.hint, language),
            allowedWords(field, words, language),
            QString::fromLatin1(field.reference),
            example(field, words, language)};
}

QList<sheets::ColumnLayout> guideColumns(const FieldWords &words, Language language)
{
    const std::pair<const char *, int> heads[] = {
        {QT_TRANSLATE_NOOP("Field", "Column"), 28},      {QT_TRANSLATE_NOOP("Field", "Required"), 18},
        {QT_TRANSLATE_NOOP("Field", "Explanation"), 50}, {QT_TRANSLATE_NOOP("Field", "Allowed values"), 36},
        {QT_TRANSLATE_NOOP("Field", "Paragraph"), 28},   {QT_TRANSLATE_NOOP("Field", "Example"), 20}};
    QList<sheets::ColumnLayout> columns;
    for (const auto &[head, width] : heads) {
        columns += {words.say(head, language), sheets::ColumnLayout::Kind::Text, {}, true, width};
    }
    return columns;
}

} // namespace

base::Result<> makeTemplate(const base::EntityTable &table, const QString &path, const FieldWords &words,
                            Language language)
{
    const auto fields = sheetFields(table, true);
    const auto columns = sheetColumns(fields, words, language);
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return sheets::CsvFile(path, columns).finish();
    }
    sheets::XlsxFile file(path, words.say(table.plural, language), columns);
    file.addSheet(words.say(QT_TRANSLATE_NOOP("Field", "Guide"), language), guideColumns(words, language), true);
    for (const base::Field *field : fields) {
        const auto added = file.add(guideRow(*field, words, language));
        if (!added) {
            return added.error();
        }
    }
    return file.finish();
}

} // namespace nemsms::usecases
