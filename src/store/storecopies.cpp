// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopies.h"

#include "store/store.h"
#include "store/storecopy.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

Job<StoreCopyReport> StoreCopies::copyTo(StoreOptions target, Actor actor)
{
    StoreCore &core = m_store->core();
    const QString storeId = core.identity().storeId;
    auto probing = core.read([target](Connection &, const KeyRing &) { return StoreCopy::probe(target); });
    const auto free = co_await probing;
    if (!free) {
        co_return free.error();
    }
    // The deed is noted first, so that the copy tells of itself.
    auto noting = core.write(actor, [storeId, to = target.path](WriteSession &session) -> Result<> {
        return session.audit({"store.copy", "store", storeId, {{u"to"_s, to}}});
    });
    const auto noted = co_await noting;
    if (!noted) {
        co_return noted.error();
    }
    auto copying = core.read([storeId, target](Connection &connection, const KeyRing &keys) {
        return StoreCopy(connection, keys, storeId, target).run();
    });
    co_return co_await copying;
}

} // namespace nemsms::store
