// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tilmelding.h"
#include "usecases/sendbasis.h"

namespace nemsms::settings {
class Settings;
}

namespace nemsms::usecases {

/// Outside the local platform only registered test persons are enrolled, with the number that is recorded of them and whose
/// owner has agreed; in production the kommune's name is typed as well. NotPermitted tilmelding.nottestperson,
/// tilmelding.nottestnumber, tilmelding.noowner, tilmelding.production.*.
[[nodiscard]] base::Job<> mayEnrol(std::shared_ptr<SendParts> parts, SendBasis basis, domain::Tilmelding sag);

/// Outside the local platform signing off is off by policy (the setting tilmelding/framelding), and where it is allowed the
/// kommune's name is typed: the citizen loses NemSMS from every authority (trap 13). NotPermitted
/// tilmelding.withdraw.policy, tilmelding.withdraw.unasked, tilmelding.withdraw.declined.
[[nodiscard]] base::Job<> mayWithdraw(std::shared_ptr<SendParts> parts, std::shared_ptr<const settings::Settings> settings,
                                      SendBasis basis);

} // namespace nemsms::usecases
