// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nemsms::sheets {

/// How much of a stranger's file is read before it is refused. The defaults hold what Excel itself can hold where a
/// configuration could ever need it; tests set small ones.
struct SheetLimits {
    qint64 fileBytes = 100LL << 20;    ///< the file as it lies on disk
    qint64 partBytes = 1LL << 30;      ///< one part of an xlsx file, unpacked
    qint64 ratio = 250;                ///< unpacked to packed, counted beyond ratioFrom
    qint64 ratioFrom = 8LL << 20;      ///< bytes that may be unpacked before the ratio is looked at
    int parts = 10000;                 ///< parts in an xlsx file
    int depth = 64;                    ///< nested elements
    qint64 untaggedBytes = 1LL << 20;  ///< text or attributes without a '<': a cell holds at most 32,767 characters
    qint64 cells = 10'000'000;         ///< cells with a value
    int rows = 1'048'576;              ///< Excel's own number
    int columns = 16'384;              ///< Excel's own number
    qint64 sharedBytes = 256LL << 20;  ///< shared strings, in UTF-8
    qint64 lineBytes = 1LL << 20;      ///< one record of a CSV file
    int notes = 1000;                  ///< notes kept about one file; the rest is counted by nobody
};

} // namespace nemsms::sheets
