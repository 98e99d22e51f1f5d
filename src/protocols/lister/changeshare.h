// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nemsms::protocols {

/// A list that differs this much from the one before waits for a person's yes: half a list looks like thousands of
/// sign-offs.
struct ChangeShare {
    double percent = 5;   ///< of yesterday's rows
    qint64 fewest = 20;   ///< so many changes are everyday, however short the list

    [[nodiscard]] constexpr bool needsConsent(qint64 changes, qint64 yesterday) const
    {
        return changes > fewest && double(changes) * 100 > percent * double(yesterday);
    }
};

} // namespace nemsms::protocols
