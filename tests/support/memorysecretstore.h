// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretstore.h"

#include <map>

namespace nemsms::test {

/// A keychain in memory. `locked` makes it answer as one that cannot be opened.
class MemorySecretStore final : public security::SecretStore
{
public:
    bool locked = false;
    int writes = 0;
    std::map<QString, std::shared_ptr<base::Secret>> entries;

    base::Job<> write(QString name, std::shared_ptr<base::Secret> secret) override
    {
        ++writes;
        if (locked) {
            return base::ready(base::Result<>(refusal(name)));
        }
        entries[name] = std::make_shared<base::Secret>(secret->duplicate());
        return base::ready(base::Result<>());
    }

    base::Job<std::shared_ptr<base::Secret>> read(QString name) override
    {
        using Outcome = base::Result<std::shared_ptr<base::Secret>>;
        if (locked) {
            return base::ready(Outcome(refusal(name)));
        }
        const auto found = entries.find(name);
        if (found == entries.end()) {
            return base::ready(Outcome(base::failure(base::ErrorKind::NotFound, "security.secret.unknown",
                                                     {{QStringLiteral("name"), name}})));
        }
        return base::ready(Outcome(std::make_shared<base::Secret>(found->second->duplicate())));
    }

    base::Job<> remove(QString name) override
    {
        entries.erase(name);
        return base::ready(base::Result<>());
    }

private:
    static base::Error refusal(const QString &name)
    {
        return base::failure(base::ErrorKind::SecretUnavailable, "security.keychain.unavailable",
                             {{QStringLiteral("name"), name}});
    }
};

} // namespace nemsms::test
