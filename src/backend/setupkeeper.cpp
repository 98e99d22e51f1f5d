// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/setupkeeper.h"

#include "backend/platformowner.h"
#include "usecases/connections.h"
#include "usecases/sendparts.h"
#include "usecases/setuphandover.h"

namespace nemsms::backend {

SetupKeeper::SetupKeeper(std::shared_ptr<usecases::SendParts> parts, std::shared_ptr<PlatformOwner> owner)
    : m_parts(std::move(parts)), m_owner(std::move(owner))
{
    connect(m_parts->handover.get(), &usecases::SetupHandover::outdated, this, &SetupKeeper::start);
}

void SetupKeeper::start()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    m_idle = {};
    // What fails here is told to whoever connects next: the set-up stays marked as not handed over.
    base::join(tell(m_parts, m_owner), this, [this](const base::Result<> &) {
        const auto idle = m_idle;
        m_busy = false;
        if (m_again) {
            start();
        }
        idle.finish(true);
    });
}

base::Job<> SetupKeeper::finish()
{
    while (m_busy) {
        const auto idle = m_idle;
        const auto done = co_await idle.job();
        if (!done) {
            co_return done.error();
        }
    }
    co_return base::Result<>();
}

base::Job<> SetupKeeper::tell(std::shared_ptr<usecases::SendParts> parts, std::shared_ptr<PlatformOwner> owner)
{
    const auto running = co_await owner->isRunning();
    if (!running || !*running) {
        co_return running ? base::Result<>() : base::Result<>(running.error());
    }
    usecases::ListQuery query;
    query.equals.insert(QStringLiteral("art"), QStringLiteral("lokalplatform"));
    const auto places = co_await usecases::fetchAll<domain::Miljoe>(parts->access, query);
    if (!places) {
        co_return places.error();
    }
    for (const auto &miljoe : *places) {
        const auto connected = co_await parts->connections->to(miljoe);
        if (!connected) {
            co_return connected.error();
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::backend
