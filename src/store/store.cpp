// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/ulid.h"
#include "store/filecopy.h"
#include "store/keywitness.h"
#include "store/serverdump.h"
#include "store/storeopening.h"
#include "store/storetime.h"

#include <QFileInfo>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Job;
using base::Result;

Store::Store(std::unique_ptr<StoreCore> core, std::unique_ptr<KeyWitness> witness)
    : m_witness(std::move(witness)), m_core(std::move(core))
{
    m_core->listen([this](const WriteSession::Changed &records, const AuditHead &head) {
        // In the writer's thread; this object outlives it.
        QMetaObject::invokeMethod(
            this,
            [this, records, head] {
                if (m_witness) {
                    m_witness->remember(head);
                }
                for (const auto &[entity, id] : records) {
                    Q_EMIT changed(entity, id);
                }
            },
            Qt::QueuedConnection);
    });
}

Store::~Store() = default;

Job<std::shared_ptr<Store>> Store::open(StoreOptions options)
{
    auto opening = std::make_shared<StoreOpening>(std::move(options));
    // Jobs are named before they are awaited: GCC 12 destroys what a co_await expression makes on its way twice.
    auto looking = opening->inspect();
    const auto found = co_await looking;
    if (!found) {
        co_return found.error();
    }
    const QString storeId = found->fresh ? base::newUlid(opening->options().clock->now()) : found->storeId;
    auto findingKey = found->fresh ? opening->makeKey(storeId) : opening->findKey(*found);
    const auto key = co_await findingKey;
    if (!key) {
        co_return key.error();
    }
    auto opened = found->fresh ? opening->createStore(storeId, *key) : opening->unlockStore(*found, *key);
    const auto ready = co_await opened;
    if (!ready) {
        if (found->fresh && key->entry) {
            auto removing = opening->options().secrets->remove(opening->entryName(storeId));
            const auto removed = co_await removing;
            if (!removed) {
                co_return removed.error().asCauseOf(ready.error());
            }
        }
        co_return ready.error();
    }
    auto parts = opening->finish();
    std::unique_ptr<KeyWitness> witness;
    if (parts.entry) {
        witness = std::make_unique<KeyWitness>(opening->options().secrets, opening->entryName(storeId), *parts.entry);
        if (parts.contradicted) {
            witness->contradict();
        }
    }
    co_return std::shared_ptr<Store>(new Store(std::move(parts.core), std::move(witness)));
}

bool Store::isDemo() const
{
    return m_core->identity().demo;
}

QDateTime Store::now() const
{
    return m_core->identity().clock->now();
}

namespace {

Result<StoreInfo> readInfo(Connection &connection, const StoreCore::Identity &identity)
{
    StoreInfo info;
    info.path = identity.path;
    info.storeId = identity.storeId;
    info.demo = identity.demo;
    info.readOnly = identity.readOnly;
    auto meta = connection.run(u"SELECT name, value FROM meta"_s);
    if (!meta) {
        return meta.error();
    }
    auto more = connection.next(*meta);
    for (; more && *more; more = connection.next(*meta)) {
        const QString name = meta->value(0).toString();
        const QString value = meta->value(1).toString();
        if (name == u"schema_version") {
            info.schemaVersion = value.toInt();
        } else if (name == u"key_version") {
            info.keyVersion = value.toInt();
        } else if (name == u"created_at") {
            info.createdAt = timeFrom(value);
        }
    }
    const auto rows = more ? connection.value(u"SELECT COUNT(*) FROM audit_log"_s) : Result<QVariant>(more.error());
    const auto bytes = rows ? connection.value(connection.dialect().size()) : rows;
    const auto copies = bytes ? connection.value(u"SELECT COUNT(*) FROM key_holder WHERE kind = 'recovery'"_s) : bytes;
    if (!copies) {
        return copies.error();
    }
    info.bytes = bytes->toLongLong();
    info.auditRows = rows->toLongLong();
    info.recoveryCopyMade = copies->toInt() > 0;
    return info;
}

/// A server watches over its pages itself, but only those that somebody reads.
Result<QVariant> readEverything(Connection &connection)
{
    const auto tables = connection.tables();
    for (const QString &table : tables ? *tables : QStringList()) {
        const auto counted = connection.value(u"SELECT SUM(LENGTH((%1.*)::text)) FROM %1"_s.arg(table));
        if (!counted) {
            return counted;
        }
    }
    return tables ? Result<QVariant>(u"ok"_s) : Result<QVariant>(tables.error());
}

} // namespace

Job<StoreInfo> Store::info()
{
    return m_core->read([identity = m_core->identity()](Connection &connection, const KeyRing &) {
        return readInfo(connection, identity);
    });
}

Job<BackupReport> Store::backup(QString path, Actor actor)
{
    auto looking = info();
    const auto before = co_await looking;
    if (!before) {
        co_return before.error();
    }
    StoreCore &core = *m_core;
    const QString storeId = before->storeId;
    // The deed is noted first, so that the copy tells of itself.
    auto noting = core.write(actor, [storeId, path](WriteSession &session) -> Result<> {
        if (QFileInfo::exists(path)) {
            return base::failure(ErrorKind::Conflict, "store.backup.exists", {{u"file"_s, path}});
        }
        return session.audit({"store.backup", "store", storeId, {{u"file"_s, QFileInfo(path).fileName()}}});
    });
    const auto noted = co_await noting;
    if (!noted) {
        co_return noted.error();
    }
    const auto password = core.identity().databasePassword;
    auto copying = core.alone([path, password](Connection &connection) {
        const StorePlace &place = connection.dialect().place();
        return place.isServer() ? ServerDump::copy(place, password.get(), path) : FileCopy::copy(connection, path);
    });
    const auto bytes = co_await copying;
    if (!bytes) {
        co_return bytes.error();
    }
    BackupReport report {path, *bytes, {}};
    if (!before->demo && !before->recoveryCopyMade) {
        report.findings.append(base::makeFinding(base::Severity::Warning, "store.backup.noRecovery",
                                                 {{u"file"_s, path}}));
    }
    co_return report;
}

Job<> Store::checkFile()
{
    return m_core->read([path = m_core->identity().path](Connection &connection, const KeyRing &) -> Result<> {
        const QString check = connection.dialect().integrityCheck();
        const auto found = check.isEmpty() ? readEverything(connection) : connection.value(check);
        if (!found) {
            return found.error();
        }
        if (found->toString() != u"ok") {
            return base::failure(ErrorKind::Internal, "store.damaged", {{u"file"_s, path}}, found->toString());
        }
        return {};
    });
}

Job<> Store::close()
{
    // Whatever was written before now has told the witness when this has come through the writing thread and back.
    auto waiting = m_core->alone([](Connection &) -> Result<> { return {}; });
    const auto idle = co_await waiting;
    if (!idle || !m_witness) {
        co_return idle;
    }
    auto flushing = m_witness->flush();
    co_return co_await flushing;
}

} // namespace nemsms::store
