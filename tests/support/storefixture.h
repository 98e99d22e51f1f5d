// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dialect/dialect.h"
#include "store/migrator.h"
#include "store/store.h"
#include "store/tablecopy.h"
#include "store/transaction.h"
#include "support/await.h"
#include "support/memorysecretstore.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace nemsms::test {

/// Leaves a test that is about files, or about a server, where the store is the other.
#define SKIP_ON_SERVER(why)                                                                                            \
    if (nemsms::test::StoreFixture::onServer()) {                                                                      \
        QSKIP(why);                                                                                                    \
    }

/// A folder for a store, a clock that stands still and a keychain in memory. With $NEMSMS_TEST_SERVER (see
/// postgresserver.py) each store is a schema on that server instead of a file.
class StoreFixture
{
public:
    StoreFixture()
        : clock(std::make_shared<base::SimulatedClock>(QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc()),
                                                       true)),
          secrets(std::make_shared<MemorySecretStore>())
    {
        static int made = 0;
        m_number = ++made;
    }

    [[nodiscard]] static QString server() { return qEnvironmentVariable("NEMSMS_TEST_SERVER"); }
    [[nodiscard]] static bool onServer() { return !server().isEmpty(); }

    /// Where the store of that name is.
    [[nodiscard]] QString path(const QString &name = QStringLiteral("konsol.sqlite")) const
    {
        if (!onServer()) {
            return file(name);
        }
        return server() + QStringLiteral("&schema=s%1_%2").arg(m_number).arg(name.section(u'.', 0, 0));
    }
    /// A file in the folder, on whichever engine the store is.
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] store::StoreOptions options(bool demo = false) const
    {
        store::StoreOptions made;
        made.path = path();
        made.clock = clock;
        made.secrets = secrets;
        made.demo = demo;
        made.backupFolder = onServer() ? folder.path() : QString();
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
            auto database = outside(file, QStringLiteral("meddle"));
            if (!database.isOpen()) {
                error = database.lastError().text();
            }
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (error.isEmpty() && !query.exec(words(statement, file))) {
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
            auto database = outside(file, QStringLiteral("look"));
            if (database.isOpen()) {
                QSqlQuery query(words(sql, file), database);
                while (query.next()) {
                    values << query.value(0);
                }
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return values;
    }

    /// Puts every table of schema version `version` (0 = the newest) of one store into another that is not there.
    static base::Result<> transfer(const QString &from, const QString &to, int version = 0)
    {
        using store::Connection;
        const auto migrator = store::Migrator::load();
        const auto source = Connection::open(from, Connection::Role::Reader);
        const auto target = source ? Connection::open(to, Connection::Role::Writer) : base::Result<std::unique_ptr<Connection>>(source.error());
        if (!target) {
            return target.error();
        }
        auto transaction = store::Transaction::begin(**target, store::Purpose::Create);
        const auto made = transaction ? migrator->migrate(**target, 0, version == 0 ? migrator->newest() : version)
                                      : base::Result<>(transaction.error());
        const auto copied = made ? store::TableCopy(**source, **target).run()
                                 : base::Result<QList<store::TableContents>>(made.error());
        return copied ? transaction->commit() : base::Result<>(copied.error());
    }

    /// The steps of a query's plan that read or sort.
    static QStringList plan(const QString &place, QString sql, const QVariantList &values = {})
    {
        const auto connection = store::Connection::open(place, store::Connection::Role::Reader);
        QStringList statements;
        if (onServer()) {
            // A server reads small tables whole, whatever indexes there are; here it shall show what it could do. It
            // explains no statement with values to come.
            for (const char *way : {"seqscan", "bitmapscan", "hashjoin", "mergejoin"}) {
                statements << QStringLiteral("SET enable_%1 = off").arg(QLatin1StringView(way));
            }
            for (const QVariant &value : values) {
                sql.replace(sql.indexOf(u'?'), 1, u'\'' + value.toString() + u'\'');
            }
        }
        for (const QString &statement : statements) {
            if (!(*connection)->run(statement)) {
                return {};
            }
        }
        auto query = onServer() ? (*connection)->run(QStringLiteral("EXPLAIN ") + sql)
                                : (*connection)->run(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, values);
        QStringList steps;
        while (query && query->next()) {
            const QString step = query->value(onServer() ? 0 : 3).toString();
            if (!onServer() || step.contains(QStringLiteral("Scan")) || sorts(step)) {
                steps << step;
            }
        }
        return steps;
    }
    static bool sorts(const QString &step)
    {
        return step.contains(QStringLiteral("TEMP B-TREE")) || step.contains(QStringLiteral("Sort"));
    }
    static bool usesIndex(const QString &step)
    {
        return step.contains(QStringLiteral("USING INDEX")) || step.contains(QStringLiteral("Index Scan"));
    }

    QTemporaryDir folder;
    std::shared_ptr<base::SimulatedClock> clock;
    std::shared_ptr<MemorySecretStore> secrets;
    store::Actor actor {QStringLiteral("lis"), QStringLiteral("test")};

private:
    /// What tests say in SQLite's words, for a server.
    static QString words(QString sql, const QString &file)
    {
        if (store::StorePlace::isServer(file)) {
            static const QRegularExpression zeroblob(QStringLiteral("zeroblob\\((\\d+)\\)"));
            static const QRegularExpression hex(QStringLiteral("\\bhex\\((\\w+)\\)"));
            sql.replace(zeroblob, QStringLiteral("decode(repeat('00', \\1), 'hex')"));
            sql.replace(hex, QStringLiteral("upper(encode(\\1, 'hex'))"));
        }
        return sql;
    }

    /// A connection of somebody else's; a server's schema is made when it is not there.
    static QSqlDatabase outside(const QString &file, const QString &name)
    {
        const auto dialect = store::Dialect::of(*store::StorePlace::parse(file));
        auto database = QSqlDatabase::addDatabase(dialect->driver(), name);
        dialect->describe(database);
        database.open(dialect->place().user(), {});
        if (dialect->place().isServer()) {
            QSqlQuery(database).exec(QStringLiteral("SET client_min_messages = error"));
            QSqlQuery(database).exec(QStringLiteral("CREATE SCHEMA IF NOT EXISTS \"%1\"").arg(dialect->place().schema()));
        }
        return database;
    }

    int m_number = 0;
};

} // namespace nemsms::test
