// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/afsendelsejournal.h"

#include "base/clock.h"
#include "store/platformjournal.h"
#include "store/platformquery.h"

using namespace Qt::StringLiterals;

namespace nemsms::store {

namespace {

const QString &columns()
{
    static const QString all = u"a.nummer, a.sysid, a.identifikator, a.indhold, a.modtagerart, a.modtager, a.mobilnummer, "
                               "a.materiale_id, a.afsender, a.tekst, a.tidligst, a.modtaget, a.afleveret, "
                               "a.transmission, a.memo, a.tilbagekaldt, a.afvist"_s;
    return all;
}

/// A message that goes at once has none, and with that is always too late.
QDate danishDay(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).date() : QDate();
}

base::Result<Afsendelsespost> readPost(const PlatformSeal &seal, const QSqlQuery &row, int first = 0)
{
    const auto indhold = seal.open(row.value(first + 3));
    const auto modtager = seal.open(row.value(first + 5));
    const auto mobilnummer = seal.open(row.value(first + 6));
    const auto tekst = seal.open(row.value(first + 9));
    const auto memo = seal.open(row.value(first + 14));
    for (const auto *one : {&indhold, &modtager, &mobilnummer, &tekst, &memo}) {
        if (!*one) {
            return one->error();
        }
    }
    Afsendelsespost post;
    post.nummer = row.value(first).toLongLong();
    post.sysId = row.value(first + 1).toString();
    post.identifikator = row.value(first + 2).toString();
    post.indhold = *indhold;
    post.modtagerart = row.value(first + 4).toString();
    post.modtager = QString::fromUtf8(*modtager);
    post.mobilnummer = QString::fromUtf8(*mobilnummer);
    post.materialeId = row.value(first + 7).toString();
    post.afsender = row.value(first + 8).toString();
    post.tekst = QString::fromUtf8(*tekst);
    post.tidligst = fromMilliseconds(row.value(first + 10));
    post.modtaget = fromMilliseconds(row.value(first + 11));
    post.afleveret = fromMilliseconds(row.value(first + 12));
    post.transmission = row.value(first + 13).toString();
    post.memo = *memo;
    post.tilbagekaldt = fromMilliseconds(row.value(first + 15));
    post.afvist = fromMilliseconds(row.value(first + 16));
    return post;
}

base::Result<> insert(const QSqlDatabase &database, const PlatformSeal &seal, const Afsendelsespost &post)
{
    const auto indhold = seal.seal(post.indhold);
    const auto modtager = seal.seal(post.modtager);
    const auto mobilnummer = seal.seal(post.mobilnummer);
    const auto tekst = seal.seal(post.tekst);
    const auto memo = seal.seal(post.memo);
    for (const auto *one : {&indhold, &modtager, &mobilnummer, &tekst, &memo}) {
        if (!*one) {
            return one->error();
        }
    }
    const auto done = runQuery(
        database,
        u"INSERT INTO afsendelse (sysid, identifikator, indhold, modtagerart, modtager, mobilnummer, materiale_id, "
        "afsender, tekst, tidligst, modtaget, transmission, memo) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {post.sysId, post.identifikator, *indhold, post.modtagerart, *modtager, *mobilnummer, post.materialeId, post.afsender,
         *tekst, toMilliseconds(post.tidligst), toMilliseconds(post.modtaget), post.isMemo() ? post.transmission : u""_s, *memo});
    return done ? base::Result<>() : base::Result<>(done.error());
}

} // namespace

base::Result<Indlevering> AfsendelseJournal::accept(const Afsendelsespost &post) const
{
    Indlevering outcome = Indlevering::Ny;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto found = post.isMemo()
            ? runQuery(database, u"SELECT indhold FROM afsendelse WHERE transmission <> '' AND identifikator = ?"_s, {post.identifikator})
            : runQuery(database, u"SELECT indhold FROM afsendelse WHERE sysid = ? AND identifikator = ?"_s,
                       {post.sysId, post.identifikator});
        if (!found) {
            return found.error();
        }
        if (found->next()) {
            const auto before = m_journal->seal().open(found->value(0));
            if (!before) {
                return before.error();
            }
            outcome = *before == post.indhold ? Indlevering::Gentaget : Indlevering::Konflikt;
            return {};
        }
        return insert(database, m_journal->seal(), post);
    });
    if (!done) {
        return done.error();
    }
    return outcome;
}

