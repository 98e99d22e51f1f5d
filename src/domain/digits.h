// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace nemsms::domain {

/// True for 0-9. QChar::isDigit() also says yes to the digits of other scripts, which no identifier may hold.
[[nodiscard]] constexpr bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// True when `text` holds nothing but 0-9; false for an empty text.
[[nodiscard]] bool isAllDigits(QStringView text);

/// `text` without white space of any kind and without invisible marks, as people paste identifiers.
[[nodiscard]] QString withoutSpaces(QStringView text);

/// Any of the characters that people and programs put for a hyphen.
[[nodiscard]] bool isHyphen(QChar character);

/// `text` for a finding: at most 40 characters, so that a pasted document does not become a sentence.
[[nodiscard]] QString shortened(const QString &text);

/// `text` with every digit after the second as *: shown when a personal value could not be read at all.
[[nodiscard]] QString maskedInput(const QString &text);

} // namespace nemsms::domain
