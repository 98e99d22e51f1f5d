// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/platformsealing.h"

#include "store/platformquery.h"

using namespace Qt::StringLiterals;

namespace nemsms::store {

namespace {

const QString witness = u"segl"_s; ///< a property whose value is known: tells whether the key is the file's own

/// Table and the columns of it that are personal.
struct Sealed {
    const char *table;
    QStringList columns;
};

const QList<Sealed> &all()
{
    static const QList<Sealed> tables {{"afsendelse", {u"indhold"_s, u"modtager"_s, u"mobilnummer"_s, u"tekst"_s, u"memo"_s}},
                                       {"dueslag", {u"besked"_s}},
                                       {"slutbruger", {u"identitet"_s, u"mobilnummer"_s, u"email"_s}},
                                       {"tilmeldingsliste", {u"identitet"_s}},
                                       {"listeaendring", {u"identitet"_s}},
                                       {"abonnement", {u"vaerdier"_s}}};
    return tables;
}

/// One value at a time, whatever row it stands in: what is alike is sealed alike.
base::Result<> sealColumn(const QSqlDatabase &database, const PlatformSeal &seal, const QString &table, const QString &column)
{
    auto query = runQuery(database, u"SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(column, table));
    if (!query) {
        return query.error();
    }
    QVariantList plain;
    while (query->next()) {
        if (!PlatformSeal::isSealed(query->value(0)) && !query->value(0).toByteArray().isEmpty()) {
            plain += query->value(0);
        }
    }
    query->finish();
    for (const auto &value : plain) {
        const auto sealed = seal.seal(value.toByteArray());
        if (!sealed) {
            return sealed.error();
        }
        const auto done = runQuery(database, u"UPDATE %2 SET %1 = ? WHERE %1 = ?"_s.arg(column, table), {*sealed, value});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

base::Result<> sealAll(const QSqlDatabase &database, const PlatformSeal &seal)
{
    for (const auto &one : all()) {
        for (const QString &column : one.columns) {
            if (const auto done = sealColumn(database, seal, QString::fromLatin1(one.table), column); !done) {
                return done;
            }
        }
    }
    const auto known = seal.seal(witness);
    if (!known) {
        return known.error();
    }
    const auto kept = runQuery(database, u"INSERT INTO egenskab (navn, vaerdi) VALUES (?, ?)"_s, {witness, *known});
    return kept ? base::Result<>() : base::Result<>(kept.error());
}

} // namespace

base::Result<> sealPlatformJournal(const QSqlDatabase &database, const PlatformSeal &seal)
{
    auto found = runQuery(database, u"SELECT vaerdi FROM egenskab WHERE navn = ?"_s, {witness});
    if (!found) {
        return found.error();
    }
    if (found->next()) {
        if (seal.open(found->value(0))) {
            return {};
        }
        return base::failure(base::ErrorKind::SecretUnavailable, "platform.journal.key", {{u"path"_s, database.databaseName()}});
    }
    found->finish();
    QSqlDatabase connection(database);
    const auto failed = base::failure(base::ErrorKind::Internal, "platform.journal.failed", {{u"path"_s, database.databaseName()}});
    if (!connection.transaction()) {
        return failed;
    }
    if (const auto done = sealAll(database, seal); !done) {
        connection.rollback();
        return done;
    }
    if (!connection.commit()) {
        connection.rollback();
        return failed;
    }
    for (const QString &statement : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (const auto done = runQuery(database, statement); !done) {
            return done.error();
        }
    }
    return {};
}

} // namespace nemsms::store
