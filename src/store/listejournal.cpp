// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listejournal.h"

#include "store/platformjournal.h"
#include "store/platformquery.h"

using namespace Qt::StringLiterals;

namespace nemsms::store {

namespace {

const QStringList &codes()
{
    static const QStringList all {u"venter"_s, u"udgiver"_s, u"faerdig"_s};
    return all;
}

const QString columns = u"nummer, sysid, begyndt, afsluttet, antal, tilkomne, udgaaede, tilstand"_s;

Listekoersel readRun(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            fromMilliseconds(row.value(2)),
            fromMilliseconds(row.value(3)),
            row.value(4).toLongLong(),
            row.value(5).toLongLong(),
            row.value(6).toLongLong(),
            Listetilstand(codes().indexOf(row.value(7).toString()))};
}

/// Statements in order; the first error ends them.
base::Result<> runAll(const QSqlDatabase &database, const QList<std::pair<QString, QVariantList>> &statements)
{
    for (const auto &[statement, values] : statements) {
        if (const auto done = runQuery(database, statement, values); !done) {
            return done.error();
        }
    }
    return {};
}

base::Result<QList<Listekoersel>> select(const std::shared_ptr<PlatformJournal> &journal, const QString &condition,
                                         const QVariantList &values)
{
    QList<Listekoersel> found;
    const auto done = journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT "_s + columns + u" FROM listekoersel "_s + condition, values);
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            found << readRun(*query);
        }
        return {};
    });
    return done ? base::Result<QList<Listekoersel>>(found) : base::Result<QList<Listekoersel>>(done.error());
}

} // namespace

QString toCode(Listetilstand tilstand)
{
    return codes().at(int(tilstand));
}

base::Result<QSet<QString>> ListeJournal::yesterday(const QString &sysId) const
{
    QSet<QString> all;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT identitet FROM tilmeldingsliste WHERE sysid = ?"_s, {sysId});
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            const auto identitet = m_journal->seal().open(query->value(0));
            if (!identitet) {
                return identitet.error();
            }
            all.insert(QString::fromUtf8(*identitet));
        }
        return {};
    });
    return done ? base::Result<QSet<QString>>(all) : base::Result<QSet<QString>>(done.error());
}

base::Result<bool> ListeJournal::hasYesterday(const QString &sysId) const
{
    const auto found = select(m_journal, u"WHERE sysid = ? AND tilstand = 'faerdig' LIMIT 1"_s, {sysId});
    return found ? base::Result<bool>(!found->isEmpty()) : base::Result<bool>(found.error());
}

base::Result<qint64> ListeJournal::begin(const Listekoersel &koersel, const QList<Listeaendring> &changes) const
{
    qint64 number = 0;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const QString waiting = u"(SELECT nummer FROM listekoersel WHERE sysid = ? AND tilstand = 'venter')"_s;
        const auto dropped = runAll(database, {{u"DELETE FROM listeaendring WHERE koersel IN "_s + waiting, {koersel.sysId}},
                                               {u"DELETE FROM listekoersel WHERE nummer IN "_s + waiting, {koersel.sysId}}});
        if (!dropped) {
            return dropped;
        }
        const auto made = runQuery(database,
                                   u"INSERT INTO listekoersel (sysid, begyndt, antal, tilkomne, udgaaede, tilstand) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   {koersel.sysId, toMilliseconds(koersel.begyndt), koersel.antal, koersel.tilkomne,
                                    koersel.udgaaede, toCode(koersel.tilstand)});
        if (!made) {
            return made.error();
        }
        number = made->lastInsertId().toLongLong();
        for (const auto &change : changes) {
            const auto identitet = m_journal->seal().seal(change.identitet);
            if (!identitet) {
                return identitet.error();
            }
            const auto kept = runQuery(database,
                                       u"INSERT INTO listeaendring (koersel, identitet, tilmeldt, besked_id) VALUES (?, ?, ?, ?)"_s,
                                       {number, *identitet, int(change.tilmeldt), change.beskedId});
            if (!kept) {
                return kept.error();
            }
        }
        return {};
    });
    return done ? base::Result<qint64>(number) : base::Result<qint64>(done.error());
}

base::Result<std::optional<Listekoersel>> ListeJournal::inState(const QString &sysId, Listetilstand tilstand) const
{
    const auto found = select(m_journal, u"WHERE sysid = ? AND tilstand = ? ORDER BY nummer LIMIT 1"_s, {sysId, toCode(tilstand)});
    if (!found) {
        return found.error();
    }
    return found->isEmpty() ? std::optional<Listekoersel>() : found->constFirst();
}

