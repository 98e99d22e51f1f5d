// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "store/storetypes.h"

namespace nemsms::backend {

/// Where and with which key the store of `options` is opened. Asks for the vault's passphrase where a vault is used.
[[nodiscard]] base::Job<store::StoreOptions> storeOptions(BackendOptions options);

} // namespace nemsms::backend
