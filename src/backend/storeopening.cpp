// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storeopening.h"

#include "base/folders.h"
#include "security/keychainsecretstore.h"
#include "security/vaultsecretstore.h"
#include "store/passphraseholder.h"
#include "store/storeplace.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace nemsms::backend {

using namespace Qt::StringLiterals;

QString personName()
{
#ifdef Q_OS_UNIX
    if (const passwd *person = getpwuid(geteuid())) {
        return QString::fromLocal8Bit(person->pw_name);
    }
#endif
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) {
            return value;
        }
    }
    return u"?"_s;
}

namespace {

base::Job<std::shared_ptr<security::SecretStore>> secretsFor(BackendOptions options)
{
    const QString vault = vaultOf(options.storePath);
    const bool isNew = !QFile::exists(vault);
    if (isNew && !options.vault) {
        co_return std::static_pointer_cast<security::SecretStore>(std::make_shared<security::KeychainSecretStore>());
    }
    if (!options.prompts) {
        co_return base::failure(base::ErrorKind::SecretUnavailable, "store.vault.unasked", {{u"path"_s, vault}});
    }
    const base::Message purpose {"store.vault.ask", {{u"path"_s, vault}}};
    const auto passphrase = co_await options.prompts->askPassphrase(purpose, isNew);
    if (!passphrase) {
        co_return passphrase.error();
    }
    if (isNew) {
        if (const auto strong = store::PassphraseHolder::check(**passphrase); !strong) {
            co_return strong.error();
        }
    }
    co_return std::static_pointer_cast<security::SecretStore>(
        std::make_shared<security::VaultSecretStore>(vault, *passphrase));
}

} // namespace

QString defaultStorePath(bool demo)
{
    return base::dataFolder() + u'/' + (demo ? u"demo.db"_s : u"nemsms.db"_s);
}

BackendOptions completed(BackendOptions options)
{
    if (!options.clock) {
        options.clock = std::make_shared<base::SystemClock>();
    }
    if (options.storePath.isEmpty()) {
        options.storePath = defaultStorePath(options.demo);
    }
    return options;
}

QString localFile(const QString &storePath)
{
    if (!store::StorePlace::isServer(storePath)) {
        return storePath;
    }
    return QFileInfo(defaultStorePath(false)).absolutePath() + u'/' + store::StorePlace::fileName(storePath);
}

base::Result<> makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir(folder).exists()) {
        return {};
    }
    if (!QDir().mkpath(folder)) {
        return base::failure(base::ErrorKind::Internal, "store.folder", {{u"path"_s, folder}});
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QString vaultOf(const QString &storePath)
{
    return localFile(storePath) + ".vault"_L1;
}

base::Job<std::shared_ptr<store::Store>> openStore(store::StoreOptions wanted,
                                                   std::shared_ptr<base::UserPrompts> prompts)
{
    using Opened = base::Result<std::shared_ptr<store::Store>>;
    Opened opened = co_await store::Store::open(wanted);
    if (!opened && opened.error().root().message.code == "store.server.password" && prompts) {
        const base::Message purpose {"store.server.askPassword", {{u"file"_s, wanted.path}}};
        const auto password = co_await prompts->askPassphrase(purpose, false);
        if (!password) {
            co_return password.error();
        }
        wanted.databasePassword = *password;
        opened = co_await store::Store::open(wanted);
    }
    if (!opened && opened.error().message.code == "store.key.ask" && prompts) {
        const base::Message purpose {"store.key.askWords", {{u"file"_s, wanted.path}}};
        const auto passphrase = co_await prompts->askPassphrase(purpose, false);
        if (!passphrase) {
            co_return passphrase.error();
        }
        wanted.passphrase = *passphrase;
        opened = co_await store::Store::open(wanted);
    }
    if (!opened && opened.error().message.code == "store.migration.noBackup" && prompts) {
        const base::Question question {{"store.migration.askTitle", {{u"file"_s, wanted.path}}},
                                       {"store.migration.askBody", {{u"file"_s, wanted.path}}}, true, {}};
        const auto agreed = co_await prompts->confirm(question);
        if (!agreed || !*agreed) {
            co_return opened.error();
        }
        wanted.mayMigrateWithoutBackup = true;
        opened = co_await store::Store::open(wanted);
    }
    const Opened kept = opened; // co_return moves from what is not const
    co_return kept;
}

base::Job<store::StoreOptions> storeOptions(BackendOptions options)
{
    store::StoreOptions wanted;
    wanted.path = options.storePath;
    wanted.clock = options.clock;
    wanted.demo = options.demo;
    wanted.mayCreate = options.create;
    wanted.mayMigrate = options.migrate;
    wanted.mayMigrateWithoutBackup = options.withoutBackup;
    wanted.actor = {personName(), options.program};
    const bool server = store::StorePlace::isServer(options.storePath);
    if (!server && !QFile::exists(options.storePath) && QFile::exists(vaultOf(options.storePath))) {
        // Its key lies here, so it was moved or deleted. A new store in its place would hide that.
        co_return base::failure(base::ErrorKind::NotFound, "store.lost",
                                {{u"file"_s, options.storePath}, {u"vault"_s, vaultOf(options.storePath)}});
    }
    if (options.create) {
        const auto folder = makeFolder(localFile(options.storePath));
        if (!folder) {
            co_return folder.error();
        }
    }
    if (server) {
        wanted.backupFolder = QFileInfo(localFile(options.storePath)).absolutePath();
    }
    if (!options.demo) {
        const auto secrets = co_await secretsFor(options);
        if (!secrets) {
            co_return secrets.error();
        }
        wanted.secrets = *secrets;
    }
    co_return wanted;
}

} // namespace nemsms::backend
