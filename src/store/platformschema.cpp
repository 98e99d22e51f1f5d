// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/platformschema.h"

#include "store/platformquery.h"

using namespace Qt::StringLiterals;

namespace nemsms::store {

namespace {

// Steps are numbered from 1 by their place and never edited after release. The UNIQUE keys are what makes delivery
// happen once: an afsendelse per SysID and identifier, a phone message and a dueslag message per afsendelse.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all {{
        u"CREATE TABLE afsendelse ("
        " nummer INTEGER PRIMARY KEY AUTOINCREMENT,"
        " sysid TEXT NOT NULL,"
        " identifikator TEXT NOT NULL,"
        " indhold BLOB NOT NULL,"
        " modtagerart TEXT NOT NULL CHECK (modtagerart IN ('CPR','CVR')),"
        " modtager TEXT NOT NULL,"
        " mobilnummer TEXT NOT NULL,"
        " materiale_id TEXT NOT NULL,"
        " afsender TEXT NOT NULL,"
        " tekst TEXT NOT NULL,"
        " tidligst INTEGER,"
        " modtaget INTEGER NOT NULL,"
        " afleveret INTEGER,"
        " meldt INTEGER,"
        " UNIQUE (sysid, identifikator))"_s,
        u"CREATE INDEX afsendelse_uafsluttet ON afsendelse (nummer) WHERE meldt IS NULL"_s,
        u"CREATE TABLE telefonbesked ("
        " nummer INTEGER PRIMARY KEY AUTOINCREMENT,"
        " afsendelse INTEGER NOT NULL UNIQUE REFERENCES afsendelse (nummer),"
        " modtaget INTEGER NOT NULL)"_s,
        u"CREATE TABLE dueslag ("
        " nummer INTEGER PRIMARY KEY AUTOINCREMENT,"
        " afsendelse INTEGER NOT NULL UNIQUE REFERENCES afsendelse (nummer),"
        " besked BLOB NOT NULL,"
        " udgivet INTEGER NOT NULL,"
        " kvitteret INTEGER)"_s,
        u"CREATE TABLE slutbruger ("
        " art TEXT NOT NULL CHECK (art IN ('CPR','CVR')),"
        " identitet TEXT NOT NULL,"
        " mobilnummer TEXT NOT NULL DEFAULT '',"
        " email TEXT NOT NULL DEFAULT '',"
        " tilmelding TEXT NOT NULL CHECK (tilmelding IN ('ingen','afventer','aktiv')),"
        " digitalpost INTEGER NOT NULL DEFAULT 0,"
        " PRIMARY KEY (art, identitet))"_s,
        u"CREATE TABLE egenskab (navn TEXT PRIMARY KEY, vaerdi TEXT NOT NULL)"_s,
    }, {
        // Events of changed enrolment stand in the dueslag too: a message once in each.
        u"ALTER TABLE dueslag RENAME TO dueslag_foer"_s,
        u"CREATE TABLE dueslag ("
        " nummer INTEGER PRIMARY KEY AUTOINCREMENT,"
        " afsendelse INTEGER UNIQUE REFERENCES afsendelse (nummer),"
        " besked_id TEXT,"
        " dueslag TEXT NOT NULL DEFAULT '',"
        " besked BLOB NOT NULL,"
        " udgivet INTEGER NOT NULL,"
        " kvitteret INTEGER,"
        " UNIQUE (besked_id, dueslag))"_s,
        u"INSERT INTO dueslag (nummer, afsendelse, besked, udgivet, kvitteret) "
        "SELECT nummer, afsendelse, besked, udgivet, kvitteret FROM dueslag_foer"_s,
        u"DROP TABLE dueslag_foer"_s,
        u"CREATE TABLE tilmeldingsliste ("
        " sysid TEXT NOT NULL,"
        " identitet TEXT NOT NULL,"
        " PRIMARY KEY (sysid, identitet)) WITHOUT ROWID"_s,
        u"CREATE TABLE listekoersel ("
        " nummer INTEGER PRIMARY KEY AUTOINCREMENT,"
        " sysid TEXT NOT NULL,"
        " begyndt INTEGER NOT NULL,"
        " afsluttet INTEGER,"
        " antal INTEGER NOT NULL,"
        " tilkomne INTEGER NOT NULL,"
        " udgaaede INTEGER NOT NULL,"
        " tilstand TEXT NOT NULL CHECK (tilstand IN ('venter','udgiver','faerdig')))"_s,
        u"CREATE TABLE listeaendring ("
        " koersel INTEGER NOT NULL REFERENCES listekoersel (nummer),"
        " identitet TEXT NOT NULL,"
        " tilmeldt INTEGER NOT NULL,"
        " besked_id TEXT NOT NULL UNIQUE,"
        " udgivet INTEGER,"
        " PRIMARY KEY (koersel, identitet)) WITHOUT ROWID"_s,
        u"CREATE TABLE abonnement ("
        " id TEXT PRIMARY KEY,"
        " cvr TEXT NOT NULL,"
        " art TEXT NOT NULL CHECK (art IN ('CPR','CVR')),"
        " beskedtype TEXT NOT NULL,"
        " dueslag TEXT NOT NULL,"
        " vaerdier TEXT NOT NULL)"_s,
    }, {
        // A MeMo is known by its transmission; its identifikator is the MessageUUID, of which there is one in the world.
        u"ALTER TABLE afsendelse ADD COLUMN transmission TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE afsendelse ADD COLUMN memo BLOB"_s,
        u"ALTER TABLE afsendelse ADD COLUMN tilbagekaldt INTEGER"_s,
        u"ALTER TABLE afsendelse ADD COLUMN afvist INTEGER"_s,
        u"CREATE UNIQUE INDEX afsendelse_memo ON afsendelse (identifikator) WHERE transmission <> ''"_s,
        u"CREATE TABLE adgangstoken ("
        " aftryk BLOB PRIMARY KEY,"
        " tjeneste TEXT NOT NULL,"
        " cvr TEXT NOT NULL,"
        " indehaver BLOB NOT NULL,"
        " udloeber INTEGER NOT NULL)"_s,
    }, {
        // What of a dueslag stands at a broker too, and what was on its way there.
        u"ALTER TABLE dueslag ADD COLUMN broker_begyndt INTEGER"_s,
        u"ALTER TABLE dueslag ADD COLUMN broker_har INTEGER"_s,
        u"CREATE INDEX dueslag_til_broker ON dueslag (nummer) WHERE broker_har IS NULL AND besked_id IS NOT NULL"_s,
    }};
    return all;
}

