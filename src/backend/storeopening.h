// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "store/store.h"

namespace nemsms::backend {

/// The machine's clock and the default place, where nothing else is said.
[[nodiscard]] BackendOptions completed(BackendOptions options);

/// Who the audit log names. The system's own word goes before the environment's, which anybody may write.
[[nodiscard]] QString personName();

/// Where and with which key the store of `options` is opened. Asks for the vault's passphrase where a vault is used.
[[nodiscard]] base::Job<store::StoreOptions> storeOptions(BackendOptions options);

/// Makes the folder of a store, where nobody else may look; nothing when it is there.
[[nodiscard]] base::Result<> makeFolder(const QString &path);

/// The vault file of a store, whether or not it is there.
[[nodiscard]] QString vaultOf(const QString &storePath);

/// Opens the store; asks for the server's password, for a passphrase where no key is kept here, and whether to migrate without a backup, when that is wanted.
[[nodiscard]] base::Job<std::shared_ptr<store::Store>> openStore(store::StoreOptions wanted,
                                                                 std::shared_ptr<base::UserPrompts> prompts);

/// The file beside which this machine keeps what belongs to the store (vault, local platform): the store's own, or one
/// in the person's data folder that bears the name of the server's store.
[[nodiscard]] QString localFile(const QString &storePath);

} // namespace nemsms::backend
