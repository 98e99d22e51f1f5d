// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/printservicecall.h"

namespace nemsms::usecases {

/// Asks spoergTilmelding, or PostForespoerg on SF1601, about a person or a company, and notes in the audit log beforehand that it was asked and about
/// whom: asking tells something about a person. The row names the stored test person, else a reference without a CPR
/// (AuditLog::noteAbout). Nothing is asked when it cannot be noted.
[[nodiscard]] base::Job<Kald> notedLookUp(std::shared_ptr<SendParts> sendParts, Connection connection, SendBasis basis,
                                          std::stop_token stop);

} // namespace nemsms::usecases
