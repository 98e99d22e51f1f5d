// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/userprompts.h"
#include "usecases/activecontext.h"
#include "usecases/connections.h"
#include "usecases/setuphandover.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

class Sammenhaengskontrol;

/// What the verbs that speak with an environment share. Made by the backend.
struct SendParts {
    std::shared_ptr<StoreAccess> access;
    std::shared_ptr<ActiveContext> context;
    std::shared_ptr<SetupHandover> handover;
    std::shared_ptr<Connections> connections;
    std::shared_ptr<Tokens> tokens; ///< none = calls are made by certificate only
    std::shared_ptr<Sammenhaengskontrol> kontrol; ///< none = the overview says nothing of it
    std::shared_ptr<base::UserPrompts> prompts; ///< none = nobody is asked
};

} // namespace nemsms::usecases
