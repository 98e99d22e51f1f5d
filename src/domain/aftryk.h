// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QString>

namespace nemsms::domain {

/// Hexadecimal digits in upper case of a thumbprint with `count` digits, read with spaces, colons or hyphens as
/// certificate viewers show them. Errors: aftryk.character, aftryk.length.
[[nodiscard]] base::Result<QString> parseAftryk(const QString &text, int count);

/// A certificate's thumbprint: SHA-1 has 40 hexadecimal digits, SHA-256 has 64.
template <int Digits>
class Aftryk
{
public:
    [[nodiscard]] static base::Result<Aftryk> parse(const QString &text)
    {
        auto digits = parseAftryk(text, Digits);
        return digits ? base::Result<Aftryk>(Aftryk(std::move(*digits))) : base::Result<Aftryk>(digits.error());
    }

    [[nodiscard]] QString toString() const { return m_digits; }

    friend bool operator==(const Aftryk &, const Aftryk &) = default;

private:
    explicit Aftryk(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

using Sha1Aftryk = Aftryk<40>;
using Sha256Aftryk = Aftryk<64>;

} // namespace nemsms::domain