base::Result<> ListeJournal::accept(qint64 nummer) const
{
    return m_journal->transact([&](const QSqlDatabase &database) {
        return runAll(database, {{u"UPDATE listekoersel SET tilstand = 'udgiver' WHERE nummer = ? AND tilstand = 'venter'"_s, {nummer}}});
    });
}

base::Result<QList<Listeaendring>> ListeJournal::unpublished(qint64 nummer, int limit) const
{
    QList<Listeaendring> found;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database,
                              u"SELECT identitet, tilmeldt, besked_id FROM listeaendring WHERE koersel = ? AND udgivet IS NULL "
                              "ORDER BY identitet LIMIT ?"_s, {nummer, limit});
        if (!query) {
            return query.error();
        }
        while (query->next()) {
            const auto identitet = m_journal->seal().open(query->value(0));
            if (!identitet) {
                return identitet.error();
            }
            found << Listeaendring {QString::fromUtf8(*identitet), query->value(1).toBool(), query->value(2).toString()};
        }
        return {};
    });
    return done ? base::Result<QList<Listeaendring>>(found) : base::Result<QList<Listeaendring>>(done.error());
}

base::Result<> ListeJournal::publish(qint64 nummer, const QList<Udgivelse> &messages, const QDateTime &now) const
{
    return m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        for (const auto &message : messages) {
            const auto besked = m_journal->seal().seal(message.besked);
            if (!besked) {
                return besked.error();
            }
            QList<std::pair<QString, QVariantList>> statements;
            for (const QString &dueslag : message.dueslag) {
                statements << std::pair(u"INSERT OR IGNORE INTO dueslag (besked_id, dueslag, besked, udgivet) VALUES (?, ?, ?, ?)"_s,
                                        QVariantList {message.beskedId, dueslag, *besked, toMilliseconds(now)});
            }
            statements << std::pair(u"UPDATE listeaendring SET udgivet = ? WHERE koersel = ? AND besked_id = ?"_s,
                                    QVariantList {toMilliseconds(now), nummer, message.beskedId});
            if (const auto done = runAll(database, statements); !done) {
                return done;
            }
        }
        return {};
    });
}

base::Result<> ListeJournal::finish(qint64 nummer, const QDateTime &now) const
{
    return m_journal->transact([&](const QSqlDatabase &database) {
        const QString changes = u"(SELECT identitet FROM listeaendring WHERE koersel = ? AND tilmeldt = 0)"_s;
        const QString whose = u"(SELECT sysid FROM listekoersel WHERE nummer = ?)"_s;
        return runAll(database,
                      {{u"DELETE FROM tilmeldingsliste WHERE sysid = "_s + whose + u" AND identitet IN "_s + changes,
                        {nummer, nummer}},
                       {u"INSERT OR IGNORE INTO tilmeldingsliste (sysid, identitet) SELECT k.sysid, a.identitet "
                        "FROM listeaendring a JOIN listekoersel k ON k.nummer = a.koersel "
                        "WHERE k.nummer = ? AND a.tilmeldt = 1"_s, {nummer}},
                       {u"UPDATE listekoersel SET tilstand = 'faerdig', afsluttet = ? WHERE nummer = ?"_s,
                        {toMilliseconds(now), nummer}}});
    });
}

base::Result<std::pair<qint64, QByteArray>> ListeJournal::replay(const QString &beskedId, const QString &dueslag,
                                                                 const QByteArray &besked, const QDateTime &now) const
{
    std::pair<qint64, QByteArray> there;
    const auto sealed = m_journal->seal().seal(besked);
    if (!sealed) {
        return sealed.error();
    }
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto put = runQuery(database,
                                  u"INSERT OR IGNORE INTO dueslag (besked_id, dueslag, besked, udgivet) VALUES (?, ?, ?, ?)"_s,
                                  {beskedId, dueslag, *sealed, toMilliseconds(now)});
        if (!put) {
            return put.error();
        }
        auto found = runQuery(database, u"SELECT nummer, besked FROM dueslag WHERE besked_id = ? AND dueslag = ?"_s,
                              {beskedId, dueslag});
        if (!found) {
            return found.error();
        }
        if (found->next()) {
            const auto before = m_journal->seal().open(found->value(1));
            if (!before) {
                return before.error();
            }
            there = {found->value(0).toLongLong(), *before};
        }
        return {};
    });
    return done ? base::Result<std::pair<qint64, QByteArray>>(there) : base::Result<std::pair<qint64, QByteArray>>(done.error());
}

base::Result<QList<Listekoersel>> ListeJournal::history(int limit) const
{
    return select(m_journal, u"ORDER BY nummer DESC LIMIT ?"_s, {limit});
}

} // namespace nemsms::store
