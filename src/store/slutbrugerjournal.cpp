// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/slutbrugerjournal.h"

#include "store/platformjournal.h"
#include "store/platformquery.h"

using namespace Qt::StringLiterals;

namespace nemsms::store {

namespace {

const QStringList &codes()
{
    static const QStringList all {u"ingen"_s, u"afventer"_s, u"aktiv"_s};
    return all;
}

/// A null text would be NULL there.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

} // namespace

base::Result<std::optional<Slutbruger>> SlutbrugerJournal::find(const QString &art, const QString &identitet) const
{
    std::optional<Slutbruger> found;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database,
                              u"SELECT mobilnummer, email, tilmelding, digitalpost FROM slutbruger "
                              "WHERE art = ? AND identitet = ?"_s, {art, identitet});
        if (!query) {
            return query.error();
        }
        if (query->next()) {
            found = Slutbruger {art, identitet, query->value(0).toString(), query->value(1).toString(),
                                Tilmelding(codes().indexOf(query->value(2).toString())), query->value(3).toBool()};
        }
        return {};
    });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<> SlutbrugerJournal::put(const Slutbruger &slutbruger) const
{
    return m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto done = runQuery(
            database,
            u"INSERT INTO slutbruger (art, identitet, mobilnummer, email, tilmelding, digitalpost) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (art, identitet) DO UPDATE SET mobilnummer = excluded.mobilnummer, email = excluded.email, "
            "tilmelding = excluded.tilmelding, digitalpost = excluded.digitalpost"_s,
            {slutbruger.art, slutbruger.identitet, text(slutbruger.mobilnummer), text(slutbruger.email),
             codes().at(int(slutbruger.tilmelding)),
             slutbruger.digitalPost ? 1 : 0});
        return done ? base::Result<>() : base::Result<>(done.error());
    });
}

base::Result<Bekraeftelse> SlutbrugerJournal::confirm(const QString &mobilnummer, const QString &lastFour) const
{
    auto came = Bekraeftelse::NoOneWaits;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto waiting = runQuery(database, u"SELECT COUNT(*) FROM slutbruger WHERE mobilnummer = ? AND tilmelding = 'afventer'"_s,
                                {mobilnummer});
        if (!waiting) {
            return waiting.error();
        }
        if (!waiting->next() || waiting->value(0).toInt() == 0) {
            return {};
        }
        const auto query = runQuery(
            database, u"UPDATE slutbruger SET tilmelding = 'aktiv' WHERE mobilnummer = ? AND tilmelding = 'afventer' "
            "AND (? = '' OR (art = 'CPR' AND substr(identitet, 7) = ?))"_s, {mobilnummer, text(lastFour), text(lastFour)});
        if (!query) {
            return query.error();
        }
        came = query->numRowsAffected() > 0 ? Bekraeftelse::Done : Bekraeftelse::WrongDigits;
        return {};
    });
    if (!done) {
        return done.error();
    }
    return came;
}

base::Result<QStringList> SlutbrugerJournal::awaiting() const
{
    QStringList all;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT DISTINCT mobilnummer FROM slutbruger WHERE tilmelding = 'afventer' "
                                        "AND mobilnummer <> '' ORDER BY mobilnummer"_s);
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            all << query->value(0).toString();
        }
        return {};
    });
    return done ? base::Result<QStringList>(all) : base::Result<QStringList>(done.error());
}

base::Result<std::pair<qint64, qint64>> SlutbrugerJournal::changeMobil(const QList<std::pair<QString, QString>> &list) const
{
    std::pair<qint64, qint64> counts;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        for (const auto &[number, mobil] : list) {
            auto known = runQuery(database, u"SELECT mobilnummer FROM slutbruger WHERE identitet = ?"_s, {number});
            if (!known) {
                return known.error();
            }
            if (!known->next()) {
                ++counts.second;
            } else if (known->value(0).toString() != mobil) {
                const auto set = runQuery(database, u"UPDATE slutbruger SET mobilnummer = ? WHERE identitet = ?"_s, {mobil, number});
                if (!set) {
                    return set.error();
                }
                ++counts.first;
            }
        }
        return {};
    });
    return done ? base::Result<std::pair<qint64, qint64>>(counts) : base::Result<std::pair<qint64, qint64>>(done.error());
}

base::Result<QStringList> SlutbrugerJournal::enrolled(bool digitalPost) const
{
    QStringList all;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const QString condition = digitalPost ? u"digitalpost = 1"_s : u"tilmelding = 'aktiv'"_s;
        auto query = runQuery(database, u"SELECT identitet FROM slutbruger WHERE "_s + condition + u" ORDER BY art, identitet"_s);
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            all << query->value(0).toString();
        }
        return {};
    });
    return done ? base::Result<QStringList>(all) : base::Result<QStringList>(done.error());
}

} // namespace nemsms::store
