// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretstore.h"

namespace nemsms::security {

/// The desktop's keychain: Secret Service or KWallet on Linux, the credential manager on Windows (QtKeychain).
class KeychainSecretStore final : public SecretStore
{
public:
    /// `service` is the name under which the keychain groups the entries.
    explicit KeychainSecretStore(QString service = QStringLiteral("nemsms-konsol"));

    [[nodiscard]] base::Job<> write(QString name, std::shared_ptr<base::Secret> secret) override;
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> read(QString name) override;
    [[nodiscard]] base::Job<> remove(QString name) override;

private:
    QString m_service;
};

} // namespace nemsms::security
