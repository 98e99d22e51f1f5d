// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aftryk.h"

#include "domain/digits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

base::Result<QString> parseAftryk(const QString &text, int count)
{
    QString digits = withoutSpaces(text).toUpper();
    digits.removeIf([](QChar character) { return character == u':' || isHyphen(character); });
    const bool hexadecimal = std::all_of(digits.cbegin(), digits.cend(), [](QChar character) {
        return isDigit(character) || (character >= u'A' && character <= u'F');
    });
    if (!hexadecimal) {
        return base::failure(base::ErrorKind::InvalidInput, "aftryk.character", {{u"value"_s, shortened(text)}});
    }
    if (digits.size() != count) {
        return base::failure(base::ErrorKind::InvalidInput, "aftryk.length",
                             {{u"count"_s, digits.size()}, {u"limit"_s, count}});
    }
    return digits;
}

} // namespace nemsms::domain
