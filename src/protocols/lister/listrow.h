// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace nemsms::protocols {

/// One row of a list: whom it is about and, where the list has them, the mobile number. It packs into 61 bits, so that
/// five million rows are 40 MB.
struct ListRow {
    static constexpr quint64 firstCvr = 10'000'000'000; ///< CPR numbers end below it
    static constexpr int identityBits = 34;
    static constexpr int mobilBits = 27;

    quint64 identity = 0; ///< a CPR number's ten digits, or firstCvr + a CVR number's eight digits
    quint32 mobil = 0;    ///< eight digits; 0 = none

    [[nodiscard]] constexpr quint64 packed() const { return identity << mobilBits | mobil; }
    [[nodiscard]] static constexpr ListRow unpacked(quint64 row)
    {
        return {row >> mobilBits, quint32(row & ((quint64(1) << mobilBits) - 1))};
    }
    [[nodiscard]] constexpr bool isCvr() const { return identity >= firstCvr; }
    /// The number itself: for what a person asked for by name, never for a log.
    [[nodiscard]] QByteArray number() const
    {
        return isCvr() ? QByteArray::number(identity - firstCvr).rightJustified(8, '0')
                       : QByteArray::number(identity).rightJustified(10, '0');
    }
    [[nodiscard]] QByteArray mobilText() const { return mobil ? QByteArray::number(mobil) : QByteArray(); }
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

} // namespace nemsms::protocols
