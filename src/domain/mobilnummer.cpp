// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mobilnummer.h"

#include "domain/digits.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::ErrorKind;
using base::failure;

namespace {

bool isSeparator(QChar c)
{
    return isHyphen(c) || c == u'.' || c == u'/' || c == u'(' || c == u')';
}

} // namespace

base::Result<Mobilnummer> Mobilnummer::parse(const QString &text)
{
    QString digits = withoutSpaces(text);
    digits.removeIf(isSeparator);
    if (digits.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "mobil.empty");
    }
    const bool international = digits.startsWith(u'+') || digits.startsWith("00"_L1);
    if (international) {
        digits.remove(0, digits.startsWith(u'+') ? 1 : 2);
    }
    if (!isAllDigits(digits)) {
        return failure(ErrorKind::InvalidInput, "mobil.character");
    }
    if (international && !digits.startsWith("45"_L1)) {
        return failure(ErrorKind::InvalidInput, "mobil.country");
    }
    // 45 and eight digits is a country code; 45 among eight digits belongs to the number.
    if (international || (digits.size() == 10 && digits.startsWith("45"_L1))) {
        digits.remove(0, 2);
    }
    if (digits.size() != 8) {
        return failure(ErrorKind::InvalidInput, "mobil.length", {{u"count"_s, digits.size()}});
    }
    if (digits.at(0) < u'2') {
        return failure(ErrorKind::InvalidInput, "mobil.first", {{u"digit"_s, QString(digits.at(0))}});
    }
    return Mobilnummer(std::move(digits));
}

QString Mobilnummer::toReadable() const
{
    return m_digits.sliced(0, 2) + u' ' + m_digits.sliced(2, 2) + u' ' + m_digits.sliced(4, 2) + u' '
        + m_digits.sliced(6, 2);
}

QString Mobilnummer::masked() const
{
    return m_digits.left(2) + "****"_L1 + m_digits.right(2);
}

} // namespace nemsms::domain
