// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QString>

namespace nemsms::domain {

/// An EAN location number (GLN): 13 digits whose last is the GS1 check digit.
class Ean
{
public:
    /// Reads 13 digits, with spaces or hyphens. Errors: ean.empty, ean.character, ean.length, ean.checkdigit.
    [[nodiscard]] static base::Result<Ean> parse(const QString &text);

    [[nodiscard]] QString toString() const { return m_digits; }
    /// ean.notpublic (warning): the Danish public sector's numbers begin with 5798.
    [[nodiscard]] base::Findings findings() const;

    friend bool operator==(const Ean &, const Ean &) = default;

private:
    explicit Ean(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

} // namespace nemsms::domain
