// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QString>

namespace nemsms::domain {

/// What a SysID stands for. A kommune has one per purpose, and each costs a fee (SF2250 1.2.5, TS102).
enum class SysIdFormaal { NemSms, DigitalPost, Register, Fjernprint };

/// The code of a purpose in sentences and JSON: nemsms, digitalpost, register, fjernprint.
[[nodiscard]] QString toCode(SysIdFormaal formaal);

/// The number behind every SysID: 1-10 digits, positive. RECONSTRUCTED: no public text tells the digits (DKAL used an
/// integer, NgDP a GUID). Errors: sysid.empty, sysid.guid, sysid.character, sysid.length, sysid.zero.
[[nodiscard]] base::Result<qint64> parseSysIdNumber(const QString &text);

/// A SysID that cannot be taken for one of another purpose: mixing them up does not compile.
template <SysIdFormaal Formaal>
class SysId
{
public:
    static constexpr SysIdFormaal formaal = Formaal;

    /// Reads 1-10 digits with spaces; leading zeros fall away. Errors as parseSysIdNumber().
    [[nodiscard]] static base::Result<SysId> parse(const QString &text)
    {
        const auto number = parseSysIdNumber(text);
        return number ? base::Result<SysId>(SysId(*number)) : base::Result<SysId>(number.error());
    }

    [[nodiscard]] QString toString() const { return QString::number(m_number); }
    [[nodiscard]] qint64 number() const { return m_number; }
    /// sysid.reconstructed (hint): the rule for its digits is this program's reading.
    [[nodiscard]] base::Findings findings() const
    {
        return {base::makeFinding(base::Severity::Hint, "sysid.reconstructed")};
    }

    friend bool operator==(const SysId &, const SysId &) = default;

private:
    explicit SysId(qint64 number) : m_number(number) {}

    qint64 m_number;
};

using NemSmsSysId = SysId<SysIdFormaal::NemSms>;
using DigitalPostSysId = SysId<SysIdFormaal::DigitalPost>;
using RegisterSysId = SysId<SysIdFormaal::Register>;
using FjernprintSysId = SysId<SysIdFormaal::Fjernprint>;

} // namespace nemsms::domain
