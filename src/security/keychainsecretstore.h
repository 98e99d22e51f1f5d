// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretstore.h"

namespace nemsms::security {

/// The desktop's keychain: Secret Service or KWallet on Linux, the credential manager on Windows (QtKeychain).
class KeychainSecretStore final : public SecretStore
{
public:
    /// Bytes that Windows' Credential Manager takes in one entry: no keychain is given more, so that what works on one
    /// desktop works on all. Wrapping keys are far smaller; private keys stand sealed in the store.
    static constexpr std::size_t largestEntry = 2560;

    /// `service` is the name under which the keychain groups the entries.
    explicit KeychainSecretStore(QString service = QStringLiteral("nemsms-konsol"));

    /// SecretUnavailable also for more than largestEntry (security.keychain.large).
    [[nodiscard]] base::Job<> write(QString name, std::shared_ptr<base::Secret> secret) override;
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> read(QString name) override;
    [[nodiscard]] base::Job<> remove(QString name) override;

private:
    QString m_service;
};

} // namespace nemsms::security
