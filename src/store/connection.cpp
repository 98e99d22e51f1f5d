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

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    if (done) {
        for (const QVariant &value : values) {
            query.addBindValue(bindable(value));
        }
        done = query.exec();
    }
    if (!done) {
        return sqlite::errorFrom(query.lastError(), m_path);
    }
    return query;
}

Result<int> Connection::change(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query) {
        return query.error();
    }
    return query->numRowsAffected();
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query) {
        return query.error();
    }
    const auto row = next(*query);
    if (!row) {
        return row.error();
    }
    return *row ? query->value(0) : QVariant();
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