base::Result<> runStep(const QSqlDatabase &database, int number)
{
    QSqlDatabase connection(database);
    if (!connection.transaction()) {
        return base::failure(base::ErrorKind::Internal, "platform.journal.failed", {{u"path"_s, database.databaseName()}});
    }
    QStringList statements = steps().at(number - 1);
    statements << u"PRAGMA user_version = %1"_s.arg(number);
    for (const QString &statement : statements) {
        if (const auto done = runQuery(database, statement); !done) {
            connection.rollback();
            return done.error();
        }
    }
    if (!connection.commit()) {
        return base::failure(base::ErrorKind::Internal, "platform.journal.failed", {{u"path"_s, database.databaseName()}});
    }
    return {};
}

} // namespace

base::Result<> migratePlatformJournal(const QSqlDatabase &database)
{
    auto version = runQuery(database, u"PRAGMA user_version"_s);
    if (!version || !version->next()) {
        return version ? base::failure(base::ErrorKind::Internal, "platform.journal.failed",
                                       {{u"path"_s, database.databaseName()}})
                       : version.error();
    }
    const int found = version->value(0).toInt();
    version->finish();
    if (found > steps().size()) {
        return base::failure(base::ErrorKind::NotPermitted, "platform.journal.newer", {{u"path"_s, database.databaseName()}});
    }
    for (int number = found + 1; number <= steps().size(); ++number) {
        if (const auto done = runStep(database, number); !done) {
            return done.error();
        }
    }
    return {};
}

} // namespace nemsms::store
