// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopy.h"

#include "store/audittrail.h"
#include "store/filecopy.h"
#include "store/migrator.h"
#include "store/serverroles.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QFile>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

base::Error taken(const QString &path)
{
    return base::failure(ErrorKind::Conflict, "store.copy.exists", {{u"file"_s, path}});
}

Result<StoreCopyReport> reportOf(const QString &path, const QList<TableContents> &tables)
{
    StoreCopyReport report;
    report.path = path;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const TableContents &table : tables) {
        ++report.tables;
        report.rows += table.rows;
        report.auditRows += table.table == u"audit_log"_s ? table.rows : 0;
        digest.addData(table.digest);
    }
    report.digest = digest.result();
    return report;
}

} // namespace

Result<> StoreCopy::probe(const StoreOptions &target)
{
    if (!StorePlace::isServer(target.path)) {
        return QFile::exists(target.path) ? Result<>(taken(target.path)) : Result<>();
    }
    const auto there = Connection::open(target.path, Connection::Role::Reader, target.databasePassword.get());
    const auto tables = there ? (*there)->tables() : Result<QStringList>(there.error());
    if (!tables) {
        return tables.error();
    }
    return tables->isEmpty() ? Result<>() : Result<>(taken(target.path));
}

Result<StoreCopyReport> StoreCopy::run()
{
    const auto free = probe(m_target);
    if (!free) {
        return free.error();
    }
    const bool file = !StorePlace::isServer(m_target.path);
    const auto made = file ? FileCopy::makePrivate(m_target.path) : Result<>();
    if (!made) {
        return made.error();
    }
    auto to = Connection::open(m_target.path, Connection::Role::Writer, m_target.databasePassword.get());
    const auto filled = to ? fill(**to) : Result<StoreCopyReport>(to.error());
    if (!filled && file) {
        to = base::Error(); // closes it
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(m_target.path + end);
        }
    }
    return filled;
}

Result<StoreCopyReport> StoreCopy::fill(Connection &to)
{
    const auto migrator = Migrator::load();
    auto transaction = migrator ? Transaction::begin(to, Purpose::Create) : Result<Transaction>(migrator.error());
    const auto tables = transaction ? to.tables() : Result<QStringList>(transaction.error());
    if (!tables || !tables->isEmpty()) {
        return tables ? taken(to.path()) : tables.error();
    }
    const auto migrated = migrator->migrate(to, 0, migrator->newest());
    const auto copied = migrated ? TableCopy(m_from, to).run() : Result<QList<TableContents>>(migrated.error());
    const auto verified = copied ? verifyLog(to) : Result<>(copied.error());
    const auto granted = verified ? ServerRoles(to).grant() : Result<bool>(verified.error());
    const auto committed = granted ? transaction->commit() : Result<>(granted.error());
    return committed ? reportOf(to.path(), *copied) : Result<StoreCopyReport>(committed.error());
}

Result<> StoreCopy::verifyLog(Connection &to)
{
    const auto head = AuditTrail(m_from, m_keys, m_storeId).head();
    const auto verdict = head ? AuditTrail(to, m_keys, m_storeId).verify(*head) : Result<AuditVerdict>(head.error());
    if (!verdict) {
        return verdict.error();
    }
    return verdict->intact ? Result<>()
                           : Result<>(base::failure(ErrorKind::Internal, "store.copy.audit", {{u"file"_s, to.path()}},
                                                    base::sentence(*verdict->finding)));
}

} // namespace nemsms::store
