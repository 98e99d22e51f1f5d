// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"
#include "domain/miljoeart.h"

#include <QString>

namespace nemsms::domain {

/// A CVR number: eight digits, weights 2,7,6,5,4,3,2,1, sum divisible by 11 (Erhvervsstyrelsen). The test number
/// 99999999, which breaks that rule, is held too; where it may be used depends on the environment.
class Cvr
{
public:
    /// Reads 29189846, 29 18 98 46, :29189846 (SF2250 EP_NS2), DK29189846, DK-29189846 and CVR: 29189846. Errors:
    /// cvr.empty, cvr.character, cvr.length, cvr.zero, cvr.modulus11.
    [[nodiscard]] static base::Result<Cvr> parse(const QString &text);
    /// As parse(), and cvr.testnumber for a known test number in production.
    [[nodiscard]] static base::Result<Cvr> parse(const QString &text, MiljoeArt miljoe);

    /// Eight digits (EP_NS3's form).
    [[nodiscard]] QString toString() const { return m_digits; }
    /// :29189846, as EP_NS2 wants it (SF2250 3.2.4.1).
    [[nodiscard]] QString toColonForm() const { return u':' + m_digits; }
    /// One of the numbers that test environments use though no company can have it.
    [[nodiscard]] bool isTestnummer() const;
    /// cvr.testnumber.use (warning) for a known test number.
    [[nodiscard]] base::Findings findings() const;
    /// For an environment: cvr.testnumber (error) in production, findings() elsewhere.
    [[nodiscard]] base::Findings findings(MiljoeArt miljoe) const;

    friend bool operator==(const Cvr &, const Cvr &) = default;

private:
    explicit Cvr(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

} // namespace nemsms::domain
