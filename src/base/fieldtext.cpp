// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fieldtext.h"

namespace nemsms::base {

using namespace Qt::StringLiterals;

namespace {

QString codePoint(char32_t character)
{
    return u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
}

/// Marks, embeddings, overrides and isolates: they show text in another order than it is stored in.
bool turnsDirection(char32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F
        || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

bool isControl(char32_t character, bool lines)
{
    if (lines && (character == U'\n' || character == U'\r' || character == U'\t')) {
        return false;
    }
    if (character == 0x200B || character == 0x200C || character == 0x2060 || character == 0xFEFF) {
        return true; // no width: two names look alike and are not
    }
    const auto category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate || character == 0xFFFD;
}

/// Emoji, private and unassigned characters. Letters of every script pass.
bool isSymbol(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned
        || (category == QChar::Symbol_Other && character >= 0x2190) || character == 0xFE0F || character == 0x200D;
}

const char *problemOf(char32_t character, bool lines)
{
    return turnsDirection(character) ? "field.bidi"
        : isControl(character, lines) ? "field.control"
        : isSymbol(character)         ? "field.symbol"
                                      : nullptr;
}

} // namespace

Findings checkFieldText(const Field &field, const QVariant &value)
{
    const bool lines = field.kind == FieldKind::LongText;
    if ((!lines && field.kind != FieldKind::Text) || !field.refersTo.isEmpty()) {
        return {};
    }
    const QString text = value.toString();
    const QVariantMap about {{u"field"_s, translated(field.label)}};
    const auto finding = [&](Severity severity, const char *code, QVariantMap arguments) {
        arguments.insert(about);
        return makeFinding(severity, code, arguments, {}, field.name);
    };
    Findings found;
    const qsizetype limit = lines ? FieldLongTextLimit : FieldTextLimit;
    if (text.size() > limit) {
        found += finding(Severity::Error, "field.long", {{u"count"_s, text.size()}, {u"limit"_s, limit}});
    }
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        if (const char *problem = problemOf(character, lines)) {
            found += finding(qstrcmp(problem, "field.symbol") == 0 ? Severity::Warning : Severity::Error, problem,
                             {{u"position"_s, i + 1}, {u"code"_s, codePoint(character)}});
            break; // one is enough to find the place
        }
    }
    return found;
}

} // namespace nemsms::base
