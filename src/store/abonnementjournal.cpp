// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/abonnementjournal.h"

#include "store/platformjournal.h"
#include "store/platformquery.h"

using namespace Qt::StringLiterals;

namespace nemsms::store {

bool Abonnementspost::takes(const QString &type, const QString &authorityCvr, const QString &number) const
{
    const bool isMine = art == (number.size() == 8 ? u"CVR"_s : u"CPR"_s);
    return isMine && beskedtype == type && cvr == authorityCvr
        && (vaerdier.contains(u"*"_s) || vaerdier.contains(number));
}

base::Result<QList<Abonnementspost>> AbonnementJournal::all() const
{
    QList<Abonnementspost> found;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT id, cvr, art, beskedtype, dueslag, vaerdier FROM abonnement ORDER BY cvr, art, id"_s);
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            const auto vaerdier = m_journal->seal().open(query->value(5));
            if (!vaerdier) {
                return vaerdier.error();
            }
            found << Abonnementspost {query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                                      query->value(3).toString(), query->value(4).toString(),
                                      QString::fromUtf8(*vaerdier).split(u'\n', Qt::SkipEmptyParts)};
        }
        return {};
    });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<> AbonnementJournal::put(const Abonnementspost &abonnement) const
{
    return m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto vaerdier = m_journal->seal().seal(abonnement.vaerdier.join(u'\n'));
        if (!vaerdier) {
            return vaerdier.error();
        }
        const auto done = runQuery(database,
                                   u"INSERT OR REPLACE INTO abonnement (id, cvr, art, beskedtype, dueslag, vaerdier) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   {abonnement.id, abonnement.cvr, abonnement.art, abonnement.beskedtype,
                                    abonnement.dueslag, *vaerdier});
        return done ? base::Result<>() : base::Result<>(done.error());
    });
}

base::Result<bool> AbonnementJournal::remove(const QString &id) const
{
    bool any = false;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto query = runQuery(database, u"DELETE FROM abonnement WHERE id = ?"_s, {id});
        if (!query) {
            return query.error();
        }
        any = query->numRowsAffected() == 1;
        return {};
    });
    if (!done) {
        return done.error();
    }
    return any;
}

} // namespace nemsms::store
