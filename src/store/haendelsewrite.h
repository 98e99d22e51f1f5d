// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/haendelsestore.h"
#include "store/writesession.h"

namespace nemsms::store {

/// Keeps events and what could not be read, and counts the events in their hours. What is known already is left as it is.
[[nodiscard]] base::Result<HaendelseReceipt> keepEvents(WriteSession &session, const QList<HaendelseRow> &rows,
                                                        const QList<KarantaeneRow> &unread);

} // namespace nemsms::store
