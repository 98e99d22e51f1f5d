// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/secret.h"
#include "store/storetypes.h"

#include <QSet>
#include <memory>

namespace nemsms::store {

class Store;

/// The API keys of sender systems on NgDP, each sealed under the store's own key and bound to its record. Every change and
/// every use is a row in the audit log; no row, no key.
class ApiKeyStore
{
public:
    explicit ApiKeyStore(Store &store);

    /// In the place of the one that stood there. One audit row apinoegle.keep. InvalidInput store.reference when the
    /// Afsendersystem is not there.
    [[nodiscard]] base::Job<> keep(QString afsendersystemId, std::shared_ptr<base::Secret> key, Actor actor);
    /// The key itself, with its audit row apinoegle.reveal, `reason` in its details. NotFound apinoegle.none.
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> reveal(QString afsendersystemId, QString reason, Actor actor);
    /// One audit row apinoegle.remove. NotFound apinoegle.none.
    [[nodiscard]] base::Job<> remove(QString afsendersystemId, Actor actor);
    /// Ids of the sender systems whose key is here.
    [[nodiscard]] base::Job<QSet<QString>> kept();

private:
    Store *m_store;
};

} // namespace nemsms::store
