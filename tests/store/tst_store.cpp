// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "domain/afsendersystem.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;
using nemsms::test::MemorySecretStore;
using nemsms::test::StoreFixture;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

base::Record system(const QString &navn)
{
    auto made = std::make_shared<domain::Afsendersystem>();
    made->navn = navn;
    return made;
}

} // namespace

class tst_store : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;

    /// Makes a store with one record and closes it.
    void makeStore(bool demo = false)
    {
        const auto opened = m_fixture->open(demo);
        VERIFY_RESULT(opened);
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        VERIFY_RESULT(await(systems.create(system(u"Skole"_s), m_fixture->actor)));
        VERIFY_RESULT(await((*opened)->close()));
    }

    void refusesAndLeavesTheFile(const char *code, ErrorKind kind)
    {
        const QByteArray before = contents(m_fixture->path());
        const auto refused = m_fixture->open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, QByteArray(code));
        QCOMPARE(refused.error().kind, kind);
        QVERIFY(base::isInCatalogue(code));
        QCOMPARE(contents(m_fixture->path()), before);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void aNewStoreIsOpenedAgain()
    {
        makeStore();
        const auto again = m_fixture->open();
        VERIFY_RESULT(again);
        const auto info = await((*again)->info());
        VERIFY_RESULT(info);
        QCOMPARE(info->path, m_fixture->path());
        QVERIFY(!info->demo);
        QVERIFY(!info->recoveryCopyMade);
        QCOMPARE(info->keyVersion, 1);
        QCOMPARE(info->createdAt, m_fixture->clock->now());
        QCOMPARE(info->auditRows, 2);
        QVERIFY(info->bytes > 0);
        store::EntityStore systems(**again, domain::afsendersystemTable());
        QCOMPARE(await(systems.list({}))->total, 1);
        VERIFY_RESULT(await((*again)->checkFile()));
    }

    void openingAndLookingWriteNothing()
    {
        makeStore();
        const int writes = m_fixture->secrets->writes;
        const QByteArray before = contents(m_fixture->path());
        {
            const auto again = m_fixture->open();
            VERIFY_RESULT(again);
            VERIFY_RESULT(await(store::AuditLog(**again).list({})));
            VERIFY_RESULT(await((*again)->close()));
        }
        QCOMPARE(contents(m_fixture->path()), before);
        QCOMPARE(m_fixture->secrets->writes, writes);
    }

    void theFileIsTheOwnersAlone()
    {
        SKIP_ON_SERVER("A server has roles, not modes of files.");
        makeStore();
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(m_fixture->path()).permissions() & others));
    }

    void aNewerStoreIsRefusedPolitely()
    {
        makeStore();
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"UPDATE meta SET value = '999' WHERE name = 'schema_version'"_s}),
                 QString());
        refusesAndLeavesTheFile("store.newer", ErrorKind::NotPermitted);
        const auto refused = m_fixture->open();
        QVERIFY(base::sentence(refused.error().message).contains(u"999"_s));
    }

    void adatabaseOfAnotherProgramIsLeftAlone()
    {
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"CREATE TABLE opskrifter (ret TEXT)"_s}), QString());
        refusesAndLeavesTheFile("store.foreign", ErrorKind::NotPermitted);
    }

    void aFileThatIsNoDatabaseIsLeftAlone()
    {
        SKIP_ON_SERVER("About files.");
        put(m_fixture->path(), QByteArray("Kaere dagbog\n").repeated(500));
        refusesAndLeavesTheFile("store.damaged", ErrorKind::Internal);
    }

    void aCutFileIsTold()
    {
        SKIP_ON_SERVER("About files.");
        makeStore();
        const QByteArray whole = contents(m_fixture->path());
        put(m_fixture->path(), whole.first(whole.size() / 2));
        refusesAndLeavesTheFile("store.damaged", ErrorKind::Internal);
    }

    void aBrokenPageIsFoundByTheCheck()
    {
        SKIP_ON_SERVER("A server watches over its own pages.");
        makeStore();
        const auto pages = StoreFixture::column(
            m_fixture->path(), u"SELECT rootpage FROM sqlite_master WHERE name = 'afsendersystem_navn'"_s);
        QByteArray bytes = contents(m_fixture->path());
        bytes.replace((pages.first().toInt() - 1) * 4096 + 8, 200, QByteArray(200, 'x'));
        put(m_fixture->path(), bytes);
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        const auto checked = await((*opened)->checkFile());
        QVERIFY(!checked);
        QCOMPARE(checked.error().message.code, "store.damaged");
    }

    void aReadOnlyFileIsTold()
    {
        SKIP_ON_SERVER("A server has roles, not modes of files.");
#ifdef Q_OS_UNIX
        makeStore();
        QVERIFY(QFile::setPermissions(m_fixture->path(), QFileDevice::ReadOwner | QFileDevice::ReadGroup));
        // Root may write everything, so the test steps down for a moment.
        const bool root = geteuid() == 0;
        QVERIFY(!root || (chmod(qPrintable(m_fixture->folder.path()), 0777) == 0 && seteuid(65534) == 0));
        const auto refused = m_fixture->open();
        QVERIFY(!root || seteuid(0) == 0);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.code == "store.readOnly", qPrintable(refused.error().detail));
        QVERIFY(QFile::setPermissions(m_fixture->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        VERIFY_RESULT(m_fixture->open());
#else
        QSKIP("Tested where files have modes.");
#endif
    }

    void aFolderIsNoStore()
    {
        SKIP_ON_SERVER("About files.");
        QVERIFY(QDir(m_fixture->folder.path()).mkdir(u"konsol.sqlite"_s));
        const auto refused = m_fixture->open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.cannotOpen");
    }

    void aMissingStoreIsNotMadeUnasked()
    {
        auto options = m_fixture->options();
        options.mayCreate = false;
        const auto missing = await(store::Store::open(options));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_fixture->path()));
    }

    void withoutTheKeyThereIsNoNewOne_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("entry gone") << u"gone"_s << QByteArray("store.key.missing");
        QTest::newRow("keychain locked") << u"locked"_s << QByteArray("store.key.missing");
        QTest::newRow("no keychain at all") << u"none"_s << QByteArray("store.key.missing");
        QTest::newRow("another key") << u"other"_s << QByteArray("store.key.wrong");
        QTest::newRow("another store's holder") << u"holder"_s << QByteArray("store.key.noHolder");
        QTest::newRow("garbage") << u"garbage"_s << QByteArray("store.key.entry");
    }

    void withoutTheKeyThereIsNoNewOne()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, code);
        makeStore();
        auto options = m_fixture->options();
        auto &entry = m_fixture->secrets->entries.begin()->second;
        const auto good = std::make_shared<base::Secret>(entry->duplicate());
        if (how == u"gone"_s) {
            m_fixture->secrets->entries.clear();
        } else if (how == u"locked"_s) {
            m_fixture->secrets->locked = true;
        } else if (how == u"none"_s) {
            options.secrets.reset();
        } else if (how == u"garbage"_s) {
            entry = std::make_shared<base::Secret>(QByteArray("abc"));
        } else {
            entry->data()[how == u"other"_s ? 30 : 5] ^= 1;
        }
        const int writes = m_fixture->secrets->writes;
        const QByteArray before = contents(m_fixture->path());
        const auto refused = await(store::Store::open(options));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(refused.error().message.code, code);
        QCOMPARE(m_fixture->secrets->writes, writes);
        QCOMPARE(contents(m_fixture->path()), before);
        m_fixture->secrets->locked = false;
        m_fixture->secrets->entries.clear();
        m_fixture->secrets->entries[u"nemsms-konsol/"_s
                                    + StoreFixture::column(m_fixture->path(),
                                                           u"SELECT value FROM meta WHERE name = 'store_id'"_s)
                                          .first()
                                          .toString()]
            = good;
        VERIFY_RESULT(m_fixture->open());
    }

    void aKeychainThatLocksLaterLosesNothing()
    {
        {
            const auto opened = m_fixture->open();
            VERIFY_RESULT(opened);
            store::EntityStore systems(**opened, domain::afsendersystemTable());
            m_fixture->secrets->locked = true;
            VERIFY_RESULT(await(systems.create(system(u"Skole"_s), m_fixture->actor)));
            const auto closed = await((*opened)->close());
            QVERIFY(!closed);
            QCOMPARE(closed.error().kind, ErrorKind::SecretUnavailable);
        }
        m_fixture->secrets->locked = false;
        const auto again = m_fixture->open();
        VERIFY_RESULT(again);
        store::EntityStore systems(**again, domain::afsendersystemTable());
        QCOMPARE(await(systems.list({}))->total, 1);
        QVERIFY(await(store::AuditLog(**again).verify())->intact);
    }

    void aNewStoreNeedsAPlaceForItsKey()
    {
        m_fixture->secrets->locked = true;
        const auto refused = m_fixture->open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(refused.error().message.code, "store.key.nowhere");
        QVERIFY(!QFile::exists(m_fixture->path()));
    }

    void demoAndRealStoresAreNotMixedUp()
    {
        makeStore();
        const auto refused = m_fixture->open(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(refused.error().message.code, "store.notDemo");
        auto options = m_fixture->options(true);
        options.path = m_fixture->path(u"demo.sqlite"_s);
        VERIFY_RESULT(await(store::Store::open(options)));
        options.demo = false;
        options.secrets.reset();
        const auto demo = await(store::Store::open(options));
        VERIFY_RESULT(demo);
        QVERIFY((*demo)->isDemo());
    }

    void twoProgramsWriteToOneStore()
    {
        const auto first = m_fixture->open();
        const auto second = m_fixture->open();
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        store::EntityStore here(**first, domain::afsendersystemTable());
        store::EntityStore there(**second, domain::afsendersystemTable());
        for (int i = 0; i < 10; ++i) {
            VERIFY_RESULT(await(here.create(system(u"Her"_s), m_fixture->actor)));
            VERIFY_RESULT(await(there.create(system(u"Der"_s), m_fixture->actor)));
        }
        QCOMPARE(await(here.list({}))->total, 20);
        QVERIFY(await(store::AuditLog(**second).verify())->intact);
    }

    void aCopyOpensLikeTheStore()
    {
        SKIP_ON_SERVER("The copy of a server's store is a dump: see tst_server.");
        makeStore();
        const QString copy = m_fixture->path(u"kopi.sqlite"_s);
        {
            const auto opened = m_fixture->open();
            const auto report = await((*opened)->backup(copy, m_fixture->actor));
            VERIFY_RESULT(report);
            QCOMPARE(report->bytes, QFileInfo(copy).size());
            QCOMPARE(report->findings.size(), 1);
            QCOMPARE(report->findings.first().message.code, "store.backup.noRecovery");
            const auto again = await((*opened)->backup(copy, m_fixture->actor));
            QVERIFY(!again);
            QCOMPARE(again.error().kind, ErrorKind::Conflict);
            const auto nowhere = await((*opened)->backup(u"/proc/findes/ikke"_s, m_fixture->actor));
            QVERIFY(!nowhere);
        }
        auto options = m_fixture->options();
        options.path = copy;
        const auto restored = await(store::Store::open(options));
        VERIFY_RESULT(restored);
        store::EntityStore systems(**restored, domain::afsendersystemTable());
        QCOMPARE(await(systems.list({}))->total, 1);
        QVERIFY(!(QFileInfo(copy).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    }

    void aStoreThatGoesAwayWaitsForItsWork()
    {
        const auto opened = m_fixture->open();
        auto store = *opened;
        auto systems = std::make_unique<store::EntityStore>(*store, domain::afsendersystemTable());
        QObject context;
        for (int i = 0; i < 20; ++i) {
            base::join(systems->create(system(u"Sidste"_s), m_fixture->actor), &context,
                       [](const base::Result<base::Record> &) {});
        }
        systems.reset();
        store.reset();
        const_cast<std::shared_ptr<store::Store> &>(*opened).reset();
        const auto again = m_fixture->open();
        VERIFY_RESULT(again);
        store::EntityStore after(**again, domain::afsendersystemTable());
        QCOMPARE(await(after.list({}))->total, 20);
    }
};

NEMSMS_TEST(tst_store)
#include "tst_store.moc"
