// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/keyrequest.h"
#include "store/storetypes.h"

namespace nemsms::store {

class Store;

enum class HolderKind { SecretStore, Passphrase, Recovery, Demo };

/// Somebody or something that can open the store.
struct KeyHolder {
    QString id;
    HolderKind kind = HolderKind::SecretStore;
    QString label;
    QDateTime createdAt; ///< UTC
};

/// The keys of a store: one random data key, wrapped for each holder. Everything personal is sealed with subkeys of it.
class StoreKeys
{
public:
    explicit StoreKeys(Store &store);

    [[nodiscard]] base::Job<QList<KeyHolder>> holders();
    /// Puts the text of a recovery copy where it is to lie. Called on the writer thread.
    using Keep = std::function<base::Result<>(const QString &)>;
    /// Makes a recovery copy under a passphrase of at least 12 characters: text to print or to keep in a file. With an
    /// error of `keep` no copy was made.
    [[nodiscard]] base::Job<QString> exportKey(std::shared_ptr<base::Secret> passphrase, Actor actor, Keep keep = {});
    /// Gives the SecretStore of `options` the key of the store at `options.path` from a recovery copy: afterwards
    /// Store::open(options) works. For a restored store on a fresh home.
    [[nodiscard]] static base::Job<> importKey(StoreOptions options, QString recoveryText,
                                               std::shared_ptr<base::Secret> passphrase);
    /// One more holder: a passphrase that opens this store (StoreOptions::passphrase).
    [[nodiscard]] base::Job<KeyHolder> addPassphrase(QString label, std::shared_ptr<base::Secret> passphrase,
                                                     Actor actor);
    /// One more holder: another keychain or vault.
    [[nodiscard]] base::Job<KeyHolder> addSecretStore(QString label, std::shared_ptr<security::SecretStore> secrets,
                                                      QString secretName, Actor actor);
    /// Asks to be let into the store at `options.path`, which cannot be opened yet: keeps a new private key in the
    /// SecretStore of `options`. Asking again gives the same request. Conflict store.request.needless.
    [[nodiscard]] static base::Job<KeyRequest> request(StoreOptions options, QString label);
    /// One more holder: the one who asks. Compare the fingerprint first. Errors of KeyAdmission::admit().
    [[nodiscard]] base::Job<KeyHolder> admit(KeyRequest request, Actor actor);
    /// Takes a holder away; rotate() afterwards, since it may have kept the key. The last one is refused.
    [[nodiscard]] base::Job<> removeHolder(QString id, Actor actor);
    /// A new data key, wrapped for every holder; every sealed value and blind index is made anew in one transaction.
    /// Gives the number of the new key version.
    [[nodiscard]] base::Job<int> rotate(Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
