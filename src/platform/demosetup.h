// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "counterpart/systemliste.h"
#include "platform/aftaleliste.h"
#include "protocols/localplatform/platformready.h"
#include "security/testpki.h"
#include "store/platformjournal.h"

#include <memory>

namespace nemsms::platform {

/// What the local platform is set up with, all of it from domain/demo.h: one kommune with its agreements, SysIDs and
/// materials, and the documented fictive persons.
class DemoSetup
{
public:
    [[nodiscard]] static security::TestPkiHolders holders();
    [[nodiscard]] static counterpart::Systemliste systemliste();
    [[nodiscard]] static Aftaleliste aftaleliste();
    [[nodiscard]] static protocols::PlatformDemo description();
    /// Puts the demo's persons into the register, at the folder's first start only.
    static base::Result<> fillRegister(const std::shared_ptr<store::PlatformJournal> &journal);
    /// The demo kommune's two subscriptions with all numbers, at the folder's first start with them only.
    static base::Result<> fillSubscriptions(const std::shared_ptr<store::PlatformJournal> &journal);
};

} // namespace nemsms::platform
