// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect/postgresdialect.h"

#include <QRegularExpression>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct Mapping {
    const char *code; ///< the SQLSTATE or the start of one (PostgreSQL 15, appendix A)
    ErrorKind kind;
    const char *message;
};

constexpr Mapping mappings[] = {
    {"23503", ErrorKind::InvalidInput, "store.reference"},
    {"23505", ErrorKind::Conflict, "store.duplicate"},
    {"22021", ErrorKind::InvalidInput, "store.text"},
    {"54000", ErrorKind::InvalidInput, "store.text"},
    {"55P03", ErrorKind::Conflict, "store.busy"},
    {"40", ErrorKind::Conflict, "store.busy"},
    {"42P07", ErrorKind::Conflict, "store.busy"},
    {"42501", ErrorKind::NotPermitted, "store.server.rights"},
    {"42P01", ErrorKind::NotPermitted, "store.server.rights"}, // tables of a schema that one may not look into
    {"3F000", ErrorKind::NotPermitted, "store.server.rights"},
    {"25006", ErrorKind::Internal, "store.readOnly"},
    {"53", ErrorKind::Internal, "store.full"},
    {"XX001", ErrorKind::Internal, "store.damaged"},
    {"XX002", ErrorKind::Internal, "store.damaged"},
};

/// What the server and its library say when there is no connection yet: they give no code for it.
constexpr Mapping openings[] = {
    {"no password supplied", ErrorKind::SecretUnavailable, "store.server.password"},
    {"password authentication failed", ErrorKind::SecretUnavailable, "store.server.wrongPassword"},
    {"authentication failed", ErrorKind::NotPermitted, "store.server.refused"},
    {"no pg_hba.conf entry", ErrorKind::NotPermitted, "store.server.refused"},
    {"permission denied for database", ErrorKind::NotPermitted, "store.server.refused"},
    {"Driver not loaded", ErrorKind::Internal, "store.server.driver"},
};

} // namespace

QString PostgresDialect::driver() const
{
    return u"QPSQL"_s;
}

void PostgresDialect::describe(QSqlDatabase &database) const
{
    database.setHostName(place().host());
    database.setPort(place().port());
    database.setDatabaseName(place().database());
    // A server that has gone is missed after 20 seconds, not after the hours of TCP.
    QStringList options {u"connect_timeout=10"_s, u"tcp_user_timeout=20000"_s, u"keepalives_idle=30"_s,
                         u"application_name=nemsms-konsol"_s};
    if (!place().schema().isEmpty()) {
        options << u"options=-csearch_path="_s + place().schema();
    }
    for (auto it = place().settings().cbegin(); it != place().settings().cend(); ++it) {
        options << it.key() + u'=' + it.value();
    }
    database.setConnectOptions(options.join(u';'));
}

QStringList PostgresDialect::greeting(bool writer) const
{
    QStringList statements {u"SET client_min_messages = error"_s, u"SET standard_conforming_strings = on"_s,
                            u"SET lock_timeout = '10s'"_s};
    if (!writer) {
        statements << u"SET default_transaction_read_only = on"_s;
    }
    return statements;
}

QStringList PostgresDialect::begin(Purpose purpose) const
{
    if (purpose == Purpose::Read) {
        return {u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s};
    }
    if (purpose == Purpose::Write) {
        return {u"BEGIN"_s, u"LOCK TABLE audit_head IN EXCLUSIVE MODE"_s};
    }
    QStringList statements {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(hashtext('nemsms-konsol'))"_s};
    if (!place().schema().isEmpty()) {
        // IF NOT EXISTS would ask for the right to make schemas even where the schema stands already.
        statements << u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = '%1') THEN "
                      "CREATE SCHEMA \"%1\"; END IF; END $$"_s.arg(place().schema());
    }
    return statements;
}

QString PostgresDialect::migrationText(const QString &statement) const
{
    // The words of the migrations that differ. The collation makes text sort by its bytes, as SQLite does.
    static const QRegularExpression text(u"\\bTEXT\\b"_s);
    static const QRegularExpression blob(u"\\bBLOB\\b"_s);
    return QString(statement).replace(text, u"TEXT COLLATE \"C\""_s).replace(blob, u"BYTEA"_s);
}

QString PostgresDialect::schemaName() const
{
    // A schema that one may not use is none to current_schema(); its tables are there all the same.
    return place().schema().isEmpty() ? u"current_schema()"_s : QString(u'\'' + place().schema() + u'\'');
}

QString PostgresDialect::tables() const
{
    return u"SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
           "WHERE n.nspname = %1 AND c.relkind = 'r' ORDER BY c.relname"_s.arg(schemaName());
}

QString PostgresDialect::references() const
{
    return u"SELECT c.relname, a.attname, r.relname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid "
           "JOIN pg_class r ON r.oid = k.confrelid "
           "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] JOIN pg_namespace n ON n.oid = k.connamespace "
           "WHERE k.contype = 'f' AND n.nspname = %1"_s.arg(schemaName());
}

QString PostgresDialect::size() const
{
    return u"SELECT SUM(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
           "WHERE n.nspname = %1 AND c.relkind = 'r'"_s.arg(schemaName());
}

base::Error PostgresDialect::connectionError(const QSqlError &error) const
{
    const QString text = error.driverText() + u' ' + error.databaseText();
    const QVariantMap about {{u"file"_s, place().text()}};
    for (const Mapping &mapping : openings) {
        if (text.contains(QLatin1StringView(mapping.code))) {
            return base::failure(mapping.kind, mapping.message, about, text);
        }
    }
    static const QRegularExpression unknown(u"FATAL: +(database|role) \".*\" does not exist"_s);
    const auto match = unknown.match(text);
    if (match.hasMatch()) {
        const bool database = match.captured(1) == u"database"_s;
        return base::failure(database ? ErrorKind::NotFound : ErrorKind::NotPermitted,
                             database ? "store.server.noDatabase" : "store.server.refused", about, text);
    }
    return base::failure(ErrorKind::Unreachable, "store.server.unreachable", about, text);
}

base::Error PostgresDialect::errorFrom(const QSqlError &error, bool connected) const
{
    if (!connected) {
        return connectionError(error);
    }
    const QString code = error.nativeErrorCode();
    const QString detail = u"PostgreSQL %1: %2 %3"_s.arg(code, error.driverText(), error.databaseText());
    for (const Mapping &mapping : mappings) {
        if (code.startsWith(QLatin1StringView(mapping.code))) {
            return base::failure(mapping.kind, mapping.message, {{u"file"_s, place().text()}}, detail);
        }
    }
    return base::failure(ErrorKind::Internal, "store.statement", {{u"file"_s, place().text()}}, detail);
}

} // namespace nemsms::store
