// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/statuspublisher.h"

namespace nemsms::platform {

base::Result<> StatusPublisher::operator()(const store::Afsendelsespost &post) const
{
    return m_journal.publish(post.nummer, "<x/>", m_clock->now());
}

} // namespace nemsms::platform
