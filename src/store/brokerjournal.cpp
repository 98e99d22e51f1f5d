// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brokerjournal.h"

#include "store/platformjournal.h"
#include "store/platformquery.h"

using namespace Qt::StringLiterals;

namespace nemsms::store {

base::Result<QList<Brokerpost>> BrokerJournal::select(const QString &condition, const QVariantList &values) const
{
    QList<Brokerpost> found;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database,
                              u"SELECT nummer, besked_id, dueslag, besked FROM dueslag WHERE besked_id IS NOT NULL "
                              "AND dueslag <> '' AND broker_har IS NULL AND "_s + condition, values);
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            const auto besked = m_journal->seal().open(query->value(3));
            if (!besked) {
                return besked.error();
            }
            found += {query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(), *besked};
        }
        return {};
    });
    return done ? base::Result<QList<Brokerpost>>(found) : base::Result<QList<Brokerpost>>(done.error());
}

base::Result<> BrokerJournal::mark(const QString &assignment, const QVariantList &values, const QList<Brokerpost> &posts) const
{
    return m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        for (const auto &post : posts) {
            const auto done = runQuery(database, u"UPDATE dueslag SET "_s + assignment + u" WHERE nummer = ?"_s,
                                       values + QVariantList {post.nummer});
            if (!done) {
                return done.error();
            }
        }
        return {};
    });
}

base::Result<QList<Brokerpost>> BrokerJournal::waiting(int limit) const
{
    return select(u"broker_begyndt IS NULL AND kvitteret IS NULL ORDER BY nummer LIMIT ?"_s, {limit});
}

base::Result<QList<Brokerpost>> BrokerJournal::inDoubt() const
{
    return select(u"broker_begyndt IS NOT NULL ORDER BY nummer"_s, {});
}

base::Result<> BrokerJournal::begin(const QList<Brokerpost> &posts, const QDateTime &now) const
{
    return mark(u"broker_begyndt = ?"_s, {toMilliseconds(now)}, posts);
}

base::Result<> BrokerJournal::confirm(const QList<Brokerpost> &posts, const QDateTime &now) const
{
    return mark(u"broker_har = ?"_s, {toMilliseconds(now)}, posts);
}

base::Result<> BrokerJournal::takeBack(const QList<Brokerpost> &posts) const
{
    return mark(u"broker_begyndt = NULL"_s, {}, posts);
}

} // namespace nemsms::store
