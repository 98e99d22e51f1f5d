// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/dialect/sqlitedialect.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QUuid>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

/// Qt binds a null QString as NULL; here only an invalid QVariant means NULL.
QVariant bindable(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull()) {
        return QStringLiteral("");
    }
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path)), m_name(std::move(name)), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(sqlite::busyTimeout));
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Role role)
{
    const QString name = u"nemsms-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(path, name));
    if (!connection->m_database.open()) {
        return sqlite::errorFrom(connection->m_database.lastError(), path);
    }
    for (const QString &pragma : role == Role::Writer ? sqlite::writerPragmas() : sqlite::readerPragmas()) {
        const auto done = connection->run(pragma);
        if (!done) {
            return done.error();
        }
    }
    return connection;
}

Result<> Connection::execute(QSqlQuery &query, const QVariantList &values) const
{
    for (int at = 0; at < values.size(); ++at) {
        query.bindValue(at, bindable(values.at(at)));
    }
    return query.exec() ? Result<>() : Result<>(sqlite::errorFrom(query.lastError(), m_path));
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return sqlite::errorFrom(query.lastError(), m_path);
    }
    const auto done = execute(query, values);
    return done ? Result<QSqlQuery>(std::move(query)) : Result<QSqlQuery>(done.error());
}

Result<QSqlQuery *> Connection::runPrepared(const QString &sql, const QVariantList &values)
{
    constexpr std::size_t limit = 100;
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            return sqlite::errorFrom(query.lastError(), m_path);
        }
        if (m_prepared.size() >= limit) {
            m_prepared.clear();
        }
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    const auto done = execute(found->second, values);
    if (!done) {
        m_prepared.erase(found);
        return done.error();
    }
    return &found->second;
}

Result<int> Connection::change(const QString &sql, const QVariantList &values)
{
    const auto query = runPrepared(sql, values);
    if (!query) {
        return query.error();
    }
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    const auto query = runPrepared(sql, values);
    if (!query) {
        return query.error();
    }
    const auto row = next(**query);
    const QVariant first = row && *row ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return row ? Result<QVariant>(first) : Result<QVariant>(row.error());
}

QStringList Connection::columns(const QString &table) const
{
    const QSqlRecord record = m_database.record(table);
    QStringList names;
    for (int i = 0; i < record.count(); ++i) {
        names << record.fieldName(i);
    }
    return names;
}

Result<bool> Connection::next(QSqlQuery &query) const
{
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        return sqlite::errorFrom(query.lastError(), m_path);
    }
    return false;
}

} // namespace nemsms::store
