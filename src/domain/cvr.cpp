// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvr.h"

#include "domain/digits.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::ErrorKind;
using base::failure;
using base::makeFinding;
using base::Severity;

namespace {

// Known numbers that fail modulus 11 and yet are used in test environments.
constexpr std::array testNumbers {u"99999999"};

bool isTestNumber(QStringView digits)
{
    for (const auto *number : testNumbers) {
        if (digits == QStringView(number)) {
            return true;
        }
    }
    return false;
}

bool hasModulus11(QStringView digits)
{
    constexpr std::array weights {2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        sum += weights.at(i) * (digits.at(i).unicode() - u'0');
    }
    return sum % 11 == 0;
}

/// `text` without spaces, hyphens and the prefixes that people and interfaces write.
QString withoutPrefix(const QString &text)
{
    QString digits = withoutSpaces(text);
    for (const auto &prefix : {u"CVR"_s, u"DK"_s, u":"_s, u"DK"_s}) {
        if (digits.startsWith(prefix, Qt::CaseInsensitive)) {
            digits.remove(0, prefix.size());
        }
    }
    digits.removeIf([](QChar c) { return isHyphen(c); });
    return digits;
}

} // namespace

base::Result<Cvr> Cvr::parse(const QString &text)
{
    QString digits = withoutPrefix(text);
    if (digits.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "cvr.empty");
    }
    const QVariantMap value {{u"value"_s, shortened(text)}};
    if (!isAllDigits(digits)) {
        return failure(ErrorKind::InvalidInput, "cvr.character", value);
    }
    if (digits.size() != 8) {
        return failure(ErrorKind::InvalidInput, "cvr.length", {{u"count"_s, digits.size()}});
    }
    if (digits == "00000000"_L1) {
        return failure(ErrorKind::InvalidInput, "cvr.zero");
    }
    if (!hasModulus11(digits) && !isTestNumber(digits)) {
        return failure(ErrorKind::InvalidInput, "cvr.modulus11", value);
    }
    return Cvr(std::move(digits));
}

base::Result<Cvr> Cvr::parse(const QString &text, MiljoeArt miljoe)
{
    auto cvr = parse(text);
    if (cvr && cvr->isTestnummer() && miljoe == MiljoeArt::Produktionsmiljoe) {
        return failure(ErrorKind::InvalidInput, "cvr.testnumber", {{u"cvr"_s, cvr->toString()}});
    }
    return cvr;
}

bool Cvr::isTestnummer() const
{
    return isTestNumber(m_digits);
}

base::Findings Cvr::findings() const
{
    if (!isTestnummer()) {
        return {};
    }
    return {makeFinding(Severity::Warning, "cvr.testnumber.use", {{u"cvr"_s, m_digits}})};
}

base::Findings Cvr::findings(MiljoeArt miljoe) const
{
    if (isTestnummer() && miljoe == MiljoeArt::Produktionsmiljoe) {
        return {makeFinding(Severity::Error, "cvr.testnumber", {{u"cvr"_s, m_digits}})};
    }
    return findings();
}

} // namespace nemsms::domain
