// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/current.h"
#include "platform/accessgate.h"
#include "platform/nemsmslink.h"

namespace nemsms::platform {

/// PostForespoerg (SF1601): GET nemsms and GET digitalpost with ?cprNumber= or ?cvrNumber=, answered {"result": true|false}.
class PostForespoergDoor
{
public:
    struct Parts {
        std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaler;
        std::shared_ptr<base::Clock> clock;
        std::shared_ptr<NemSmsLink> nemSms;
        AccessGate gate;
    };
    explicit PostForespoergDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] Dom<bool> ask(const protocols::ServerRequest &request, const QString &cvr) const;

    Parts m_parts;
};

} // namespace nemsms::platform
