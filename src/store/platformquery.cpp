// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/platformquery.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace nemsms::store {

base::Result<QSqlQuery> runQuery(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    done = done && query.exec();
    if (!done) {
        return base::failure(base::ErrorKind::Internal, "platform.journal.failed", {{u"path"_s, database.databaseName()}},
                             query.lastError().text() + u" in "_s + statement);
    }
    return query;
}

QVariant toMilliseconds(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime fromMilliseconds(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace nemsms::store
