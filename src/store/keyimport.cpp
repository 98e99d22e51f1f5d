// SPDX-License-Identifier: GPL-3.0-or-later
// StoreKeys::importKey(): it works on a store that cannot be opened yet.
#include "store/keyimport.h"

#include "store/audittrail.h"
#include "store/recoverycopy.h"
#include "store/storekeys.h"

#include <QThreadPool>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Job;
using base::Result;
using base::Secret;

namespace {

/// Through the copy's own holder, or, in a backup that is older than the copy, with the data key itself.
Result<std::shared_ptr<KeyRing>> unlockWith(const RecoveryCopy &copy, Connection &connection, const QString &storeId)
{
    HolderTable holders(connection, storeId);
    const auto version = holders.presentVersion();
    if (!version) {
        return version.error();
    }
    const auto unlocked = holders.unlock(copy.holderId, *copy.privateKey);
    if (unlocked || unlocked.error().message.code != "store.key.noHolder" || *version != copy.keyVersion) {
        return unlocked;
    }
    return holders.ringFrom(*version, copy.dataKey);
}

} // namespace

KeyImport::KeyImport(StoreOptions options, QString storeId) : m_options(std::move(options)), m_storeId(std::move(storeId))
{
}

Result<KeyEntry> KeyImport::prepare(const QString &text, const Secret &passphrase, const QString &holderId)
{
    const auto copy = RecoveryCopy::parse(text, passphrase);
    if (!copy) {
        return copy.error();
    }
    if (copy->storeId != m_storeId) {
        return base::failure(ErrorKind::InvalidInput, "store.recovery.otherStore", {{u"file"_s, m_options.path}});
    }
    const auto connection = Connection::open(m_options.path, Connection::Role::Writer, m_options.databasePassword.get());
    const auto keys = connection ? unlockWith(*copy, **connection, m_storeId)
                                 : Result<std::shared_ptr<KeyRing>>(connection.error());
    const auto head = keys ? AuditTrail(**connection, **keys, m_storeId).head() : Result<AuditHead>(keys.error());
    auto key = head ? security::randomSecret(KeyRing::dataKeySize) : Result<Secret>(head.error());
    if (!key) {
        return key.error();
    }
    m_keys = *keys;
    return KeyEntry {holderId, std::make_shared<Secret>(std::move(*key)), *head};
}

Result<> KeyImport::finish(const KeyEntry &entry)
{
    const auto publicKey = security::KeyAgreement::publicKey(*entry.privateKey);
    const auto connection = publicKey ? Connection::open(m_options.path, Connection::Role::Writer,
                                                         m_options.databasePassword.get())
                                      : Result<std::unique_ptr<Connection>>(publicKey.error());
    if (!connection) {
        return connection.error();
    }
    auto transaction = Transaction::begin(**connection, Transaction::Purpose::Write);
    if (!transaction) {
        return transaction.error();
    }
    const QDateTime now = m_options.clock->now();
    const HolderRow row {{entry.holderId, HolderKind::SecretStore, m_options.secretName, now}, *publicKey, {}, {}};
    const auto added = HolderTable(**connection, m_storeId).add(row, *m_keys);
    const auto noted = added ? AuditTrail(**connection, *m_keys, m_storeId)
                                   .append({"key.import", "store", m_storeId, {{u"holder"_s, entry.holderId}}},
                                           m_options.actor, now)
                             : Result<AuditHead>(added.error());
    return noted ? transaction->commit() : Result<>(noted.error());
}

Job<> StoreKeys::importKey(StoreOptions options, QString recoveryText, std::shared_ptr<Secret> passphrase)
{
    options.mayCreate = false;
    auto opening = std::make_shared<StoreOpening>(options);
    // Jobs are named before they are awaited: GCC 12 destroys what a co_await expression makes on its way twice.
    auto looking = opening->inspect();
    const auto found = co_await looking;
    if (!found || found->fresh) {
        co_return found ? base::failure(ErrorKind::NotFound, "store.missing", {{u"file"_s, options.path}})
                        : found.error();
    }
    if (!options.secrets) {
        co_return base::failure(ErrorKind::SecretUnavailable, "store.key.nowhere", {{u"file"_s, options.path}});
    }
    auto import = std::make_shared<KeyImport>(options, found->storeId);
    const QString holderId = base::newUlid(options.clock->now());
    QThreadPool thread; // its work below is awaited before this frame ends
    KeyImport *const worker = import.get();
    auto preparing = base::runOn(&thread, [worker, recoveryText, passphrase, holderId] {
        return worker->prepare(recoveryText, *passphrase, holderId);
    });
    const auto entry = co_await preparing;
    if (!entry) {
        co_return entry.error();
    }
    const auto secret = entry->toSecret();
    auto keeping = options.secrets->write(opening->entryName(found->storeId), secret);
    const auto kept = co_await keeping;
    if (!kept) {
        co_return kept.error();
    }
    auto finishing = base::runOn(&thread, [worker, made = *entry] { return worker->finish(made); });
    co_return co_await finishing;
}

} // namespace nemsms::store
