// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "store/dialect/dialect.h"

#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace nemsms::store {

/// One connection to the store's database, used only by the thread that opened it.
class Connection
{
public:
    enum class Role { Writer, Reader };

    /// `path` is a StorePlace: a file, which must exist, or a database on a server. Of a server: Unreachable
    /// store.server.unreachable, SecretUnavailable store.server.password and .wrongPassword, NotPermitted
    /// store.server.refused, NotFound store.server.noDatabase.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const QString &path, Role role,
                                                                        const base::Secret *password = nullptr);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement with its values bound in order. An invalid QVariant is NULL; a null text is the empty text.
    /// For statements that run once, and rows that others are read between; the three below keep theirs prepared.
    [[nodiscard]] base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// As run(), and gives the number of rows that it changed.
    [[nodiscard]] base::Result<int> change(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] base::Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Gives every row to `take`, whose first error ends it. `take` does not run the same statement.
    [[nodiscard]] base::Result<> each(const QString &sql, const QVariantList &values,
                                      const std::function<base::Result<>(const QSqlQuery &)> &take);
    /// The next row of `query`, or false at the end. An error in the middle of the rows is told, not taken for the end.
    [[nodiscard]] base::Result<bool> next(QSqlQuery &query);
    /// The first column of every row.
    [[nodiscard]] base::Result<QStringList> texts(const QString &sql);
    /// Names of the store's tables.
    [[nodiscard]] base::Result<QStringList> tables() { return texts(m_dialect->tables()); }
    /// Names and types of a table's columns; empty when there is no such table.
    [[nodiscard]] QSqlRecord record(const QString &table) const;
    /// The columns of its primary key.
    [[nodiscard]] QSqlIndex key(const QString &table) const;
    [[nodiscard]] QStringList columns(const QString &table) const;
    [[nodiscard]] const QString &path() const { return m_dialect->place().text(); }
    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    /// True when the server has gone: what was under way did not happen, and a new connection is needed.
    [[nodiscard]] bool isLost() const { return m_lost; }
    /// The first statement that failed since the transaction began: it cannot be committed any more.
    [[nodiscard]] const std::optional<base::Error> &failure() const { return m_failure; }
    /// A transaction has begun or ended.
    void forgetFailure();

private:
    Connection(std::unique_ptr<const Dialect> dialect, QString name);

    [[nodiscard]] base::Result<> login(const base::Secret *password);
    [[nodiscard]] base::Result<> execute(QSqlQuery &query, const QVariantList &values);
    /// The prepared statement for `sql`, run with `values`; the caller finishes it.
    [[nodiscard]] base::Result<QSqlQuery *> runPrepared(const QString &sql, const QVariantList &values);
    [[nodiscard]] QSqlQuery newQuery() const;
    /// Keeps and gives the error of `query`.
    base::Error failed(const QSqlQuery &query);

    std::unique_ptr<const Dialect> m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared;
    std::vector<QSqlQuery> m_spent; ///< failed ones: a server takes their end only after the transaction's
    std::optional<base::Error> m_failure;
    bool m_lost = false;
};

} // namespace nemsms::store
