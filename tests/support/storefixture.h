// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "support/await.h"
#include "support/memorysecretstore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace nemsms::test {

/// A folder for a store, a clock that stands still and a keychain in memory.
class StoreFixture
{
public:
    StoreFixture()
        : clock(std::make_shared<base::SimulatedClock>(QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc()),
                                                       true)),
          secrets(std::make_shared<MemorySecretStore>())
    {
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("konsol.sqlite")) const
    {
        return folder.filePath(name);
    }
    [[nodiscard]] store::StoreOptions options(bool demo = false) const
    {
        store::StoreOptions made;
        made.path = path();
        made.clock = clock;
        made.secrets = secrets;
        made.demo = demo;
        made.actor = actor;
        return made;
    }
    [[nodiscard]] base::Result<std::shared_ptr<store::Store>> open(bool demo = false) const
    {
        return await(store::Store::open(options(demo)));
    }

    /// Runs statements on the file from outside, as somebody would who has the file but not the key.
    static QString meddle(const QString &file, const QStringList &statements)
    {
        QString error;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("meddle"));
            database.setDatabaseName(file);
            if (!database.open()) {
                error = database.lastError().text();
            }
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (error.isEmpty() && !query.exec(statement)) {
                    error = query.lastError().text();
                }
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("meddle"));
        return error;
    }

    /// The first column of a query on the file, read from outside.
    static QVariantList column(const QString &file, const QString &sql)
    {
        QVariantList values;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            database.setDatabaseName(file);
            if (database.open()) {
                QSqlQuery query(sql, database);
                while (query.next()) {
                    values << query.value(0);
                }
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return values;
    }

    QTemporaryDir folder;
    std::shared_ptr<base::SimulatedClock> clock;
    std::shared_ptr<MemorySecretStore> secrets;
    store::Actor actor {QStringLiteral("lis"), QStringLiteral("test")};
};

} // namespace nemsms::test
