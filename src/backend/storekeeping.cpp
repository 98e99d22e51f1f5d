// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storekeeping.h"

#include "backend/storeopening.h"
#include "base/wholefile.h"
#include "store/storecopies.h"
#include "store/storekeys.h"

#include <QFile>

namespace nemsms::backend {

using namespace Qt::StringLiterals;

namespace {

bool asksForPassword(const base::Error &error)
{
    return error.root().message.code == "store.server.password";
}

base::Job<std::shared_ptr<base::Secret>> askPassword(std::shared_ptr<base::UserPrompts> prompts, QString path)
{
    const base::Message purpose {"store.server.askPassword", {{u"file"_s, path}}};
    if (!prompts) {
        co_return base::failure(base::ErrorKind::SecretUnavailable, "store.server.password", {{u"file"_s, path}});
    }
    co_return co_await prompts->askPassphrase(purpose, false);
}

base::Job<store::StoreCopyReport> copyInto(store::Store *from, store::StoreOptions target,
                                           std::shared_ptr<base::UserPrompts> prompts)
{
    store::StoreCopies copies(*from);
    auto copied = co_await copies.copyTo(target, target.actor);
    if (!copied && asksForPassword(copied.error())) {
        const auto password = co_await askPassword(prompts, target.path);
        if (!password) {
            co_return password.error();
        }
        target.databasePassword = *password;
        copied = co_await copies.copyTo(target, target.actor);
    }
    const auto kept = copied; // co_return moves from what is not const
    co_return kept;
}

/// False when there is no vault to copy.
base::Result<bool> copyVault(const QString &vault, const QString &target)
{
    if (!QFile::exists(vault)) {
        return false;
    }
    const auto folder = makeFolder(target);
    if (!folder) {
        return folder.error();
    }
    return QFile::copy(vault, target)
        ? base::Result<bool>(true)
        : base::Result<bool>(base::unwritable(target));
}

} // namespace

base::Job<StoreKeeping::Request> StoreKeeping::requestKey(BackendOptions options, QString name)
{
    options = completed(options);
    auto wanted = co_await storeOptions(options);
    if (!wanted) {
        co_return wanted.error();
    }
    auto request = co_await store::StoreKeys::request(*wanted, name);
    if (!request && asksForPassword(request.error())) {
        const auto password = co_await askPassword(options.prompts, options.storePath);
        if (!password) {
            co_return password.error();
        }
        wanted->databasePassword = *password;
        request = co_await store::StoreKeys::request(*wanted, name);
    }
    if (!request) {
        co_return request.error();
    }
    const Request made {request->toText(), request->fingerprint()};
    co_return made;
}

base::Job<StoreKeeping::Copy> StoreKeeping::copy(BackendOptions options, QString target)
{
    options = completed(options);
    options.create = false;
    const QString vault = vaultOf(options.storePath);
    const QString vaultCopy = vaultOf(target);
    if (QFile::exists(vault) && QFile::exists(vaultCopy)) {
        co_return base::failure(base::ErrorKind::Conflict, "file.exists", {{u"path"_s, vaultCopy}});
    }
    const auto wanted = co_await storeOptions(options);
    if (!wanted) {
        co_return wanted.error();
    }
    const auto opened = co_await openStore(*wanted, options.prompts);
    if (!opened) {
        co_return opened.error();
    }
    store::StoreOptions place = *wanted;
    place.path = target;
    place.databasePassword.reset();
    const auto keyLies = copyVault(vault, vaultCopy); // first: a store whose key is missing can never be opened
    base::Result<store::StoreCopyReport> copied = keyLies ? base::Result<store::StoreCopyReport>(store::StoreCopyReport())
                                                          : base::Result<store::StoreCopyReport>(keyLies.error());
    if (keyLies) {
        copied = co_await copyInto(opened->get(), place, options.prompts);
    }
    const auto closed = co_await (*opened)->close();
    if (!copied && keyLies && *keyLies) {
        QFile::remove(vaultCopy);
    }
    if (!copied || !closed) {
        co_return copied ? closed.error() : copied.error();
    }
    const Copy report {copied->path, copied->tables, copied->rows, copied->auditRows, copied->digest};
    co_return report;
}

} // namespace nemsms::backend
