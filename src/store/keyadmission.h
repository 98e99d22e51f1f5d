// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/holdertable.h"
#include "store/keyrequest.h"
#include "store/storeopening.h"
#include "store/writesession.h"

namespace nemsms::store {

/// Lets another person's keychain or vault open a store that several share: the newcomer asks with a KeyRequest, whose
/// private key never leaves that machine, and one who has the key wraps it.
class KeyAdmission
{
public:
    /// The entry of a newcomer: the one kept from an earlier request, or a new one. Conflict store.request.needless
    /// when it opens the store already.
    [[nodiscard]] static base::Result<KeyEntry> entryFor(const StoreOpening::Found &found,
                                                         const base::Result<std::shared_ptr<base::Secret>> &kept,
                                                         const StoreOptions &options);
    [[nodiscard]] static base::Result<KeyRequest> requestOf(const KeyEntry &entry, const QString &storeId,
                                                            const QString &label);
    /// Wraps the data key for the newcomer. InvalidInput store.request.otherStore, Conflict store.request.admitted.
    [[nodiscard]] static base::Result<KeyHolder> admit(WriteSession &session, const QString &storeId,
                                                       const KeyRequest &request);
};

} // namespace nemsms::store