base::Result<QList<Afsendelsespost>> AfsendelseJournal::select(const QString &condition, const QVariantList &values) const
{
    QList<Afsendelsespost> posts;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT "_s + columns() + u" FROM afsendelse a WHERE "_s + condition
                                  + u" ORDER BY a.nummer"_s, values);
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            const auto post = readPost(m_journal->seal(), *query);
            if (!post) {
                return post.error();
            }
            posts << *post;
        }
        return {};
    });
    if (!done) {
        return done.error();
    }
    return posts;
}

base::Result<std::optional<Afsendelsespost>> AfsendelseJournal::find(const QString &sysId,
                                                                     const QString &identifikator) const
{
    const auto posts = select(u"a.sysid = ? AND a.identifikator = ?"_s, {sysId, identifikator});
    if (!posts) {
        return posts.error();
    }
    return posts->isEmpty() ? std::optional<Afsendelsespost>() : posts->constFirst();
}

base::Result<std::optional<Afsendelsespost>> AfsendelseJournal::findMemo(const QString &messageUuid) const
{
    const auto posts = select(u"a.transmission <> '' AND a.identifikator = ?"_s, {messageUuid});
    if (!posts) {
        return posts.error();
    }
    return posts->isEmpty() ? std::optional<Afsendelsespost>() : posts->constFirst();
}

base::Result<Tilbagekald> AfsendelseJournal::recall(const QString &messageUuid, const QDateTime &now) const
{
    Tilbagekald outcome = Tilbagekald::Ukendt;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto found = runQuery(database, u"SELECT tidligst, tilbagekaldt FROM afsendelse WHERE transmission <> '' AND identifikator = ?"_s,
                              {messageUuid});
        if (!found || !found->next()) {
            return found ? base::Result<>() : base::Result<>(found.error());
        }
        const QDateTime day = fromMilliseconds(found->value(0));
        const bool before = fromMilliseconds(found->value(1)).isValid();
        outcome = before || danishDay(now) < danishDay(day) ? Tilbagekald::Udfoert : Tilbagekald::ForSent;
        found->finish();
        const auto taken = before || outcome == Tilbagekald::ForSent
            ? base::Result<QSqlQuery>(QSqlQuery())
            : runQuery(database, u"UPDATE afsendelse SET tilbagekaldt = ? WHERE transmission <> '' AND identifikator = ? "
                                  "AND afleveret IS NULL AND afvist IS NULL"_s, {toMilliseconds(now), messageUuid});
        return taken ? base::Result<>() : base::Result<>(taken.error());
    });
    return done ? base::Result<Tilbagekald>(outcome) : base::Result<Tilbagekald>(done.error());
}

base::Result<bool> AfsendelseJournal::refuseStranger(qint64 nummer, const QDateTime &now) const
{
    bool refused = false;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto query = runQuery(
            database, u"UPDATE afsendelse SET afvist = ? WHERE nummer = ? AND transmission <> '' AND afleveret IS NULL AND NOT EXISTS "
                       "(SELECT 1 FROM slutbruger s WHERE s.art = modtagerart AND s.identitet = modtager AND s.tilmelding = 'aktiv')"_s,
            {toMilliseconds(now), nummer});
        refused = query && query->numRowsAffected() == 1;
        return query ? base::Result<>() : base::Result<>(query.error());
    });
    return done ? base::Result<bool>(refused) : base::Result<bool>(done.error());
}

base::Result<QList<Afsendelsespost>> AfsendelseJournal::undelivered() const
{
    return select(u"a.meldt IS NULL AND a.afleveret IS NULL AND a.tilbagekaldt IS NULL AND a.afvist IS NULL"_s, {});
}

base::Result<> AfsendelseJournal::deliver(qint64 nummer, const QDateTime &now) const
{
    return m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto phone = runQuery(
            database,
            u"INSERT INTO telefonbesked (afsendelse, modtaget) SELECT nummer, ? FROM afsendelse WHERE nummer = ? AND tilbagekaldt "
             "IS NULL ON CONFLICT (afsendelse) DO NOTHING"_s, // it may have been taken back since it was read
            {toMilliseconds(now), nummer});
        if (!phone) {
            return phone.error();
        }
        const auto post = runQuery(database, u"UPDATE afsendelse SET afleveret = ? WHERE nummer = ? AND afleveret IS NULL AND tilbagekaldt IS NULL"_s,
                                   {toMilliseconds(now), nummer});
        return post ? base::Result<>() : base::Result<>(post.error());
    });
}

base::Result<QList<Afsendelsespost>> AfsendelseJournal::unreported() const
{
    return select(u"a.meldt IS NULL AND (a.afleveret IS NOT NULL OR a.tilbagekaldt IS NOT NULL OR a.afvist IS NOT NULL)"_s, {});
}

