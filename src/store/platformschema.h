// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlDatabase;

namespace nemsms::store {

/// Brings platform.db up to the newest version, one transaction per step; refuses a file of a newer program.
base::Result<> migratePlatformJournal(const QSqlDatabase &database);

} // namespace nemsms::store
