// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/columnfilter.h"
#include "base/fieldtable.h"
#include "base/secret.h"
#include "base/sortkey.h"
#include "security/secretstore.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariantMap>
#include <memory>

namespace nemsms::store {

/// Who does something, and with which program: both stand in the audit log.
struct Actor {
    QString name;    ///< the signed-on person or service, never a CPR number
    QString program; ///< "nemsms-konsol", "nemsmsctl", "nemsms-platform"
};

/// What one may say when a store is opened. The key comes from `secrets`, from `passphrase`, or is the demo key.
struct StoreOptions {
    QString path; ///< a file, or a database on a server (StorePlace)
    std::shared_ptr<const base::Clock> clock;
    /// For the database server, when it asks for one and the machine has no password file.
    std::shared_ptr<base::Secret> databasePassword;
    /// The entry in `secrets` is `secretName`/<id of the store>, so that two stores never share one.
    std::shared_ptr<security::SecretStore> secrets;
    QString secretName = QStringLiteral("nemsms-konsol");
    /// Opens through a holder of kind passphrase. A new store is never made with a passphrase alone.
    std::shared_ptr<base::Secret> passphrase;
    /// Makes a new store a demo store (fixed key, marked, Lokal platform only). An existing store that is not a demo
    /// store is refused then; an existing demo store opens without secrets, whatever stands here.
    bool demo = false;
    bool mayCreate = true;  ///< false: NotFound when there is no file
    bool mayMigrate = true; ///< false: Conflict when the store is older than the program
    QString backupFolder;   ///< for the backup before a migration; empty = beside the file. A server's store needs it
    bool mayMigrateWithoutBackup = false; ///< false: NotPermitted store.migration.noBackup when none can be made
    Actor actor;            ///< whom the audit log names for creating and migrating
};

struct StoreInfo {
    QString path;
    QString storeId;
    int schemaVersion = 0;
    bool demo = false;
    bool readOnly = false; ///< the person's database role may not write
    int keyVersion = 0;
    bool recoveryCopyMade = false;
    QDateTime createdAt; ///< UTC
    qint64 bytes = 0;    ///< size without the write-ahead log
    qint64 auditRows = 0;
};

struct BackupReport {
    QString path;
    qint64 bytes = 0;
    /// store.backup.noRecovery (warning) until a recovery copy of the key was made.
    base::Findings findings;
};

struct ListQuery {
    QString search;      ///< part of an identifier, in any case; empty = all. Personal fields: the whole value
    bool retired = false; ///< true: retired records too
    bool drafts = false;  ///< true: drafts too. Acts and choices never ask for them
    int limit = 200;      ///< 1 to 1000
    QString after;        ///< ListPage::next of the page before; empty = the first page
    QVariantMap equals;   ///< field name -> value; a Personal field is found through its blind index
    QList<base::ColumnFilter> filters; ///< all of them hold
    QList<base::SortKey> sort; ///< empty = by id, which is the order of creation. Never a Personal field
    bool counted = true;  ///< false: the page tells no counts, as those after the first need none
};

struct ListPage {
    QList<base::Record> records;
    QString next;     ///< empty on the last page
    qint64 total = 0; ///< of all pages
    qint64 all = 0;   ///< how many there are without search and filters
};

} // namespace nemsms::store
