// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include <QDir>
#include <QFile>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

Result<Migration> readMigration(const QString &path, const QString &fileName)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(ErrorKind::Internal, "store.migration.missing", {{u"migration"_s, fileName}},
                             file.errorString());
    }
    Migration migration {fileName.section(u'_', 0, 0).toInt(), fileName, {}};
    QString statement;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.trimmed().startsWith(u"--"_s) || line.trimmed().isEmpty()) {
            continue;
        }
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            migration.statements.append(statement.trimmed().chopped(1));
            statement.clear();
        }
    }
    Q_ASSERT(statement.isEmpty());
    return migration;
}

} // namespace

QString Migrator::builtIn()
{
    initialiseMigrations();
    return u":/nemsms/store/migrations"_s;
}

Result<Migrator> Migrator::load(const QString &folder)
{
    Migrator migrator;
    const QDir directory(folder);
    for (const QString &fileName : directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        auto migration = readMigration(directory.filePath(fileName), fileName);
        if (!migration) {
            return migration.error();
        }
        if (migration->number != migrator.newest() + 1) {
            return base::failure(ErrorKind::Internal, "store.migration.missing", {{u"migration"_s, fileName}});
        }
        migrator.m_migrations.append(std::move(*migration));
    }
    return migrator;
}

Result<int> Migrator::versionOf(Connection &connection)
{
    const auto tables = connection.tables();
    if (!tables) {
        return tables.error();
    }
    if (tables->isEmpty()) {
        return 0;
    }
    if (!tables->contains(u"meta"_s) || !tables->contains(u"audit_log"_s)) {
        return base::failure(ErrorKind::NotPermitted, "store.foreign", {{u"file"_s, connection.path()}});
    }
    const auto version = connection.value(u"SELECT value FROM meta WHERE name = 'schema_version'"_s);
    if (!version) {
        return version.error();
    }
    return version->toInt();
}

Result<> Migrator::migrate(Connection &connection, int from, int to) const
{
    for (const Migration &migration : m_migrations) {
        if (migration.number <= from || migration.number > to) {
            continue;
        }
        for (const QString &statement : migration.statements) {
            const auto done = connection.run(connection.dialect().migrationText(statement));
            if (!done) {
                return done.error().asCauseOf(base::failure(ErrorKind::Internal, "store.migration.failed",
                                                            {{u"migration"_s, migration.name},
                                                             {u"file"_s, connection.path()}}));
            }
        }
    }
    const auto cleared = connection.run(u"DELETE FROM meta WHERE name = 'schema_version'"_s);
    if (!cleared) {
        return cleared.error();
    }
    const auto set = connection.run(u"INSERT INTO meta (name, value) VALUES ('schema_version', ?)"_s,
                                    {QString::number(to)});
    if (!set) {
        return set.error();
    }
    return {};
}

} // namespace nemsms::store
