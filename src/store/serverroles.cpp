// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serverroles.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString baseName(const StorePlace &place)
{
    // Roles belong to the whole server, where another database may have a schema of the same name.
    return place.schema().isEmpty() ? place.database() : QString(place.database() + u'_' + place.schema());
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString ServerRoles::reader(const StorePlace &place)
{
    return baseName(place) + u"_reader"_s;
}

QString ServerRoles::administrator(const StorePlace &place)
{
    return baseName(place) + u"_administrator"_s;
}

Result<QStringList> ServerRoles::missing()
{
    QStringList names;
    for (const QString &role : {reader(m_connection.dialect().place()), administrator(m_connection.dialect().place())}) {
        const auto found = m_connection.value(u"SELECT rolname FROM pg_roles WHERE rolname = ?"_s, {role});
        if (!found) {
            return found.error();
        }
        if (!found->isValid()) {
            names << role;
        }
    }
    return names;
}

Result<bool> ServerRoles::mayMake()
{
    const auto may = m_connection.value(u"SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"_s);
    return may ? Result<bool>(may->toBool()) : Result<bool>(may.error());
}

Result<> ServerRoles::run(const QStringList &statements)
{
    for (const QString &statement : statements) {
        const auto done = m_connection.run(statement);
        if (!done) {
            return done.error();
        }
    }
    return {};
}

Result<bool> ServerRoles::grant()
{
    const StorePlace &place = m_connection.dialect().place();
    if (!place.isServer()) {
        return true;
    }
    const auto absent = missing();
    const auto may = absent ? mayMake() : Result<bool>(absent.error());
    const auto schema = may ? m_connection.value(u"SELECT current_schema()"_s) : Result<QVariant>(may.error());
    if (!schema) {
        return schema.error();
    }
    if (!absent->isEmpty() && !*may) {
        return false;
    }
    QStringList statements;
    for (const QString &role : *absent) {
        statements << u"CREATE ROLE %1 NOLOGIN"_s.arg(quoted(role));
    }
    const QString where = quoted(schema->toString());
    const QString both = quoted(reader(place)) + u", "_s + quoted(administrator(place));
    const QString writing = quoted(administrator(place));
    statements << u"GRANT USAGE ON SCHEMA %1 TO %2"_s.arg(where, both)
               << u"GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO %2"_s.arg(where, both)
               << u"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %1 TO %2"_s.arg(where, writing)
               // What was done stays written down, whoever asks: the log and the history only grow.
               << u"REVOKE UPDATE, DELETE ON audit_log, change_set FROM %1"_s.arg(writing)
               << u"REVOKE UPDATE, DELETE ON revision FROM %1"_s.arg(writing)
               << u"GRANT UPDATE (before_sealed, after_sealed) ON revision TO %1"_s.arg(writing);
    const auto granted = run(statements);
    return granted ? Result<bool>(true) : Result<bool>(granted.error());
}

} // namespace nemsms::store
