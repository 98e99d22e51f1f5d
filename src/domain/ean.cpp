// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ean.h"

#include "domain/digits.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::ErrorKind;
using base::failure;

namespace {

/// GS1: weights 1, 3, 1, 3 ... from the left over the first twelve.
int checkDigit(QStringView digits)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i) {
        sum += (i % 2 == 0 ? 1 : 3) * (digits.at(i).unicode() - u'0');
    }
    return (10 - sum % 10) % 10;
}

} // namespace

base::Result<Ean> Ean::parse(const QString &text)
{
    QString digits = withoutSpaces(text);
    digits.removeIf([](QChar c) { return isHyphen(c); });
    if (digits.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "ean.empty");
    }
    if (!isAllDigits(digits)) {
        return failure(ErrorKind::InvalidInput, "ean.character", {{u"value"_s, shortened(text)}});
    }
    if (digits.size() != 13) {
        return failure(ErrorKind::InvalidInput, "ean.length", {{u"count"_s, digits.size()}});
    }
    if (digits.count(u'0') == digits.size()) { // its check digit is right
        return failure(ErrorKind::InvalidInput, "ean.zero");
    }
    const int expected = checkDigit(digits);
    if (digits.at(12).digitValue() != expected) {
        return failure(ErrorKind::InvalidInput, "ean.checkdigit",
                       {{u"value"_s, digits}, {u"expected"_s, expected}});
    }
    return Ean(std::move(digits));
}

base::Findings Ean::findings() const
{
    if (m_digits.startsWith("5798"_L1)) {
        return {};
    }
    return {base::makeFinding(base::Severity::Warning, "ean.notpublic", {{u"value"_s, m_digits}})};
}

} // namespace nemsms::domain
