// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storemigration.h"

#include "store/audittrail.h"
#include "store/filecopy.h"
#include "store/migrator.h"
#include "store/serverdump.h"
#include "store/serverroles.h"
#include "store/sortcolumns.h"
#include "store/transaction.h"

#include <QDir>
#include <QFileInfo>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

Result<QString> StoreMigration::backUp(int from, const QDateTime &now)
{
    const StorePlace &place = m_connection.dialect().place();
    const QString name = u".schema-"_s + QString::number(from).rightJustified(4, u'0') + u'-'
        + now.toUTC().toString(u"yyyyMMddTHHmmsszzzZ"_s);
    if (!place.isServer()) {
        const QString copy = m_options.path + name + u".backup"_s;
        const auto copied = FileCopy::copy(m_connection, copy);
        return copied ? Result<QString>(copy) : Result<QString>(copied.error());
    }
    const QString copy = QDir(m_options.backupFolder).filePath(StorePlace::fileName(place.text()) + name + u".dump"_s);
    const auto copied = ServerDump::copy(place, m_options.databasePassword.get(), copy);
    if (copied) {
        return copy;
    }
    return m_options.mayMigrateWithoutBackup
        ? Result<QString>(QString())
        : copied.error().asCauseOf(base::failure(ErrorKind::NotPermitted, "store.migration.noBackup",
                                                 {{u"file"_s, place.text()}}));
}

Result<> StoreMigration::run(const QString &storeId, int from, const KeyRing &keys)
{
    const auto migrator = Migrator::load();
    if (!migrator) {
        return migrator.error();
    }
    if (from == migrator->newest()) {
        return {};
    }
    if (!m_options.mayMigrate) {
        return base::failure(ErrorKind::Conflict, "store.older",
                             {{u"file"_s, m_options.path}, {u"found"_s, from},
                              {u"known"_s, migrator->newest()}});
    }
    const QDateTime now = m_options.clock->now();
    const auto copy = backUp(from, now);
    if (!copy) {
        return copy.error();
    }
    auto transaction = Transaction::begin(m_connection, Transaction::Purpose::Write);
    if (!transaction) {
        return transaction.error();
    }
    const auto version = Migrator::versionOf(m_connection);
    if (version && *version == migrator->newest()) {
        return {}; // another program was here first
    }
    const auto done = version ? migrator->migrate(m_connection, *version, migrator->newest())
                              : Result<>(version.error());
    const auto filled = done ? SortColumns(m_connection).fill() : done;
    if (!filled) {
        const bool owned = filled.error().root().message.code != "store.server.rights";
        return owned ? filled : filled.error().asCauseOf(base::failure(ErrorKind::NotPermitted, "store.migration.owner",
                                                                       {{u"file"_s, m_options.path}}));
    }
    const auto noted = AuditTrail(m_connection, keys, storeId)
                           .append({"store.migrate", "store", storeId,
                                    {{u"from"_s, *version}, {u"to"_s, migrator->newest()},
                                     {u"backup"_s, QFileInfo(*copy).fileName()}}},
                                   m_options.actor, now);
    const auto granted = noted ? ServerRoles(m_connection).grant() : Result<bool>(noted.error());
    return granted ? transaction->commit() : Result<>(granted.error());
}

} // namespace nemsms::store
