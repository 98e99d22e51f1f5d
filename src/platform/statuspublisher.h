// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/afsendelsejournal.h"

#include <memory>

namespace nemsms::platform {

/// Puts a PKO_PostStatus into the dueslag for one delivered message, as Serviceplatformen does through
/// Beskedfordeler (SF1600, DigitalPost_StatusPrint). Once per message: the journal's key sees to it.
class StatusPublisher
{
public:
    /// `myndighedCvr`: for whom Beskedfordeler lets the message through.
    StatusPublisher(store::AfsendelseJournal journal, std::shared_ptr<base::Clock> clock, QString myndighedCvr)
        : m_journal(std::move(journal)), m_clock(std::move(clock)), m_myndighedCvr(std::move(myndighedCvr))
    {
    }

    base::Result<> operator()(const store::Afsendelsespost &post) const;

private:
    store::AfsendelseJournal m_journal;
    std::shared_ptr<base::Clock> m_clock;
    QString m_myndighedCvr;
};

} // namespace nemsms::platform
