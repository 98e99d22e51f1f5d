// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretstore.h"

#include <QString>
#include <memory>

namespace nemsms::security {
class VaultSecretStore;
}

namespace nemsms::usecases {

/// What the key of the open store lies in.
enum class KeyPlaceKind {
    Keychain,
    Vault,
    Passphrase, ///< one of the store's own passphrases opened it: nothing of it is kept on this machine
    Demo        ///< the key that everybody knows
};

/// Where the key of the open store lies, and the doors there. Made by the backend.
struct KeyPlace {
    KeyPlaceKind kind = KeyPlaceKind::Keychain;
    QString vaultPath;                                  ///< of the vault, whether or not there is one
    std::shared_ptr<security::VaultSecretStore> vault;  ///< null unless kind is Vault
    std::shared_ptr<security::SecretStore> keychain;    ///< to move to
};

} // namespace nemsms::usecases
