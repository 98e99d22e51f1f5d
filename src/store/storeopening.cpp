// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeopening.h"

#include "base/ulid.h"
#include "security/keyagreement.h"
#include "security/keyderivation.h"
#include "security/random.h"
#include "store/audittrail.h"
#include "store/filecopy.h"
#include "store/newstore.h"
#include "store/passphraseholder.h"
#include "store/storemigration.h"

#include <QFileInfo>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Job;
using base::Result;
using base::Secret;

StoreOpening::StoreOpening(StoreOptions options)
    : m_options(std::move(options)), m_threads(std::make_unique<StoreThreads>(m_options.path, m_options.databasePassword))
{
}

base::Error StoreOpening::fault(ErrorKind kind, const char *code) const
{
    return base::failure(kind, code, {{u"file"_s, m_options.path}});
}

QString StoreOpening::entryName(const QString &storeId) const
{
    return m_options.secretName + u'/' + storeId;
}

std::shared_ptr<Secret> StoreOpening::demoKey()
{
    return std::make_shared<Secret>(security::sha256("nemsms-konsol demo key: it is known to all and protects nothing"));
}

Job<StoreOpening::Found> StoreOpening::inspect()
{
    return base::runOn(m_threads->writer(), [this] { return look(); });
}

Result<> StoreOpening::probeFile() const
{
    QFile probe(m_options.path);
    if (!probe.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        const bool readable = probe.open(QIODevice::ReadOnly);
        return fault(ErrorKind::Internal, readable ? "store.readOnly" : "store.cannotOpen");
    }
    // What a disk leaves of a store when its end was cut off. Taken for a new one it would hide that all is lost.
    return probe.size() == 0 ? Result<>(fault(ErrorKind::Internal, "store.empty")) : Result<>();
}

Result<StoreOpening::Found> StoreOpening::look() const
{
    Found found;
    found.fresh = true;
    const auto none = m_options.mayCreate ? Result<Found>(found)
                                          : Result<Found>(fault(ErrorKind::NotFound, "store.missing"));
    const bool server = StorePlace::isServer(m_options.path);
    if (!server && !QFileInfo::exists(m_options.path)) {
        return none;
    }
    const auto probed = server ? Result<>() : probeFile();
    const auto connection = probed ? Connection::open(m_options.path, Connection::Role::Reader,
                                                      m_options.databasePassword.get())
                                   : Result<std::unique_ptr<Connection>>(probed.error());
    if (!connection) {
        return connection.error();
    }
    const auto migrator = Migrator::load();
    const auto version = migrator ? Migrator::versionOf(**connection) : Result<int>(migrator.error());
    if (!version) {
        return version.error();
    }
    if (*version == 0) {
        return server ? none : Result<Found>(found);
    }
    if (*version > migrator->newest()) {
        return base::failure(ErrorKind::NotPermitted, "store.newer",
                             {{u"file"_s, m_options.path}, {u"found"_s, *version}, {u"known"_s, migrator->newest()}});
    }
    const auto id = (*connection)->value(u"SELECT value FROM meta WHERE name = 'store_id'"_s);
    const auto demo = (*connection)->value(u"SELECT value FROM meta WHERE name = 'demo'"_s);
    const auto holders = HolderTable(**connection, QString()).all();
    if (!id || !demo || !holders) {
        return !id ? id.error() : !demo ? demo.error() : holders.error();
    }
    return Found {false, *version, id->toString(), demo->toInt() == 1, *holders};
}

Job<StoreOpening::Key> StoreOpening::findKey(Found found)
{
    if (m_options.demo && !found.demo) {
        co_return fault(ErrorKind::NotPermitted, "store.notDemo");
    }
    if (found.demo) {
        for (const HolderRow &row : found.holders) {
            if (row.holder.kind == HolderKind::Demo) {
                co_return Key {row.holder.id, demoKey(), {}};
            }
        }
        co_return fault(ErrorKind::SecretUnavailable, "store.key.noHolder");
    }
    if (m_options.passphrase) {
        auto deriving = base::runOn(m_threads->writer(), [this, found] { return keyFromPassphrase(found); });
        co_return co_await deriving;
    }
    auto reading = keyFromSecrets(found.storeId);
    const auto key = co_await reading;
    const bool mayAsk = std::any_of(found.holders.cbegin(), found.holders.cend(), [](const HolderRow &row) {
        return row.holder.kind == HolderKind::Passphrase;
    });
    co_return key || !mayAsk ? key : Result<Key>(key.error().asCauseOf(fault(ErrorKind::SecretUnavailable, "store.key.ask")));
}

Job<StoreOpening::Key> StoreOpening::keyFromSecrets(QString storeId)
{
    if (!m_options.secrets) {
        co_return fault(ErrorKind::SecretUnavailable, "store.key.missing");
    }
    auto reading = m_options.secrets->read(entryName(storeId));
    const auto secret = co_await reading;
    if (!secret) {
        co_return secret.error().asCauseOf(fault(ErrorKind::SecretUnavailable, "store.key.missing"));
    }
    const auto entry = KeyEntry::parse(**secret);
    if (!entry) {
        co_return entry.error();
    }
    co_return Key {entry->holderId, entry->privateKey, *entry};
}

