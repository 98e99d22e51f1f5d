// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/afsendersystem.h"

namespace nemsms::domain {

/// The rules of the record. What TS102 prescribes for sending through Serviceplatformen, each deviation a warning:
/// afsendersystem.leverandoer, .snitflade, .opslag, .mobil. Single or mass sending is information only. Also
/// serviceaftale.shared (warning: one SysID for two purposes, trap 1), validity.order, kontakt.mail,
/// afsendersystem.sidste4 and afsendersystem.apiorder (errors), afsendersystem.apinoegle (warning: a key without its dates).
[[nodiscard]] base::Findings afsendersystemRules(const Afsendersystem &system);

} // namespace nemsms::domain
