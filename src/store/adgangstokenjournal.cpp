// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adgangstokenjournal.h"

#include "store/platformjournal.h"
#include "store/platformquery.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace nemsms::store {

namespace {

// The clock is one that people turn: a token that ended today may hold again when they turn it back.
constexpr int keptDays = 30;

QByteArray aftrykOf(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

base::Result<> AdgangstokenJournal::keep(const QString &token, const Adgang &adgang, const QDateTime &now) const
{
    return m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto ended = runQuery(database, u"DELETE FROM adgangstoken WHERE udloeber <= ?"_s, {toMilliseconds(now.addDays(-keptDays))});
        if (!ended) {
            return ended.error();
        }
        const auto kept = runQuery(database,
                                   u"INSERT INTO adgangstoken (aftryk, tjeneste, cvr, indehaver, udloeber) VALUES (?, ?, ?, ?, ?)"_s,
                                   {aftrykOf(token), adgang.tjeneste, adgang.cvr, adgang.indehaver, toMilliseconds(adgang.udloeber)});
        return kept ? base::Result<>() : base::Result<>(kept.error());
    });
}

base::Result<std::optional<Adgang>> AdgangstokenJournal::find(const QString &token) const
{
    std::optional<Adgang> found;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT tjeneste, cvr, indehaver, udloeber FROM adgangstoken WHERE aftryk = ?"_s,
                              {aftrykOf(token)});
        if (!query) {
            return query.error();
        }
        if (query->next()) {
            found = Adgang {query->value(0).toString(), query->value(1).toString(), query->value(2).toByteArray(),
                            fromMilliseconds(query->value(3))};
        }
        return {};
    });
    return done ? base::Result<std::optional<Adgang>>(found) : base::Result<std::optional<Adgang>>(done.error());
}

} // namespace nemsms::store
