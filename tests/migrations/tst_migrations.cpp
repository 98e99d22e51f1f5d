// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/afsendersystem.h"
#include "domain/materiale.h"
#include "domain/miljoe.h"
#include "domain/myndighed.h"
#include "domain/serviceaftale.h"
#include "domain/testperson.h"
#include "domain/testsms.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/exchangestore.h"
#include "store/migrator.h"
#include "store/transaction.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;
using nemsms::test::StoreFixture;

namespace {

const QString dataFolder = QStringLiteral(NEMSMS_SOURCE_DIR "/tests/migrations/data");

/// The statements of a dump, each ended by a semicolon at the end of a line.
QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList statements;
    QString statement;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"--"_s)) {
            continue;
        }
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements << statement.trimmed();
            statement.clear();
        }
    }
    return statements;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class tst_migrations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;

    template <class E>
    E only(store::Store &opened, const base::EntityTable &table)
    {
        const auto page = await(store::EntityStore(opened, table).list({}));
        return page && page->records.size() == 1 ? static_cast<const E &>(*page->records.first()) : E();
    }

    /// Makes the store of a dump; gives what went wrong. Dumps are SQLite's, so a server gets their rows.
    QString load(const QString &dump)
    {
        const QString place = StoreFixture::onServer() ? m_fixture->file(u"dump.sqlite"_s) : m_fixture->path();
        const QString made = StoreFixture::meddle(place, statementsOf(dump));
        if (!made.isEmpty() || !StoreFixture::onServer()) {
            return made;
        }
        const auto moved = StoreFixture::transfer(place, m_fixture->path(), QFileInfo(dump).completeBaseName().toInt());
        return moved ? QString() : moved.error().detail + base::sentence(moved.error().message);
    }

    QStringList backups() const
    {
        return QDir(m_fixture->folder.path()).entryList({u"*.backup"_s}, QDir::Files);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void everyVersionHasItsData()
    {
        const auto migrator = store::Migrator::load();
        VERIFY_RESULT(migrator);
        const QStringList files = QDir(dataFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), migrator->newest() - 1);
        // Four digits, and the order of the files is the order of the numbers.
        QCOMPARE(files.first(), u"0001.sql"_s);
    }

    void recordsComeThrough_data()
    {
        QTest::addColumn<QString>("file");
        for (const QFileInfo &info : QDir(dataFolder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(info.completeBaseName())) << info.filePath();
        }
    }

    void recordsComeThrough()
    {
        QFETCH(QString, file);
        QCOMPARE(load(file), QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->isDemo());
        QCOMPARE(await((*opened)->info())->schemaVersion, store::Migrator::load()->newest());
        VERIFY_RESULT(await((*opened)->checkFile()));

        const auto myndighed = only<domain::Myndighed>(**opened, domain::myndighedTable());
        QCOMPARE(myndighed.navn, u"Børneby Kommune"_s);
        QCOMPARE(myndighed.cvr->toString(), u"29189846"_s);
        QCOMPARE(myndighed.version, 1);
        const auto miljoe = only<domain::Miljoe>(**opened, domain::miljoeTable());
        QCOMPARE(miljoe.art, domain::MiljoeArt::LokalPlatform);
        const auto system = only<domain::Afsendersystem>(**opened, domain::afsendersystemTable());
        QCOMPARE(system.navn, u"Ældre og Sundhed"_s);
        QCOMPARE(system.gyldigFra, QDate(2026, 1, 1));
        const auto materiale = only<domain::Materiale>(**opened, domain::materialeTable());
        QCOMPARE(materiale.materialeId->toString(), u"167783"_s);
        QCOMPARE(materiale.afsendersystemId, system.id);
        const auto aftale = only<domain::Serviceaftale>(**opened, domain::serviceaftaleTable());
        QCOMPARE(aftale.myndighedId, myndighed.id);
        // 0003: what stands in the store has let messages through, and there is one environment and one authority.
        QCOMPARE(aftale.tilstand, domain::Aftaletilstand::Aktiv);
        QVERIFY(aftale.tilstandAf.isEmpty());
        QCOMPARE(aftale.kle, u"alle"_s);
        QCOMPARE(aftale.miljoeId, miljoe.id);
        QCOMPARE(system.miljoeId, miljoe.id);
        QCOMPARE(system.myndighedId, myndighed.id);
        QCOMPARE(system.snitflade, domain::Snitflade::SystemTilSystem);
        QCOMPARE(system.forsendelsesmaade, domain::Forsendelsesmaade::Masse);
        QVERIFY(!materiale.navnForan && !materiale.frosset);
        QCOMPARE(miljoe.rute, domain::Miljoerute::Sf1600);
        const auto person = only<domain::Testperson>(**opened, domain::testpersonTable());
        QCOMPARE(person.cpr->toString(), u"2512484916"_s);
        QVERIFY(!person.mobilnummer);
        QVERIFY(!person.samtykke && !person.cvr);
        QCOMPARE(person.forventetTilmelding, domain::ForventetTilmelding::Ukendt);
        const auto sms = only<domain::TestSms>(**opened, domain::testSmsTable());
        QCOMPARE(sms.tekst, u"Husk din tid på tirsdag kl. 10 æøå"_s);
        QCOMPARE(sms.forberedtTid, QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
        QVERIFY(sms.simuleret);
        QVERIFY(sms.modtager.has_value());

        QVERIFY(system.isActive() && materiale.isActive() && sms.isActive());

        const auto verdict = await(store::AuditLog(**opened).verify());
        VERIFY_RESULT(verdict);
        QVERIFY(verdict->intact);
        QCOMPARE(await(store::AuditLog(**opened).list({}))->first().action, "store.migrate");
        // What the newer schema adds works.
        store::ExchangeStore exchanges(**opened);
        store::ExchangeRow row;
        row.testSmsId = sms.id;
        row.direction = "out";
        VERIFY_RESULT(await(exchanges.add(row)));
        QCOMPARE(await(exchanges.listFor(sms.id))->size(), 1);
    }

    /// With two environments nobody can tell which one a record is of; a retired agreement has ended.
    void doubtIsLeftOpen()
    {
        QCOMPARE(load(dataFolder + u"/0002.sql"_s), QString());
        QCOMPARE(StoreFixture::meddle(
                     m_fixture->path(),
                     {u"INSERT INTO miljoe SELECT '01M86CH3M0000000000000ANDET', version, retired_at, search_text, "
                      "\"navn\", \"art\", \"printServiceUrl\", \"dueslagUrl\", \"certifikatfil\", \"tillidsankerfil\" "
                      "FROM miljoe"_s,
                      u"UPDATE serviceaftale SET retired_at = '2026-11-24T09:00:00.000Z'"_s}),
                 QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        const auto system = only<domain::Afsendersystem>(**opened, domain::afsendersystemTable());
        QVERIFY(system.miljoeId.isEmpty());
        QVERIFY(!system.myndighedId.isEmpty());
        store::ListQuery query;
        query.retired = true;
        const auto page = await(store::EntityStore(**opened, domain::serviceaftaleTable()).list(query));
        VERIFY_RESULT(page);
        const auto &aftale = static_cast<const domain::Serviceaftale &>(*page->records.first());
        QCOMPARE(aftale.tilstand, domain::Aftaletilstand::Ophoert);
        QVERIFY(aftale.miljoeId.isEmpty());
    }

    void retiredRecordsGetTheirPhaseOfLifeAndUsedOnesAreKnown()
    {
        QCOMPARE(load(dataFolder + u"/0003.sql"_s), QString());
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT navn FROM afsendersystem WHERE retired_at <> ''"_s),
                 QVariantList {u"Skole og Familie"_s});
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        store::ListQuery all;
        all.retired = true;
        all.sort = {{"navn", false}};
        const auto page = await(systems.list(all));
        VERIFY_RESULT(page);
        QCOMPARE(page->records.size(), 2);
        QCOMPARE(page->records.at(0)->livsfase(), base::Livsfase::Retired);
        QCOMPARE(page->records.at(1)->livsfase(), base::Livsfase::Active);
        // 0005: what stood there before has its place in Danish order too.
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT navn_sort FROM afsendersystem ORDER BY navn_sort"_s),
                 (QVariantList {u"skole og familie"_s, u"{ldre og sundhed"_s}));
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT livsfase FROM afsendersystem ORDER BY navn"_s),
                 (QVariantList {u"retired"_s, u"active"_s}));
        // The material and the test SMS refer to these; nothing refers to the retired system or the test person.
        const QString used = u"SELECT COUNT(*) FROM used_record WHERE record_id IN (SELECT id FROM %1)"_s;
        for (const QString &entity : {u"afsendersystem"_s, u"materiale"_s, u"serviceaftale"_s, u"miljoe"_s, u"myndighed"_s}) {
            QCOMPARE(StoreFixture::column(m_fixture->path(), used.arg(entity)), QVariantList {1});
        }
        for (const QString &entity : {u"testperson"_s, u"testsms"_s}) {
            QCOMPARE(StoreFixture::column(m_fixture->path(), used.arg(entity)), QVariantList {0});
        }
    }

    /// 0006: what an agreement in force says is known; nobody is asked to tell it now.
    void theFjernprintSupplierOfYesterdayIsKnown()
    {
        QCOMPARE(load(dataFolder + u"/0005.sql"_s), QString());
        QCOMPARE(StoreFixture::meddle(m_fixture->path(),
                                      {u"UPDATE serviceaftale SET \"fjernprintleverandoer\" = ' Trykkeri '"_s}),
                 QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        const auto aftale = only<domain::Serviceaftale>(**opened, domain::serviceaftaleTable());
        QCOMPARE(aftale.tilstand, domain::Aftaletilstand::Aktiv);
        QCOMPARE(aftale.fjernprintkendt, u"Trykkeri"_s);
        QVERIFY(!aftale.fjernprintvarslet.isValid());
        QVERIFY(aftale.abonnementCpr.isEmpty() && aftale.abonnementCvr.isEmpty());
    }

    /// 0008: nobody has told what tokens are signed with, so calls go as they went before.
    void noTokenCertificateIsKnownAfterwards()
    {
        QCOMPARE(load(dataFolder + u"/0007.sql"_s), QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        const auto miljoe = only<domain::Miljoe>(**opened, domain::miljoeTable());
        QVERIFY(miljoe.tokencertifikatfil.isEmpty() && miljoe.servicecertifikatfil.isEmpty());
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT COUNT(*) FROM apinoegle"_s), QVariantList {0});
    }

    /// 0010: a message from before SF1601 went the way that its agreement gave access by.
    void oldMessagesHaveTheirRoute()
    {
        for (const bool token : {false, true}) {
            init();
            QCOMPARE(load(dataFolder + u"/0009.sql"_s), QString());
            QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"UPDATE serviceaftale SET adgang = '%1'"_s.arg(token ? u"token"_s : u"certifikat"_s)}),
                     QString());
            const auto opened = m_fixture->open();
            VERIFY_RESULT(opened);
            const auto sms = only<domain::TestSms>(**opened, domain::testSmsTable());
            QCOMPARE(sms.vej, token ? domain::Afsendelsesvej::Token : domain::Afsendelsesvej::Certifikat);
            QVERIFY(sms.messageUuid.isEmpty() && !sms.leveresTidligst.isValid() && sms.transmissionId.isEmpty());
            QCOMPARE(only<domain::Miljoe>(**opened, domain::miljoeTable()).memo, domain::Memoudgave::Memo12);
        }
    }

    /// 0012: a message from before the queue waits for a person, as it did.
    void oldMessagesWaitForNobody()
    {
        QCOMPARE(load(dataFolder + u"/0011.sql"_s), QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        const auto sms = only<domain::TestSms>(**opened, domain::testSmsTable());
        QCOMPARE(sms.forsoeg, 0);
        QVERIFY(!sms.naesteForsoeg.isValid() && sms.batch.isEmpty());
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT COUNT(*) FROM smsbatch"_s), QVariantList {0});
    }

    /// 0013: exchanges are kept from now on; batches come through.
    void aBatchComesThroughAndNoExchangeIsInvented()
    {
        QCOMPARE(load(dataFolder + u"/0012.sql"_s), QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        const auto sms = only<domain::TestSms>(**opened, domain::testSmsTable());
        QCOMPARE(sms.forsoeg, 2);
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT id FROM smsbatch WHERE tilstand = 'pauset'"_s),
                 QVariantList {sms.batch});
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT COUNT(*) FROM udveksling"_s), QVariantList {0});
    }

    /// 0014: nothing is taken for done or known that nobody has said.
    void anOldAgreementHasDoneNoTask()
    {
        QCOMPARE(load(dataFolder + u"/0013.sql"_s), QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        const auto aftale = only<domain::Serviceaftale>(**opened, domain::serviceaftaleTable());
        for (const QDate day : {aftale.tba10, aftale.tba11, aftale.tba12, aftale.tba13, aftale.tba14, aftale.tba15}) {
            QVERIFY(!day.isValid());
        }
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT COUNT(*) FROM udveksling"_s), QVariantList {1});
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT reference FROM tilslutningsaftale"_s), QVariantList());
    }

    /// 0015: a capture was kept when it was made, as far as anybody knows; nothing is a template yet.
    void aCaptureIsAsOldAsItsExchange()
    {
        SKIP_ON_SERVER("The row is put into a file.");
        QCOMPARE(load(dataFolder + u"/0014.sql"_s), QString());
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"INSERT INTO exchange SELECT id, 1, 'out', 'afsendBrev', 'https://x', X'3c', X'3e', "
                                                         "200, '', '2026-11-24T09:00:00.000Z', 12 FROM testsms"_s}),
                 QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT COUNT(*) FROM exchange WHERE gemt = started AND gemt <> ''"_s), QVariantList {1});
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT COUNT(*) FROM skabelon"_s), QVariantList {0});
    }

    void theStoreAsItWasIsKept()
    {
        SKIP_ON_SERVER("A server's store is dumped: see tst_server.");
        QCOMPARE(load(dataFolder + u"/0001.sql"_s), QString());
        VERIFY_RESULT(m_fixture->open());
        QCOMPARE(backups(), QStringList {u"konsol.sqlite.schema-0001-20261124T090000000Z.backup"_s});
        const QString copy = m_fixture->path(backups().first());
        QCOMPARE(StoreFixture::column(copy, u"SELECT value FROM meta WHERE name = 'schema_version'"_s),
                 QVariantList {u"1"_s});
        QCOMPARE(StoreFixture::column(copy, u"SELECT COUNT(*) FROM audit_log"_s), QVariantList {8});
        VERIFY_RESULT(m_fixture->open());
        QCOMPARE(backups().size(), 1);
    }

    void aServersStoreIsDumpedFirstOrNotMigratedUnasked()
    {
        if (!StoreFixture::onServer()) {
            QSKIP("A file is copied: see above.");
        }
        QCOMPARE(load(dataFolder + u"/0004.sql"_s), QString());
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/ingen");
        const auto refused = m_fixture->open();
        const QString version = u"SELECT value FROM meta WHERE name = 'schema_version'"_s;
        const auto untouched = StoreFixture::column(m_fixture->path(), version);
        qputenv("PATH", path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(refused.error().message.code, "store.migration.noBackup");
        QCOMPARE(refused.error().root().message.code, "store.dump.missing");
        QCOMPARE(untouched, QVariantList {u"4"_s});
        VERIFY_RESULT(m_fixture->open());
        const QStringList dumps = QDir(m_fixture->folder.path()).entryList({u"*.dump"_s}, QDir::Files);
        QCOMPARE(dumps.size(), 1);
        QVERIFY(dumps.first().endsWith(u".schema-0004-20261124T090000000Z.dump"_s));
    }

    void whoSaysSoMigratesWithoutABackup()
    {
        if (!StoreFixture::onServer()) {
            QSKIP("A file is copied: see above.");
        }
        QCOMPARE(load(dataFolder + u"/0004.sql"_s), QString());
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/ingen");
        auto options = m_fixture->options();
        options.mayMigrateWithoutBackup = true;
        const auto opened = await(store::Store::open(options));
        qputenv("PATH", path);
        VERIFY_RESULT(opened);
        QCOMPARE(await((*opened)->info())->schemaVersion, store::Migrator::load()->newest());
        const auto rows = await(store::AuditLog(**opened).list({}));
        VERIFY_RESULT(rows);
        QVERIFY(rows->first().details.contains("\"backup\":\"\""));
    }

    void aMigrationThatIsNotAllowedIsNotMade()
    {
        QCOMPARE(load(dataFolder + u"/0001.sql"_s), QString());
        auto options = m_fixture->options();
        options.mayMigrate = false;
        const auto refused = await(store::Store::open(options));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().message.code, "store.older");
        QVERIFY(backups().isEmpty());
    }

    void aStoreWithoutItsKeyIsNotMigrated()
    {
        QCOMPARE(load(dataFolder + u"/0001.sql"_s), QString());
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"UPDATE meta SET value = '0' WHERE name = 'demo'"_s}),
                 QString());
        const auto refused = m_fixture->open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SecretUnavailable);
        QVERIFY(backups().isEmpty());
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT value FROM meta WHERE name = 'schema_version'"_s),
                 QVariantList {u"1"_s});
    }

    void aFailingStepLeavesNothingBehind()
    {
        QVERIFY(QDir(m_fixture->folder.path()).mkdir(u"trin"_s));
        write(m_fixture->file(u"trin/0001_en.sql"_s),
              "-- en\nCREATE TABLE meta (name TEXT PRIMARY KEY,\n    value TEXT);\nCREATE TABLE audit_log (x TEXT);\n");
        write(m_fixture->file(u"trin/0002_to.sql"_s), "CREATE TABLE ny (x TEXT);\nINSERT INTO findes_ikke VALUES (1);\n");
        const auto migrator = store::Migrator::load(m_fixture->file(u"trin"_s));
        VERIFY_RESULT(migrator);
        QCOMPARE(migrator->newest(), 2);
        const auto connection = store::Connection::open(m_fixture->path(), store::Connection::Role::Writer);
        VERIFY_RESULT(connection);
        {
            auto transaction = store::Transaction::begin(**connection, store::Purpose::Create);
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(migrator->migrate(**connection, 0, 1));
            VERIFY_RESULT(transaction->commit());
        }
        {
            auto transaction = store::Transaction::begin(**connection, store::Purpose::Create);
            const auto failed = migrator->migrate(**connection, 1, 2);
            QVERIFY(!failed);
            QCOMPARE(failed.error().message.code, "store.migration.failed");
        }
        QCOMPARE(*store::Migrator::versionOf(**connection), 1);
        QVERIFY(!(*connection)->tables()->contains(u"ny"_s));
    }

    void aGapInTheNumbersIsTold()
    {
        write(m_fixture->file(u"0001_en.sql"_s), "CREATE TABLE a (x TEXT);\n");
        write(m_fixture->file(u"0003_tre.sql"_s), "CREATE TABLE b (x TEXT);\n");
        const auto refused = store::Migrator::load(m_fixture->folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.migration.missing");
    }
};

NEMSMS_TEST(tst_migrations)
#include "tst_migrations.moc"
