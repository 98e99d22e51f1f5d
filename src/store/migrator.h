// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QList>

namespace nemsms::store {

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name;
    QStringList statements;
};

/// Brings a database from one schema version to the next. A migration is a file NNNN_name.sql of statements that each
/// end with a semicolon at the end of a line; lines that begin with -- are comments. One text serves every engine: its
/// Dialect changes a few words.
class Migrator
{
public:
    /// Reads the files of `folder` (by default those built into the program). Internal store.migration.missing when
    /// the numbers have a gap.
    [[nodiscard]] static base::Result<Migrator> load(const QString &folder = builtIn());
    [[nodiscard]] static QString builtIn();

    /// The newest version that the program knows.
    [[nodiscard]] int newest() const { return int(m_migrations.size()); }
    /// 0 for an empty database. NotPermitted store.foreign when the tables are another program's.
    [[nodiscard]] static base::Result<int> versionOf(Connection &connection);
    /// Runs every migration above `from` up to `to`, inside the caller's transaction.
    [[nodiscard]] base::Result<> migrate(Connection &connection, int from, int to) const;

private:
    QList<Migration> m_migrations;
};

} // namespace nemsms::store
