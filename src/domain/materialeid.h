// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QString>

namespace nemsms::domain {

/// The number of a materiale, dkal:MeddelelseIndholdstypeIdentifikator on the wire: a whole number that is not
/// negative (SF1600 XSD), at most 18 digits here. Example: 167783.
class MaterialeId
{
public:
    /// Reads digits with spaces; leading zeros fall away. Errors: materialeid.empty, materialeid.character,
    /// materialeid.length.
    [[nodiscard]] static base::Result<MaterialeId> parse(const QString &text);

    [[nodiscard]] QString toString() const { return QString::number(m_number); }
    [[nodiscard]] qint64 number() const { return m_number; }
    /// materialeid.large (warning): above 2147483647, more than NgDP's API carries (an int).
    [[nodiscard]] base::Findings findings() const;

    friend bool operator==(const MaterialeId &, const MaterialeId &) = default;

private:
    explicit MaterialeId(qint64 number) : m_number(number) {}

    qint64 m_number;
};

} // namespace nemsms::domain
