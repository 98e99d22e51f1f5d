// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cpr.h"

#include "domain/cprmodulus11.h"
#include "domain/digits.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::ErrorKind;
using base::failure;
using base::makeFinding;
using base::Severity;

namespace {

constexpr int replacementDays = 60;

int pairAt(const QString &digits, int position)
{
    return (digits.at(position).unicode() - u'0') * 10 + (digits.at(position + 1).unicode() - u'0');
}

/// Digit 7 and the year's two digits tell the century (cpr.dk, "Personnummeret i CPR-systemet").
int century(int year, int digit7)
{
    if (digit7 <= 3) {
        return 1900;
    }
    if (digit7 == 4 || digit7 == 9) {
        return year <= 36 ? 2000 : 1900;
    }
    return year <= 57 ? 2000 : 1800;
}

/// The ten digits of `text` or why there are none.
base::Result<QString> readDigits(const QString &text)
{
    QString digits = withoutSpaces(text);
    if (digits.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "cpr.empty");
    }
    if (digits.size() == 11 && isHyphen(digits.at(6))) {
        digits.remove(6, 1);
    }
    if (!isAllDigits(digits)) {
        return failure(ErrorKind::InvalidInput, "cpr.character");
    }
    if (digits.size() != 10) {
        return failure(ErrorKind::InvalidInput, "cpr.length", {{u"count"_s, digits.size()}});
    }
    return digits;
}

} // namespace

base::Result<Cpr> Cpr::parse(const QString &text)
{
    auto digits = readDigits(text);
    if (!digits) {
        return digits.error();
    }
    if (*digits == "0000000000"_L1) {
        return failure(ErrorKind::InvalidInput, "cpr.unknown");
    }
    const int written = pairAt(*digits, 0);
    const int day = written > replacementDays ? written - replacementDays : written;
    const int year = pairAt(*digits, 4);
    const QDate date(century(year, digits->at(6).digitValue()) + year, pairAt(*digits, 2), day);
    if (!date.isValid()) {
        return failure(ErrorKind::InvalidInput, "cpr.date");
    }
    return Cpr(std::move(*digits), date);
}

QString Cpr::masked() const
{
    return m_digits.left(6) + "-****"_L1;
}

bool Cpr::isErstatningsnummer() const
{
    return pairAt(m_digits, 0) > replacementDays;
}

bool Cpr::hasModulus11() const
{
    constexpr std::array weights {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        sum += weights.at(i) * (m_digits.at(i).unicode() - u'0');
    }
    return sum % 11 == 0;
}

base::Findings Cpr::findings() const
{
    base::Findings found;
    if (isErstatningsnummer()) {
        found += makeFinding(Severity::Warning, "cpr.replacement", {{u"cpr"_s, masked()}}, u"cpr.dk"_s);
        found += makeFinding(Severity::Warning, "cpr.wire", {{u"cpr"_s, masked()}},
                             u"SF1600 CPR_PersonCivilRegistrationIdentifier.xsd"_s);
        return found; // its check digit is the authority's own affair
    }
    if (!hasModulus11()) {
        const bool known = isKnownDateWithoutModulus11(m_date);
        found += makeFinding(known ? Severity::Hint : Severity::Warning,
                             known ? "cpr.modulus11.known" : "cpr.modulus11.unlikely", {{u"cpr"_s, masked()}},
                             u"cpr.dk, Personnumre uden kontrolciffer"_s);
    }
    return found;
}

} // namespace nemsms::domain
