// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/platformseal.h"

class QSqlDatabase;

namespace nemsms::store {

/// Seals every personal value of platform.db that stands there in the clear: of an earlier version. Afterwards the file is
/// written anew, so that its free pages hold nothing of it either. SecretUnavailable platform.journal.key when the file
/// was sealed with another key.
[[nodiscard]] base::Result<> sealPlatformJournal(const QSqlDatabase &database, const PlatformSeal &seal);

} // namespace nemsms::store
