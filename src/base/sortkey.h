// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nemsms::base {

/// One of the fields that a list is sorted by; the first of several decides, the next among equals.
struct SortKey {
    QByteArray field; ///< empty = the order of creation
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

} // namespace nemsms::base
