// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/udvekslingverbs.h"

namespace nemsms::usecases {

/// A message with an element a line, so that two of them can be compared; what is no XML stays as it is.
[[nodiscard]] QStringList linesOf(const QString &message);

/// The shortest way from one text to the other by whole lines. Beyond 4,000 lines the rest is compared line for line.
[[nodiscard]] QList<UdvekslingDifference> differenceOf(const QStringList &first, const QStringList &second);

} // namespace nemsms::usecases
