// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretstore.h"

#include <QThreadPool>

namespace nemsms::security {

class VaultFile;

/// Secrets in one file sealed with a passphrase (scrypt, AES-256-GCM), for servers and for desktops without a keychain.
/// The file has mode 0600, is replaced as a whole or not at all, and is made by the first write(). A wrong passphrase
/// is SecretUnavailable security.vault.passphrase, a changed or cut file security.vault.damaged, one that was there and is
/// gone security.vault.gone. The last entry takes the file with it.
class VaultSecretStore final : public SecretStore
{
public:
    VaultSecretStore(QString path, std::shared_ptr<base::Secret> passphrase);
    ~VaultSecretStore() override;

    [[nodiscard]] base::Job<> write(QString name, std::shared_ptr<base::Secret> secret) override;
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> read(QString name) override;
    [[nodiscard]] base::Job<> remove(QString name) override;
    /// Errors of VaultFile::changePassphrase(). Programs that have the vault open must open it again.
    [[nodiscard]] base::Job<> changePassphrase(std::shared_ptr<base::Secret> present, std::shared_ptr<base::Secret> next);

private:
    std::shared_ptr<VaultFile> m_file;
    QThreadPool m_pool; ///< one thread: deriving the key takes a tenth of a second, on purpose
};

} // namespace nemsms::security
