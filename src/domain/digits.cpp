// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c); });
}

QString withoutSpaces(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        // Marks of direction and zero width come along when numbers are copied from web pages.
        if (!c.isSpace() && c.category() != QChar::Other_Format) {
            kept += c;
        }
    }
    return kept;
}

bool isHyphen(QChar character)
{
    const char16_t c = character.unicode();
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

QString shortened(const QString &text)
{
    constexpr qsizetype limit = 40;
    return text.size() <= limit ? text : text.left(limit - 1) + u'\u2026';
}

QString maskedInput(const QString &text)
{
    QString masked = shortened(text);
    int seen = 0;
    for (QChar &c : masked) {
        if (c.isDigit() && ++seen > 2) {
            c = u'*';
        }
    }
    return masked;
}

} // namespace nemsms::domain
