// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importcell.h"

#include "base/fieldtext.h"

#include <QRegularExpression>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::FieldKind;
using base::Finding;
using base::makeFinding;
using base::Severity;
using sheets::CellKind;

namespace {

constexpr qsizetype ShownLength = 60;

Finding error(const base::Field &field, const char *code, QVariantMap arguments = {})
{
    arguments.insert(u"field"_s, base::translated(field.label));
    return makeFinding(Severity::Error, code, std::move(arguments), QString::fromLatin1(field.reference), field.name);
}

bool isScientific(const QString &text)
{
    static const QRegularExpression shape(u"^-?\\d(?:[.,]\\d+)?[Ee]\\+\\d+$"_s);
    return shape.match(text).hasMatch();
}

/// Characters that nobody sees: they make two values look alike, or turn a text around.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    return (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r')
        || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0xFEFF;
}

/// Letters that were read by the wrong table: "PÃ¥mindelse" is UTF-8 taken for Windows-1252, "P†mindelse" the DOS table
/// taken for it, and the replacement character stands for bytes that were no letter at all. Legal signs stand at the
/// edge of a word, these inside or before one.
bool isMisread(const QString &text)
{
    static const QRegularExpression shape(u"\uFFFD|[ÃÂ][\u0080-\u00BF\u2018-\u203A\u0160-\u0192\u02C6\u02DC]"
                                          "|(?:^|\\p{L})[†›]\\p{L}|\\p{L}‘\\p{L}|[\u0080-\u009F]"_s);
    return shape.match(text).hasMatch();
}

/// What the spreadsheet program did to the value.
std::optional<Finding> spoiledBySpreadsheet(const base::Field &field, const ImportRow::Value &value)
{
    const bool text = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
    if (value.kind == CellKind::Formula) {
        return error(field, "import.cell.formula");
    }
    if (value.kind == CellKind::Error) {
        return error(field, "import.cell.error", {{u"value"_s, value.text.left(20)}});
    }
    if (value.kind == CellKind::Date && field.kind != FieldKind::Date && field.kind != FieldKind::DateTime) {
        return error(field, "import.cell.date");
    }
    if (field.kind == FieldKind::Text && isScientific(value.text.trimmed())) {
        return error(field, "import.cell.scientific");
    }
    if (value.kind == CellKind::Number && text && value.text.contains(u'.')) {
        return error(field, "import.cell.decimal");
    }
    return std::nullopt;
}

std::optional<Finding> unfitText(const base::Field &field, const QString &text)
{
    if (isMisread(text)) {
        return error(field, "import.cell.encoding", {{u"value"_s, text.left(ShownLength)}});
    }
    if (std::any_of(text.cbegin(), text.cend(), isUnseen)) {
        return error(field, "import.cell.unseen");
    }
    const qsizetype most = field.kind == FieldKind::LongText ? base::FieldLongTextLimit : base::FieldTextLimit;
    if (text.size() > most) {
        return error(field, "import.cell.long", {{u"length"_s, text.size()}, {u"most"_s, most}});
    }
    if (field.has(base::FieldFlag::Personal) && text.contains(u'*')) {
        return error(field, "import.cell.masked");
    }
    return std::nullopt;
}

CellVerdict judgeReference(const base::Field &field, const QString &text, const RecordIndexes &records)
{
    const auto index = records.value(field.refersTo);
    const QList<base::Record> meant = index ? index->named(text) : QList<base::Record>();
    if (meant.isEmpty()) {
        return {{}, error(field, "import.reference.none", {{u"name"_s, text.left(ShownLength)}})};
    }
    if (meant.size() > 1) {
        return {{}, error(field, "import.reference.several",
                          {{u"name"_s, text.left(ShownLength)}, {u"count"_s, meant.size()}})};
    }
    if (meant.first()->isRetired()) {
        return {{}, error(field, "relation.retired", {{u"id"_s, text.left(ShownLength)}})};
    }
    return {meant.first()->id, {}};
}

} // namespace

QString shownCell(const base::Field *field, const QString &text)
{
    if (!field || !field->has(base::FieldFlag::Personal)) {
        return text.simplified().left(ShownLength);
    }
    return text.left(2) + QString(std::clamp<qsizetype>(text.size() - 2, 0, 12), u'*');
}

CellVerdict judgeCell(const base::Field &field, const ImportRow::Value &value, const FieldWords &words,
                      const RecordIndexes &records)
{
    const QString text = value.text.trimmed();
    if (auto spoiled = spoiledBySpreadsheet(field, value)) {
        return {{}, spoiled};
    }
    if (text.isEmpty()) {
        // An empty cell of a choice would be filled with its first one, without anybody having chosen.
        const bool mustChoose = field.kind == FieldKind::Choice && field.has(base::FieldFlag::Required);
        return mustChoose ? CellVerdict {{}, error(field, "field.required")} : CellVerdict();
    }
    if (auto unfit = unfitText(field, text)) {
        return {{}, unfit};
    }
    if (!field.refersTo.isEmpty()) {
        return judgeReference(field, text, records);
    }
    if (field.kind == FieldKind::Choice) {
        const QString code = words.choiceFor(field, text);
        return {code.isEmpty() ? text : code, {}};
    }
    if (field.kind == FieldKind::Date) {
        return {text.section(u'T', 0, 0), {}};
    }
    return {text, {}};
}

} // namespace nemsms::usecases
