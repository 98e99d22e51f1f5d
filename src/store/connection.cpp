// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QSqlField>
#include <QSqlIndex>
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

Connection::Connection(std::unique_ptr<const Dialect> dialect, QString name)
    : m_dialect(std::move(dialect)), m_name(std::move(name)),
      m_database(QSqlDatabase::addDatabase(m_dialect->driver(), m_name))
{
    m_dialect->describe(m_database);
}

Connection::~Connection()
{
    m_spent.clear();
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Role role, const base::Secret *password)
{
    const auto place = StorePlace::parse(path);
    if (!place) {
        return place.error();
    }
    const QString name = u"nemsms-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(Dialect::of(*place), name));
    const auto ready = connection->login(password);
    if (!ready) {
        return ready.error();
    }
    for (const QString &statement : connection->m_dialect->greeting(role == Role::Writer)) {
        const auto done = connection->run(statement);
        if (!done) {
            return done.error();
        }
    }
    return connection;
}

Result<> Connection::login(const base::Secret *password)
{
    // Qt hands the password on and does not keep it.
    QString word = password ? QString::fromUtf8(password->reveal()) : QString();
    const bool open = m_database.open(m_dialect->place().user(), word);
    word.fill(u'\0');
    return open ? Result<>() : Result<>(m_dialect->errorFrom(m_database.lastError(), m_database.isOpen()));
}

QSqlQuery Connection::newQuery() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(m_dialect->readsForward());
    return query;
}

base::Error Connection::failed(const QSqlQuery &query)
{
    m_lost = m_lost || !m_database.isOpen();
    base::Error error = m_dialect->errorFrom(query.lastError(), !m_lost);
    if (!m_failure) {
        m_failure = error;
    }
    return error;
}

void Connection::forgetFailure()
{
    m_failure.reset();
    m_spent.clear();
}

Result<> Connection::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int at = 0; at < values.size(); ++at) {
        query.bindValue(at, bindable(values.at(at)));
    }
    return query.exec() ? Result<>() : Result<>(failed(query));
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = newQuery();
    if (values.isEmpty()) { // statements of the schema and of transactions cannot be prepared everywhere
        return query.exec(sql) ? Result<QSqlQuery>(std::move(query)) : Result<QSqlQuery>(failed(query));
    }
    if (!query.prepare(sql)) {
        return failed(query);
    }
    const auto done = execute(query, values);
    if (!done) {
        query.finish();
        m_spent.push_back(std::move(query));
        return done.error();
    }
    return query;
}

Result<QSqlQuery *> Connection::runPrepared(const QString &sql, const QVariantList &values)
{
    constexpr std::size_t limit = 100;
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query = newQuery();
        if (!query.prepare(sql)) {
            return failed(query);
        }
        if (m_prepared.size() >= limit) {
            m_prepared.clear();
        }
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    const auto done = execute(found->second, values);
    if (!done) {
        found->second.finish();
        m_spent.push_back(std::move(found->second));
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

Result<> Connection::each(const QString &sql, const QVariantList &values,
                          const std::function<Result<>(const QSqlQuery &)> &take)
{
    const auto query = runPrepared(sql, values);
    if (!query) {
        return query.error();
    }
    Result<> taken;
    auto more = next(**query);
    while (more && *more && taken) {
        taken = take(**query);
        more = next(**query);
    }
    (*query)->finish();
    return more ? taken : Result<>(more.error());
}

QSqlRecord Connection::record(const QString &table) const
{
    return m_database.record(table);
}

QSqlIndex Connection::key(const QString &table) const
{
    return m_database.primaryIndex(table);
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

Result<bool> Connection::next(QSqlQuery &query)
{
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        return failed(query);
    }
    return false;
}

Result<QStringList> Connection::texts(const QString &sql)
{
    auto query = run(sql);
    if (!query) {
        return query.error();
    }
    QStringList found;
    auto more = next(*query);
    for (; more && *more; more = next(*query)) {
        found << query->value(0).toString();
    }
    return more ? Result<QStringList>(found) : Result<QStringList>(more.error());
}

} // namespace nemsms::store