Result<StoreOpening::Key> StoreOpening::keyFromPassphrase(const Found &found) const
{
    for (const HolderRow &row : found.holders) {
        if (row.holder.kind != HolderKind::Passphrase) {
            continue;
        }
        auto key = PassphraseHolder::privateKey(*m_options.passphrase, row.parameters);
        const auto publicKey = key ? security::KeyAgreement::publicKey(*key) : Result<QByteArray>(key.error());
        if (!publicKey) {
            return publicKey.error();
        }
        if (security::constantTimeEqual(*publicKey, row.publicKey)) {
            return Key {row.holder.id, std::make_shared<Secret>(std::move(*key)), {}};
        }
    }
    return fault(ErrorKind::SecretUnavailable, "store.key.passphrase");
}

Job<StoreOpening::Key> StoreOpening::makeKey(QString storeId)
{
    const QString holderId = base::newUlid(m_options.clock->now());
    if (m_options.demo) {
        co_return Key {holderId, demoKey(), {}};
    }
    if (!m_options.secrets) {
        co_return fault(ErrorKind::SecretUnavailable, "store.key.nowhere");
    }
    auto random = security::randomSecret(KeyRing::dataKeySize);
    if (!random) {
        co_return random.error();
    }
    const KeyEntry entry {holderId, std::make_shared<Secret>(std::move(*random)), {}};
    const auto secret = entry.toSecret();
    auto keeping = m_options.secrets->write(entryName(storeId), secret);
    const auto kept = co_await keeping;
    if (!kept) {
        co_return kept.error().asCauseOf(fault(ErrorKind::SecretUnavailable, "store.key.nowhere"));
    }
    co_return Key {holderId, entry.privateKey, entry};
}

Job<> StoreOpening::createStore(QString storeId, Key key)
{
    return base::runOn(m_threads->writer(), [this, storeId, key] { return create(storeId, key); });
}

Job<> StoreOpening::unlockStore(Found found, Key key)
{
    return base::runOn(m_threads->writer(), [this, found, key] { return unlock(found, key); });
}

Result<> StoreOpening::create(const QString &storeId, const Key &key)
{
    const auto made = StorePlace::isServer(m_options.path) ? Result<>() : FileCopy::makePrivate(m_options.path);
    if (!made) {
        return made.error();
    }
    auto dataKey = security::randomSecret(KeyRing::dataKeySize);
    if (!dataKey) {
        return dataKey.error();
    }
    const auto keys = KeyRing::derive(1, std::make_shared<Secret>(std::move(*dataKey)), storeId);
    const auto connection = keys ? m_threads->connection(Connection::Role::Writer)
                                 : Result<Connection *>(keys.error());
    if (!connection) {
        return connection.error();
    }
    auto transaction = Transaction::begin(**connection, Purpose::Create);
    if (!transaction) {
        return transaction.error();
    }
    const auto tables = (*connection)->tables();
    if (!tables) {
        return tables.error();
    }
    if (!tables->isEmpty()) {
        return fault(ErrorKind::Conflict, "store.busy"); // another program made it a moment ago
    }
    const auto filled = NewStore(**connection, m_options).fill(storeId, key.holderId, *key.privateKey, **keys);
    if (!filled) {
        return filled.error();
    }
    const auto committed = transaction->commit();
    if (!committed) {
        return committed.error();
    }
    m_identity = {m_options.path, storeId, m_options.demo, m_options.clock, false, m_options.databasePassword};
    m_key = key;
    m_keys = *keys;
    return {};
}

Result<> StoreOpening::unlock(const Found &found, const Key &key)
{
    const auto connection = m_threads->connection(Connection::Role::Writer);
    if (!connection) {
        return connection.error();
    }
    const auto keys = HolderTable(**connection, found.storeId).unlock(key.holderId, *key.privateKey);
    if (!keys) {
        return keys.error();
    }
    {
        // Tells a file that cannot be written now, and not when somebody has typed for an hour.
        const auto probe = Transaction::begin(**connection, Purpose::Write);
        m_readOnly = !probe && probe.error().message.code == "store.reader";
        if (!probe && !m_readOnly) {
            return probe.error();
        }
    }
    const auto migrated = StoreMigration(**connection, m_options).run(found.storeId, found.schemaVersion, **keys);
    if (!migrated) {
        return migrated.error();
    }
    if (key.entry) {
        const auto known = AuditTrail(**connection, **keys, found.storeId).knows(key.entry->head);
        if (!known) {
            return known.error();
        }
        m_contradicted = !*known;
    }
    m_identity = {m_options.path, found.storeId, found.demo, m_options.clock, m_readOnly, m_options.databasePassword};
    m_key = key;
    m_keys = *keys;
    return {};
}

StoreOpening::Opened StoreOpening::finish()
{
    Opened opened;
    opened.core = std::make_unique<StoreCore>(std::move(m_threads), m_identity,
                                              StoreCore::Holder {m_key.holderId, m_key.privateKey}, m_keys);
    opened.entry = m_key.entry;
    opened.contradicted = m_contradicted;
    return opened;
}

} // namespace nemsms::store
