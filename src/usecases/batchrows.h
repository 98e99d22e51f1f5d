// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordreader.h"
#include "usecases/batchfil.h"
#include "usecases/batchplan.h"

namespace nemsms::usecases {

/// Turns the lines of a file into the messages of `plan`, and everything that is wrong with any of them into its
/// findings: who is no test person here, what cannot be filled in, what a check stops, and what stands there twice. The
/// hour stops nothing, since a batch waits for the sending hours. Errors of readBasis() that no line can mend.
[[nodiscard]] base::Result<> readRows(const store::RecordReader &reader, const QString &miljoeId, const QList<BatchLinje> &lines,
                                      BatchPlan &plan);

} // namespace nemsms::usecases
