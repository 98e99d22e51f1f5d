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

/// How a value may stand there: sealed, or in the clear where another program than ours put it in.
base::Result<QVariantList> bothForms(const PlatformSeal &seal, const QString &value)
{
    const auto sealed = seal.seal(value);
    return sealed ? base::Result<QVariantList>(QVariantList {*sealed, value}) : base::Result<QVariantList>(sealed.error());
}

/// The texts of a query's first column.
base::Result<QStringList> openAll(const PlatformSeal &seal, QSqlQuery &query)
{
    QStringList all;
    while (query.next()) {
        const auto text = seal.open(query.value(0));
        if (!text) {
            return text.error();
        }
        all << QString::fromUtf8(*text);
    }
    return all;
}

enum class Change { Unknown, Same, Changed };

base::Result<Change> changeOne(const QSqlDatabase &database, const PlatformSeal &seal, const QString &number, const QString &mobil)
{
    const auto forms = bothForms(seal, number);
    const auto wanted = seal.seal(mobil);
    if (!forms || !wanted) {
        return forms ? wanted.error() : forms.error();
    }
    auto known = runQuery(database, u"SELECT mobilnummer FROM slutbruger WHERE identitet IN (?, ?)"_s, *forms);
    if (!known || !known->next()) {
        return known ? base::Result<Change>(Change::Unknown) : base::Result<Change>(known.error());
    }
    const auto before = seal.open(known->value(0));
    known->finish();
    if (!before || *before == mobil.toUtf8()) {
        return before ? base::Result<Change>(Change::Same) : base::Result<Change>(before.error());
    }
    const auto set = runQuery(database, u"UPDATE slutbruger SET mobilnummer = ? WHERE identitet IN (?, ?)"_s, QVariantList {*wanted} + *forms);
    return set ? base::Result<Change>(Change::Changed) : base::Result<Change>(set.error());
}

base::Result<> write(const QSqlDatabase &database, const PlatformSeal &seal, const Slutbruger &slutbruger)
{
    const auto identitet = seal.seal(slutbruger.identitet);
    const auto mobilnummer = seal.seal(slutbruger.mobilnummer);
    const auto email = seal.seal(slutbruger.email);
    for (const auto *one : {&identitet, &mobilnummer, &email}) {
        if (!*one) {
            return one->error();
        }
    }
    const auto cleared = runQuery(database, u"DELETE FROM slutbruger WHERE art = ? AND identitet = ?"_s,
                                  {slutbruger.art, slutbruger.identitet});
    if (!cleared) {
        return cleared.error();
    }
    const auto done = runQuery(
        database,
        u"INSERT INTO slutbruger (art, identitet, mobilnummer, email, tilmelding, digitalpost) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (art, identitet) DO UPDATE SET mobilnummer = excluded.mobilnummer, email = excluded.email, "
        "tilmelding = excluded.tilmelding, digitalpost = excluded.digitalpost"_s,
        {slutbruger.art, *identitet, *mobilnummer, *email, codes().at(int(slutbruger.tilmelding)), slutbruger.digitalPost ? 1 : 0});
    return done ? base::Result<>() : base::Result<>(done.error());
}

} // namespace

base::Result<std::optional<Slutbruger>> SlutbrugerJournal::find(const QString &art, const QString &identitet) const
{
    std::optional<Slutbruger> found;
    const PlatformSeal &seal = m_journal->seal();
    const auto forms = bothForms(seal, identitet);
    if (!forms) {
        return forms.error();
    }
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database,
                              u"SELECT mobilnummer, email, tilmelding, digitalpost FROM slutbruger "
                              "WHERE art = ? AND identitet IN (?, ?)"_s, QVariantList {art} + *forms);
        if (!query || !query->next()) {
            return query ? base::Result<>() : base::Result<>(query.error());
        }
        const auto mobilnummer = seal.open(query->value(0));
        const auto email = seal.open(query->value(1));
        if (!mobilnummer || !email) {
            return mobilnummer ? email.error() : mobilnummer.error();
        }
        found = Slutbruger {art, identitet, QString::fromUtf8(*mobilnummer), QString::fromUtf8(*email),
                            Tilmelding(codes().indexOf(query->value(2).toString())), query->value(3).toBool()};
        return {};
    });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<> SlutbrugerJournal::put(const Slutbruger &slutbruger) const
{
    return m_journal->transact([&](const QSqlDatabase &database) { return write(database, m_journal->seal(), slutbruger); });
}

base::Result<Bekraeftelse> SlutbrugerJournal::confirm(const QString &mobilnummer, const QString &lastFour) const
{
    auto came = Bekraeftelse::NoOneWaits;
    const PlatformSeal &seal = m_journal->seal();
    const auto forms = bothForms(seal, mobilnummer);
    if (!forms) {
        return forms.error();
    }
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto waiting = runQuery(database, u"SELECT identitet, art FROM slutbruger WHERE mobilnummer IN (?, ?) AND tilmelding = 'afventer'"_s,
                                *forms);
        if (!waiting) {
            return waiting.error();
        }
        QVariantList confirmed;
        while (waiting->next()) {
            came = came == Bekraeftelse::NoOneWaits ? Bekraeftelse::WrongDigits : came;
            const auto identitet = seal.open(waiting->value(0));
            if (!identitet) {
                return identitet.error();
            }
            if (lastFour.isEmpty() || (waiting->value(1) == u"CPR"_s && identitet->sliced(6) == lastFour.toUtf8())) {
                confirmed << waiting->value(0);
                came = Bekraeftelse::Done;
            }
        }
        waiting->finish();
        for (const auto &one : confirmed) {
            const auto set = runQuery(database, u"UPDATE slutbruger SET tilmelding = 'aktiv' WHERE identitet = ? AND tilmelding = 'afventer'"_s,
                                      {one});
            if (!set) {
                return set.error();
            }
        }
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
        auto query = runQuery(database, u"SELECT DISTINCT mobilnummer FROM slutbruger WHERE tilmelding = 'afventer'"_s);
        const auto read = query ? openAll(m_journal->seal(), *query) : base::Result<QStringList>(query.error());
        if (!read) {
            return read.error();
        }
        all = *read;
        return {};
    });
    if (!done) {
        return done.error();
    }
    all.removeAll(QString());
    all.removeDuplicates();
    all.sort();
    return all;
}

base::Result<std::pair<qint64, qint64>> SlutbrugerJournal::changeMobil(const QList<std::pair<QString, QString>> &list) const
{
    std::pair<qint64, qint64> counts;
    const auto done = m_journal->transact([&](const QSqlDatabase &database) -> base::Result<> {
        for (const auto &[number, mobil] : list) {
            const auto known = changeOne(database, m_journal->seal(), number, mobil);
            if (!known) {
                return known.error();
            }
            counts.first += *known == Change::Changed ? 1 : 0;
            counts.second += *known == Change::Unknown ? 1 : 0;
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
        for (const QString &art : {u"CPR"_s, u"CVR"_s}) {
            auto query = runQuery(database, u"SELECT identitet FROM slutbruger WHERE art = ? AND "_s + condition, {art});
            auto read = query ? openAll(m_journal->seal(), *query) : base::Result<QStringList>(query.error());
            if (!read) {
                return read.error();
            }
            read->sort();
            all += *read;
        }
        return {};
    });
    return done ? base::Result<QStringList>(all) : base::Result<QStringList>(done.error());
}

} // namespace nemsms::store
