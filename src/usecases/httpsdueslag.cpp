// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/httpsdueslag.h"

namespace nemsms::usecases {

base::Job<QList<protocols::DueslagMessage>> HttpsDueslag::look()
{
    const auto page = co_await m_client.messages(m_after);
    if (page && !page->isEmpty()) {
        m_after = page->last().number;
    }
    co_return page;
}

base::Job<> HttpsDueslag::take(protocols::DueslagMessage which)
{
    co_return co_await m_client.acknowledge(which.number);
}

base::Job<> HttpsDueslag::confirm(QList<protocols::DueslagMessage> messages)
{
    for (const auto &message : messages) {
        const auto done = co_await m_client.acknowledge(message.number);
        if (!done) {
            co_return done.error();
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases
