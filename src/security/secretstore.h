// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/secret.h"

#include <QString>
#include <memory>

namespace nemsms::security {

/// Where small secrets live outside the store: the desktop's keychain, or a vault file sealed with a passphrase.
/// Call from a thread with an event loop. Secrets are shared because a Job's result must be copyable.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Keeps `secret` under `name` and replaces what stood there. SecretUnavailable when it cannot be kept.
    [[nodiscard]] virtual base::Job<> write(QString name, std::shared_ptr<base::Secret> secret) = 0;
    /// NotFound only when the store is open and knows no such name; SecretUnavailable when it is locked, absent or
    /// its passphrase is wrong. Nobody may take the latter as a reason to make a new key.
    [[nodiscard]] virtual base::Job<std::shared_ptr<base::Secret>> read(QString name) = 0;
    /// Removing a name that is not there is no error.
    [[nodiscard]] virtual base::Job<> remove(QString name) = 0;
};

} // namespace nemsms::security
