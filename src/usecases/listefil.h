// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/lister/listdiff.h"

#include <QString>

namespace nemsms::usecases {

using protocols::ListDiff;

/// Compares two plain lists, one number a line, in files; needs no store. `output`: where the changes themselves are
/// written, a file for the owner alone (0600), since it holds whole numbers; empty = counts only. Errors: those of
/// protocols::diffLists; Conflict liste.output.same; Internal file.unwritable.
[[nodiscard]] base::Job<ListDiff> diffListefiler(QString yesterday, QString today, QString output, std::stop_token stop);

} // namespace nemsms::usecases
