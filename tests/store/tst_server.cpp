// SPDX-License-Identifier: GPL-3.0-or-later
// What is only so on a server: roles, lost connections, dumps. Run by store_on_postgresql.
#include "domain/afsendersystem.h"
#include "domain/testperson.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/formstates.h"
#include "store/serverroles.h"
#include "store/storekeys.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;
using nemsms::test::StoreFixture;

namespace {

base::Record system(const QString &navn)
{
    auto made = std::make_shared<domain::Afsendersystem>();
    made->navn = navn;
    return made;
}

} // namespace

class tst_server : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<store::Store> m_store;
    int m_persons = 0;

    [[nodiscard]] store::StorePlace place() const { return *store::StorePlace::parse(m_fixture->path()); }
    [[nodiscard]] QString schema() const { return place().schema(); }

    /// A new person of the database, a member of `role` where one is named; gives the store as they name it.
    QString person(const QString &role)
    {
        const QString name = u"person%1"_s.arg(++m_persons);
        QStringList statements {u"CREATE ROLE %1 LOGIN"_s.arg(name)};
        if (!role.isEmpty()) {
            statements << u"GRANT \"%1\" TO %2"_s.arg(role, name);
        }
        const QString made = StoreFixture::meddle(m_fixture->path(), statements);
        return made.isEmpty() ? m_fixture->path().replace(u"ejer@"_s, name + u'@') : made;
    }

    base::Result<std::shared_ptr<store::Store>> openAs(const QString &path) const
    {
        auto options = m_fixture->options();
        options.path = path;
        return await(store::Store::open(options));
    }

    /// Ends every connection of the program, as a server does that is started again.
    static int breakConnections(QSqlDatabase &control)
    {
        QSqlQuery ended(u"SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                        "AND application_name = 'nemsms-konsol'"_s, control);
        return ended.next() ? ended.value(0).toInt() : -1;
    }

    static bool run(QSqlDatabase &control, const QString &sql)
    {
        QSqlQuery query(control);
        return query.exec(sql);
    }

    /// A connection of the server's administrator, to another database, which stays when others go.
    static QSqlDatabase control(const QString &path)
    {
        const auto dialect = store::Dialect::of(*store::StorePlace::parse(path));
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"control"_s);
        dialect->describe(database);
        database.setDatabaseName(u"template1"_s);
        database.setConnectOptions();
        database.open(dialect->place().user(), {});
        return database;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!StoreFixture::onServer()) {
            QSKIP("Needs a server: run by store_on_postgresql.");
        }
    }

    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        auto made = std::make_shared<domain::Testperson>();
        made->navn = u"Nancy"_s;
        made->cpr = *domain::Cpr::parse(u"2512484916"_s);
        VERIFY_RESULT(await(store::EntityStore(*m_store, domain::testpersonTable()).create(made, m_fixture->actor)));
    }

    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
        QSqlDatabase::removeDatabase(u"control"_s);
    }

    void aReaderReadsAndIsToldWhyNothingIsWritten()
    {
        const auto opened = openAs(person(store::ServerRoles::reader(place())));
        VERIFY_RESULT(opened);
        QVERIFY(await((*opened)->info())->readOnly);
        QVERIFY(!await(m_store->info())->readOnly);
        VERIFY_RESULT(await(store::EntityStore(**opened, domain::testpersonTable()).findBy("cpr", u"2512484916"_s)));
        QVERIFY(await(store::AuditLog(**opened).verify())->intact);
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        const auto refused = await(systems.create(system(u"Skole"_s), m_fixture->actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(refused.error().message.code, "store.reader");
        QCOMPARE(await(systems.list({}))->total, 0);
    }

    void anAdministratorWritesButNeverRewritesTheLog()
    {
        const QString path = person(store::ServerRoles::administrator(place()));
        const auto opened = openAs(path);
        VERIFY_RESULT(opened);
        QVERIFY(!await((*opened)->info())->readOnly);
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        const auto made = await(systems.create(system(u"Skole"_s), m_fixture->actor));
        VERIFY_RESULT(made);
        VERIFY_RESULT(await(systems.retire((*made)->id, 1, m_fixture->actor)));
        VERIFY_RESULT(await(store::StoreKeys(**opened).rotate(m_fixture->actor)));
        VERIFY_RESULT(await((*opened)->checkFile()));
        for (const QString &statement : {u"UPDATE audit_log SET actor = 'bo'"_s, u"DELETE FROM audit_log"_s,
                                         u"UPDATE revision SET after = '{}'"_s, u"DELETE FROM revision"_s,
                                         u"DELETE FROM change_set"_s, u"DROP TABLE meta"_s}) {
            QVERIFY2(!StoreFixture::meddle(path, {statement}).isEmpty(), qPrintable(statement));
        }
        QVERIFY(await(store::AuditLog(*m_store).verify())->intact);
    }

    void whoHasNoRoleIsToldSo()
    {
        const auto refused = openAs(person({}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QVERIFY2(refused.error().message.code == "store.server.rights", qPrintable(refused.error().detail));
    }

    void whatIsNotThereIsTold_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no database") << u"/postgres?"_s << u"/ikkeher?"_s << ErrorKind::NotFound
                                     << QByteArray("store.server.noDatabase");
        QTest::newRow("no such user") << u"ejer@"_s << u"ingen@"_s << ErrorKind::NotPermitted
                                      << QByteArray("store.server.refused");
        QTest::newRow("no server") << u"host="_s << u"host=/ikke"_s << ErrorKind::Unreachable
                                   << QByteArray("store.server.unreachable");
    }

    void whatIsNotThereIsTold()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(ErrorKind, kind);
        QFETCH(QByteArray, code);
        const auto refused = openAs(m_fixture->path().replace(from, to));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.code == code, qPrintable(refused.error().detail));
        QCOMPARE(refused.error().kind, kind);
        QVERIFY(base::isInCatalogue(code));
    }

    void aServerThatWasStartedAgainIsNotNoticed()
    {
        auto watch = control(m_fixture->path());
        QVERIFY(watch.isOpen());
        store::EntityStore systems(*m_store, domain::afsendersystemTable());
        VERIFY_RESULT(await(systems.create(system(u"Før"_s), m_fixture->actor)));
        VERIFY_RESULT(await(systems.list({})));
        QVERIFY(breakConnections(watch) >= 2);
        VERIFY_RESULT(await(systems.create(system(u"Efter"_s), m_fixture->actor)));
        QCOMPARE(await(systems.list({}))->total, 2);
        QVERIFY(await(store::AuditLog(*m_store).verify())->intact);
    }

    void aLostConnectionIsToldAndTheDraftIsKept()
    {
        auto watch = control(m_fixture->path());
        store::EntityStore systems(*m_store, domain::afsendersystemTable());
        store::FormStates drafts(*m_store);
        VERIFY_RESULT(await(drafts.keep({"afsendersystem", {}, 0, {}, {{u"navn"_s, u"Halv"_s}}}, m_fixture->actor)));
        QVERIFY(run(watch, u"ALTER DATABASE postgres ALLOW_CONNECTIONS false"_s));
        QVERIFY(breakConnections(watch) >= 1);
        const auto lost = await(systems.create(system(u"Skole"_s), m_fixture->actor));
        const auto unread = await(systems.list({}));
        const auto unkept = await(drafts.keep({"afsendersystem", {}, 0, {}, {{u"navn"_s, u"Hel"_s}}}, m_fixture->actor));
        QVERIFY(run(watch, u"ALTER DATABASE postgres ALLOW_CONNECTIONS true"_s));
        QVERIFY(!lost && !unread && !unkept);
        QCOMPARE(lost.error().kind, ErrorKind::Unreachable);
        QCOMPARE(lost.error().message.code, "store.server.unreachable");
        QCOMPARE(unread.error().kind, ErrorKind::Unreachable);
        QCOMPARE(unkept.error().kind, ErrorKind::Unreachable);
        // Back again: nothing is half done, the draft stands, and the same call goes through.
        QCOMPARE(await(systems.list({}))->total, 0);
        QCOMPARE(await(drafts.find("afsendersystem", {}, m_fixture->actor))->values.value(u"navn"_s).toString(), u"Halv"_s);
        VERIFY_RESULT(await(systems.create(system(u"Skole"_s), m_fixture->actor)));
    }

    void aTransactionThatFailedIsNotCommitted()
    {
        const auto connection = store::Connection::open(m_fixture->path(), store::Connection::Role::Writer);
        VERIFY_RESULT(connection);
        {
            auto transaction = store::Transaction::begin(**connection, store::Purpose::Write);
            VERIFY_RESULT(transaction);
            VERIFY_RESULT((*connection)->change(u"DELETE FROM form_state"_s));
            QVERIFY(!(*connection)->change(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {u"store_id"_s, u"x"_s}));
            const auto refused = transaction->commit();
            QVERIFY(!refused);
            QCOMPARE(refused.error().message.code, "store.duplicate");
        }
        auto next = store::Transaction::begin(**connection, store::Purpose::Write);
        VERIFY_RESULT(next);
        VERIFY_RESULT(next->commit());
    }

    void aDumpIsPutBack()
    {
        const QString dump = m_fixture->file(u"kopi.dump"_s);
        const auto report = await(m_store->backup(dump, m_fixture->actor));
        VERIFY_RESULT(report);
        QVERIFY(report->bytes > 0);
        QVERIFY(!(QFileInfo(dump).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
        QFile file(dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("2512484916"));
        const auto again = await(m_store->backup(dump, m_fixture->actor));
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        VERIFY_RESULT(await(m_store->close()));
        m_store.reset();
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"DROP SCHEMA \"%1\" CASCADE"_s.arg(schema())}), QString());
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"DROP SCHEMA \"%1\""_s.arg(schema())}), QString()); // made anew to look in
        QProcess restoring;
        restoring.start(u"pg_restore"_s, {u"-h"_s, place().host(), u"-U"_s, u"ejer"_s, u"-d"_s, u"postgres"_s, dump});
        QVERIFY(restoring.waitForFinished());
        QVERIFY2(restoring.exitCode() == 0, restoring.readAllStandardError().constData());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        VERIFY_RESULT(await(store::EntityStore(**opened, domain::testpersonTable()).findBy("cpr", u"2512484916"_s)));
        QVERIFY(await(store::AuditLog(**opened).verify())->intact);
    }
};

NEMSMS_TEST(tst_server)
#include "tst_server.moc"
