// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storetypes.h"
#include "usecases/dueslagsvej.h"

#include <stop_token>

namespace nemsms::store {
class Store;
}

namespace nemsms::usecases {

/// Where what is taken goes, and who takes it.
struct TakingPlace {
    std::shared_ptr<store::Store> store;
    QString miljoeId;
    store::Actor actor;
};

struct DueslagTaking {
    qint64 taken = 0;
    qint64 quarantined = 0;
    qint64 redelivered = 0; ///< HaendelseCatch::redelivered
};

/// Takes all that comes out of a dueslag until nothing came for a while or somebody stops it. A page is confirmed to the
/// dueslag only when it is committed in the store; meanwhile the next page is on its way already. The caller ends the visit.
[[nodiscard]] base::Job<DueslagTaking> takeDueslag(std::shared_ptr<Dueslagsvej> way, TakingPlace place, std::stop_token stop);

} // namespace nemsms::usecases
