// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QString>

namespace nemsms::domain {

/// A Danish mobile number: eight digits, the first 2-9, no country code (NgDP nemSmsSubscription.mobileNumber).
class Mobilnummer
{
public:
    /// Reads 20123456, 20 12 34 56, 20.12.34.56, 2012-3456, +45 20123456, (+45) 20123456, 0045 20123456 and
    /// 45 20123456. Errors: mobil.empty, mobil.character, mobil.country, mobil.length, mobil.first. No error carries
    /// the digits.
    [[nodiscard]] static base::Result<Mobilnummer> parse(const QString &text);

    /// Eight digits.
    [[nodiscard]] QString toString() const { return m_digits; }
    /// +4520123456
    [[nodiscard]] QString toInternational() const { return u"+45" + m_digits; }
    /// 20 12 34 56
    [[nodiscard]] QString toReadable() const;
    /// 20****56
    [[nodiscard]] QString masked() const;
    /// None: a number that parses is as good as its form can tell.
    [[nodiscard]] base::Findings findings() const { return {}; }

    friend bool operator==(const Mobilnummer &, const Mobilnummer &) = default;

private:
    explicit Mobilnummer(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

} // namespace nemsms::domain
