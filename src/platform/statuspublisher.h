// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "counterpart/current.h"
#include "platform/aftaleliste.h"
#include "store/afsendelsejournal.h"

#include <memory>

namespace nemsms::platform {

/// Puts a PKO_PostStatus into the dueslag for one message that was delivered, taken back or given up, as Serviceplatformen does through
/// Beskedfordeler (SF1600, DigitalPost_StatusPrint). Once per message: the journal's key sees to it.
class StatusPublisher
{
public:
    /// `aftaler`: the authority of the agreement with the message's SysID is whom Beskedfordeler lets it through for.
    StatusPublisher(store::AfsendelseJournal journal, std::shared_ptr<base::Clock> clock,
                    std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaler)
        : m_journal(std::move(journal)), m_clock(std::move(clock)), m_aftaler(std::move(aftaler))
    {
    }

    base::Result<> operator()(const store::Afsendelsespost &post) const;

private:
    store::AfsendelseJournal m_journal;
    std::shared_ptr<base::Clock> m_clock;
    std::shared_ptr<const counterpart::Current<Aftaleliste>> m_aftaler;
};

} // namespace nemsms::platform