base::Result<> AfsendelseJournal::publish(qint64 nummer, const QByteArray &besked, const QDateTime &now) const
{
    const auto sealed = m_journal->seal().seal(besked);
    if (!sealed) {
        return sealed.error();
    }
    return m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto kept = runQuery(database,
                                   u"INSERT INTO dueslag (afsendelse, besked, udgivet) VALUES (?, ?, ?) "
                                   "ON CONFLICT (afsendelse) DO NOTHING"_s,
                                   {nummer, *sealed, toMilliseconds(now)});
        if (!kept) {
            return kept.error();
        }
        const auto done = runQuery(database, u"UPDATE afsendelse SET meldt = ? WHERE nummer = ? AND meldt IS NULL"_s,
                                   {toMilliseconds(now), nummer});
        return done ? base::Result<>() : base::Result<>(done.error());
    });
}

base::Result<QList<Telefonbesked>> AfsendelseJournal::phoneMessages(qint64 after) const
{
    QList<Telefonbesked> messages;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT t.nummer, t.modtaget, "_s + columns()
                                  + u" FROM telefonbesked t JOIN afsendelse a ON a.nummer = t.afsendelse "
                                    "WHERE t.nummer > ? ORDER BY t.nummer"_s, {after});
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            const auto post = readPost(m_journal->seal(), *query, 2);
            if (!post) {
                return post.error();
            }
            messages << Telefonbesked {query->value(0).toLongLong(), fromMilliseconds(query->value(1)), *post};
        }
        return {};
    });
    if (!done) {
        return done.error();
    }
    return messages;
}

base::Result<QList<Dueslagbesked>> AfsendelseJournal::dueslag(qint64 after) const
{
    QList<Dueslagbesked> messages;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT nummer, udgivet, besked, dueslag FROM dueslag WHERE nummer > ? AND "
                                        "kvitteret IS NULL ORDER BY nummer LIMIT 200"_s, {after});
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            const auto besked = m_journal->seal().open(query->value(2));
            if (!besked) {
                return besked.error();
            }
            messages << Dueslagbesked {query->value(0).toLongLong(), fromMilliseconds(query->value(1)), *besked,
                                       query->value(3).toString()};
        }
        return {};
    });
    if (!done) {
        return done.error();
    }
    return messages;
}

base::Result<bool> AfsendelseJournal::acknowledge(qint64 nummer, const QDateTime &now) const
{
    bool found = false;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto query = runQuery(database, u"UPDATE dueslag SET kvitteret = ? WHERE nummer = ? AND kvitteret IS NULL"_s,
                                    {toMilliseconds(now), nummer});
        if (!query) {
            return query.error();
        }
        found = query->numRowsAffected() == 1;
        return {};
    });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<QJsonObject> AfsendelseJournal::counts() const
{
    static const QList<std::pair<QString, QString>> kinds {
        {u"records"_s, u"SELECT count(*) FROM afsendelse"_s},
        {u"waiting"_s, u"SELECT count(*) FROM afsendelse WHERE afleveret IS NULL AND tilbagekaldt IS NULL AND afvist IS NULL"_s},
        {u"held"_s, u"SELECT count(*) FROM afsendelse WHERE afleveret IS NULL AND tilbagekaldt IS NULL AND afvist IS NULL "
                     "AND tidligst IS NOT NULL"_s},
        {u"recalled"_s, u"SELECT count(*) FROM afsendelse WHERE tilbagekaldt IS NOT NULL"_s},
        {u"refusedLater"_s, u"SELECT count(*) FROM afsendelse WHERE afvist IS NOT NULL"_s},
        {u"phoneMessages"_s, u"SELECT count(*) FROM telefonbesked"_s},
        {u"dueslagMessages"_s, u"SELECT count(*) FROM dueslag WHERE afsendelse IS NOT NULL"_s},
        {u"changeMessages"_s, u"SELECT count(*) FROM dueslag WHERE afsendelse IS NULL"_s},
        {u"users"_s, u"SELECT count(*) FROM slutbruger"_s},
        {u"enrolled"_s, u"SELECT count(*) FROM slutbruger WHERE tilmelding = 'aktiv'"_s},
    };
    QJsonObject result;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        for (const auto &[name, statement] : kinds) {
            auto query = runQuery(database, statement);
            if (!query || !query->next()) {
                return query ? base::failure(base::ErrorKind::Internal, "platform.journal.failed", {{u"path"_s, database.databaseName()}}) : query.error();
            }
            result.insert(name, query->value(0).toInt());
        }
        return {};
    });
    if (!done) {
        return done.error();
    }
    return result;
}

} // namespace nemsms::store
