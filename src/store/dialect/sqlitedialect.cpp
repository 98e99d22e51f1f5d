// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect/sqlitedialect.h"

namespace nemsms::store::sqlite {

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

} // namespace

QStringList writerPragmas()
{
    return {u"PRAGMA journal_mode = WAL"_s,  u"PRAGMA synchronous = FULL"_s,    u"PRAGMA foreign_keys = ON"_s,
            u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA secure_delete = ON"_s};
}

QStringList readerPragmas()
{
    return {u"PRAGMA query_only = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
}

QString beginWrite()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString copyInto()
{
    return u"VACUUM INTO ?"_s;
}

QString readabilityProbe()
{
    return u"SELECT COUNT(*) FROM sqlite_master"_s;
}

QString integrityCheck()
{
    return u"PRAGMA integrity_check(10)"_s;
}

base::Error errorFrom(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = u"SQLite %1: %2 %3"_s.arg(code).arg(error.driverText(), error.databaseText());
    for (const Mapping &mapping : mappings) {
        const bool fits = mapping.code > 255 ? mapping.code == code : mapping.code == (code & 255);
        if (fits) {
            return base::failure(mapping.kind, mapping.message, {{u"file"_s, path}}, detail);
        }
    }
    return base::failure(ErrorKind::Internal, "store.statement", {{u"file"_s, path}}, detail);
}

} // namespace nemsms::store::sqlite
