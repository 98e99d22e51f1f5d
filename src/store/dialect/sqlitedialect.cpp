// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect/sqlitedialect.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

// Result codes of SQLite (sqlite.org/rescode.html); the low byte is the primary code.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
    ConstraintForeignKey = 787,
    ConstraintPrimaryKey = 1555,
    ConstraintUnique = 2067
};

struct Mapping {
    int code;
    ErrorKind kind;
    const char *message;
};

constexpr Mapping mappings[] = {
    {ConstraintForeignKey, ErrorKind::InvalidInput, "store.reference"},
    {ConstraintPrimaryKey, ErrorKind::Conflict, "store.duplicate"},
    {ConstraintUnique, ErrorKind::Conflict, "store.duplicate"},
    {Busy, ErrorKind::Conflict, "store.busy"},
    {Locked, ErrorKind::Conflict, "store.busy"},
    {ReadOnly, ErrorKind::Internal, "store.readOnly"},
    {Corrupt, ErrorKind::Internal, "store.damaged"},
    {NotADatabase, ErrorKind::Internal, "store.damaged"},
    {Full, ErrorKind::Internal, "store.full"},
    {CannotOpen, ErrorKind::Internal, "store.cannotOpen"},
};

/// Milliseconds that a statement waits for another program's transaction.
constexpr int busyTimeout = 10000;

} // namespace

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

void SqliteDialect::describe(QSqlDatabase &database) const
{
    database.setDatabaseName(place().text());
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
}

QStringList SqliteDialect::greeting(bool writer) const
{
    if (writer) {
        return {u"PRAGMA journal_mode = WAL"_s,   u"PRAGMA synchronous = FULL"_s,   u"PRAGMA foreign_keys = ON"_s,
                u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA secure_delete = ON"_s};
    }
    return {u"PRAGMA query_only = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
}

QStringList SqliteDialect::begin(Purpose purpose) const
{
    return {purpose == Purpose::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s};
}

QString SqliteDialect::copyInto()
{
    return u"VACUUM INTO ?"_s;
}

QString SqliteDialect::tables() const
{
    return u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s;
}

QString SqliteDialect::references() const
{
    return u"SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"_s;
}

QString SqliteDialect::integrityCheck() const
{
    return u"PRAGMA integrity_check(10)"_s;
}

QString SqliteDialect::size() const
{
    return u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s;
}

base::Error SqliteDialect::errorFrom(const QSqlError &error, bool) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = u"SQLite %1: %2 %3"_s.arg(code).arg(error.driverText(), error.databaseText());
    for (const Mapping &mapping : mappings) {
        const bool fits = mapping.code > 255 ? mapping.code == code : mapping.code == (code & 255);
        if (fits) {
            return base::failure(mapping.kind, mapping.message, {{u"file"_s, place().text()}}, detail);
        }
    }
    return base::failure(ErrorKind::Internal, "store.statement", {{u"file"_s, place().text()}}, detail);
}

} // namespace nemsms::store
