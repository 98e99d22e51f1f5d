// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <map>
#include <memory>

namespace nemsms::store {

/// One connection to the store's database, used only by the thread that opened it.
class Connection
{
public:
    enum class Role { Writer, Reader };

    /// The file must exist.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const QString &path, Role role);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement with its values bound in order. An invalid QVariant is NULL; a null text is the empty text.
    /// For statements with rows to read, and those that run once; the two below keep their statements prepared.
    [[nodiscard]] base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// As run(), and gives the number of rows that it changed.
    [[nodiscard]] base::Result<int> change(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] base::Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// The next row of `query`, or false at the end. An error in the middle of the rows is told, not taken for the end.
    [[nodiscard]] base::Result<bool> next(QSqlQuery &query) const;
    [[nodiscard]] QStringList tables() const { return m_database.tables(); }
    [[nodiscard]] QStringList columns(const QString &table) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Connection(QString path, QString name);

    [[nodiscard]] base::Result<> execute(QSqlQuery &query, const QVariantList &values) const;
    /// The prepared statement for `sql`, run with `values`; the caller finishes it.
    [[nodiscard]] base::Result<QSqlQuery *> runPrepared(const QString &sql, const QVariantList &values);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared;
};

} // namespace nemsms::store
