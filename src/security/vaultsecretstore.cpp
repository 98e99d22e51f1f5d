// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/vaultsecretstore.h"

#include "security/vaultfile.h"

namespace nemsms::security {

using base::Job;
using base::Result;
using base::Secret;

VaultSecretStore::VaultSecretStore(QString path, std::shared_ptr<Secret> passphrase)
    : m_file(std::make_shared<VaultFile>(std::move(path), std::move(passphrase)))
{
    m_pool.setMaxThreadCount(1);
}

VaultSecretStore::~VaultSecretStore()
{
    m_pool.waitForDone();
}

Job<> VaultSecretStore::write(QString name, std::shared_ptr<Secret> secret)
{
    return base::runOn(&m_pool, [file = m_file, name, secret]() -> Result<> {
        return file->change([&](VaultFile::Entries &entries) { entries.insert_or_assign(name, secret->duplicate()); });
    });
}

Job<std::shared_ptr<Secret>> VaultSecretStore::read(QString name)
{
    return base::runOn(&m_pool, [file = m_file, name]() -> Result<std::shared_ptr<Secret>> {
        auto entries = file->load();
        if (!entries) {
            return entries.error();
        }
        const auto found = entries->find(name);
        if (found == entries->end()) {
            return base::failure(base::ErrorKind::NotFound, "security.secret.unknown",
                                 {{QStringLiteral("name"), name}});
        }
        return std::make_shared<Secret>(std::move(found->second));
    });
}

Job<> VaultSecretStore::remove(QString name)
{
    return base::runOn(&m_pool, [file = m_file, name]() -> Result<> {
        return file->change([&](VaultFile::Entries &entries) { entries.erase(name); });
    });
}

Job<> VaultSecretStore::changePassphrase(std::shared_ptr<Secret> present, std::shared_ptr<Secret> next)
{
    return base::runOn(&m_pool, [file = m_file, present, next] { return file->changePassphrase(*present, next); });
}

} // namespace nemsms::security
