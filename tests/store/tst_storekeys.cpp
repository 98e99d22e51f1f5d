// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storekeys.h"

#include "domain/testperson.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/formstates.h"
#include "store/sealednotes.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;
using nemsms::test::MemorySecretStore;
using nemsms::test::StoreFixture;

namespace {

std::shared_ptr<base::Secret> passphrase(const char *text = "korrekt hest batteri")
{
    return std::make_shared<base::Secret>(QByteArray(text));
}

} // namespace

class tst_storekeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<store::Store> m_store;

    void addPerson()
    {
        store::EntityStore personer(*m_store, domain::testpersonTable());
        auto made = std::make_shared<domain::Testperson>();
        made->navn = u"Nancy"_s;
        made->cpr = *domain::Cpr::parse(u"2512484916"_s);
        VERIFY_RESULT(await(personer.create(made, m_fixture->actor)));
    }

    static qint64 found(store::Store &opened)
    {
        store::EntityStore personer(opened, domain::testpersonTable());
        store::ListQuery query;
        query.equals.insert(u"cpr"_s, u"2512484916"_s);
        const auto page = await(personer.list(query));
        return page ? page->records.size() : -1;
    }

    static bool intact(store::Store &opened)
    {
        const auto verdict = await(store::AuditLog(opened).verify());
        return verdict && verdict->intact;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        addPerson();
    }

    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void aRestoredStoreOpensOnAFreshHome_data()
    {
        QTest::addColumn<QString>("order");
        QTest::newRow("copy of the key first") << u"key, backup"_s;
        QTest::newRow("backup first") << u"backup, key"_s;
        QTest::newRow("key rotated in between") << u"key, rotate, backup"_s;
    }

    void aRestoredStoreOpensOnAFreshHome()
    {
        QFETCH(QString, order);
        SKIP_ON_SERVER("A server's store is restored with its own tools: see tst_server.");
        const QString copy = m_fixture->path(u"kopi.sqlite"_s);
        QString recovery;
        for (const QString &step : order.split(u", "_s)) {
            if (step == u"key"_s) {
                const auto text = await(store::StoreKeys(*m_store).exportKey(passphrase(), m_fixture->actor));
                VERIFY_RESULT(text);
                recovery = *text;
            } else if (step == u"rotate"_s) {
                VERIFY_RESULT(await(store::StoreKeys(*m_store).rotate(m_fixture->actor)));
            } else {
                const auto report = await(m_store->backup(copy, m_fixture->actor));
                VERIFY_RESULT(report);
                QCOMPARE(report->findings.isEmpty(), !recovery.isEmpty());
            }
        }
        m_store.reset();

        StoreFixture fresh;
        QVERIFY(QFile::copy(copy, fresh.path()));
        const auto closed = fresh.open();
        QVERIFY(!closed);
        QCOMPARE(closed.error().kind, ErrorKind::SecretUnavailable);
        VERIFY_RESULT(await(store::StoreKeys::importKey(fresh.options(), recovery, passphrase())));
        const auto opened = fresh.open();
        VERIFY_RESULT(opened);
        QCOMPARE(found(**opened), 1);
        QVERIFY(intact(**opened));
        QCOMPARE(await(store::AuditLog(**opened).list({}))->first().action, "key.import");
    }

    void aRecoveryCopyIsRefusedWhenItDoesNotFit()
    {
        const auto text = await(store::StoreKeys(*m_store).exportKey(passphrase(), m_fixture->actor));
        VERIFY_RESULT(text);
        QVERIFY(text->startsWith(u"-----BEGIN NEMSMS-KONSOL RECOVERY COPY-----\nStore: "_s));
        for (const QString &line : text->split(u'\n')) {
            QVERIFY(line.size() <= 120);
        }
        const auto import = [&](const QString &copy, const std::shared_ptr<base::Secret> &phrase,
                                const StoreFixture &fixture) {
            const auto done = await(store::StoreKeys::importKey(fixture.options(), copy, phrase));
            return done ? QByteArray("ok") : done.error().message.code;
        };
        m_fixture->secrets->entries.clear();
        QCOMPARE(import(*text, passphrase("forkert hest batteri"), *m_fixture), "store.recovery.passphrase");
        QCOMPARE(import(u"hej"_s, passphrase(), *m_fixture), "store.recovery.format");
        QString changed = *text;
        changed.replace(u"Key-Version: 1"_s, u"Key-Version: 2"_s);
        QCOMPARE(import(changed, passphrase(), *m_fixture), "store.recovery.passphrase");
        changed = *text;
        const auto at = changed.indexOf(u"\n\n"_s) + 10;
        changed[at] = changed[at] == u'A' ? u'B' : u'A';
        QCOMPARE(import(changed, passphrase(), *m_fixture), "store.recovery.passphrase");
        QVERIFY(m_fixture->secrets->entries.empty());
        StoreFixture other;
        VERIFY_RESULT(other.open());
        QCOMPARE(import(*text, passphrase(), other), "store.recovery.otherStore");
        QCOMPARE(import(QString(*text).replace(u"\n"_s, u"\r\n  "_s), passphrase(), *m_fixture), "ok");
    }

    void aWeakPassphraseIsRefused()
    {
        const auto refused = await(store::StoreKeys(*m_store).exportKey(passphrase("kort"), m_fixture->actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.key.weak");
        QVERIFY(!await(m_store->info())->recoveryCopyMade);
    }

    void aPassphraseOpensTheStore()
    {
        const auto added = await(store::StoreKeys(*m_store).addPassphrase(u"Vagten"_s, passphrase(), m_fixture->actor));
        VERIFY_RESULT(added);
        m_store.reset();
        auto options = m_fixture->options();
        options.secrets.reset();
        options.passphrase = passphrase("forkert hest batteri");
        const auto wrong = await(store::Store::open(options));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message.code, "store.key.passphrase");
        options.passphrase = passphrase();
        const auto opened = await(store::Store::open(options));
        VERIFY_RESULT(opened);
        QCOMPARE(found(**opened), 1);
    }

    void anotherKeychainOpensTheStore()
    {
        auto second = std::make_shared<MemorySecretStore>();
        VERIFY_RESULT(await(store::StoreKeys(*m_store).addSecretStore(u"Hvaelv"_s, second, u"nemsms-konsol"_s,
                                                                      m_fixture->actor)));
        m_store.reset();
        auto options = m_fixture->options();
        options.secrets = second;
        const auto opened = await(store::Store::open(options));
        VERIFY_RESULT(opened);
        QCOMPARE(found(**opened), 1);
    }

    void aRotationSealsEverythingAnew()
    {
        const QString sealedSql = u"SELECT hex(cpr_sealed) FROM testperson"_s;
        const QString indexSql = u"SELECT hex(cpr_index) FROM testperson"_s;
        const auto before = StoreFixture::column(m_fixture->path(), sealedSql);
        const auto indexBefore = StoreFixture::column(m_fixture->path(), indexSql);
        QVERIFY(before.first().toString().startsWith(u"0001"_s));
        const auto version = await(store::StoreKeys(*m_store).rotate(m_fixture->actor));
        VERIFY_RESULT(version);
        QCOMPARE(*version, 2);
        QVERIFY(StoreFixture::column(m_fixture->path(), sealedSql).first().toString().startsWith(u"0002"_s));
        QVERIFY(StoreFixture::column(m_fixture->path(), indexSql) != indexBefore);
        QCOMPARE(StoreFixture::column(m_fixture->path(), u"SELECT DISTINCT key_version FROM wrapped_key"_s),
                 QVariantList {2});
        QCOMPARE(found(*m_store), 1);
        addPerson();
        QCOMPARE(found(*m_store), 2);
        QVERIFY(intact(*m_store));
        VERIFY_RESULT(await(store::StoreKeys(*m_store).rotate(m_fixture->actor)));
        VERIFY_RESULT(await(m_store->close()));
        m_store.reset();
        const auto again = m_fixture->open();
        VERIFY_RESULT(again);
        QCOMPARE(found(**again), 2);
        QVERIFY(intact(**again));
        QCOMPARE(await((*again)->info())->keyVersion, 3);
    }

    void aRotationKeepsWhatSomebodyIsWriting()
    {
        store::SealedNotes notes(*m_store);
        store::FormStates forms(*m_store);
        VERIFY_RESULT(await(notes.put("testsms.draft", "Husk din tid")));
        VERIFY_RESULT(await(forms.keep({"testperson", {}, 0, {}, {{u"navn"_s, u"Nancy"_s}}}, m_fixture->actor)));
        VERIFY_RESULT(await(store::StoreKeys(*m_store).rotate(m_fixture->actor)));
        VERIFY_RESULT(await(store::StoreKeys(*m_store).rotate(m_fixture->actor)));
        QCOMPARE(await(notes.get("testsms.draft")).value(), QByteArray("Husk din tid"));
        QCOMPARE(await(notes.get("another")).value(), QByteArray());
        QCOMPARE(await(forms.find("testperson", {}, m_fixture->actor)).value().values.value(u"navn"_s), u"Nancy"_s);
        VERIFY_RESULT(await(notes.put("testsms.draft", {})));
        QCOMPARE(await(notes.get("testsms.draft")).value(), QByteArray());
    }

    void aRotationElsewhereIsFollowed()
    {
        const auto other = m_fixture->open();
        VERIFY_RESULT(other);
        VERIFY_RESULT(await(store::StoreKeys(**other).rotate(m_fixture->actor)));
        QCOMPARE(found(*m_store), 1);
        addPerson();
        QCOMPARE(found(**other), 2);
        QVERIFY(intact(**other));
    }

    void aHolderThatIsTakenAwayIsShutOut()
    {
        store::StoreKeys keys(*m_store);
        const auto added = await(keys.addPassphrase(u"Vagten"_s, passphrase(), m_fixture->actor));
        VERIFY_RESULT(await(keys.removeHolder(added->id, m_fixture->actor)));
        VERIFY_RESULT(await(keys.rotate(m_fixture->actor)));
        const auto left = await(keys.holders());
        VERIFY_RESULT(left);
        QCOMPARE(left->size(), 1);
        const auto own = await(keys.removeHolder(left->first().id, m_fixture->actor));
        QVERIFY(!own);
        QCOMPARE(own.error().kind, ErrorKind::NotPermitted);
        const auto unknown = await(keys.removeHolder(u"x"_s, m_fixture->actor));
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
        auto options = m_fixture->options();
        options.passphrase = passphrase();
        QVERIFY(!await(store::Store::open(options)));
    }

    void aForgedHolderStopsTheRotation()
    {
        QCOMPARE(StoreFixture::meddle(m_fixture->path(),
                                      {u"INSERT INTO key_holder SELECT '01ARZ3NDEKTSV4RRFFQ69G5FAV', kind, 'ven', "
                                       "zeroblob(32), parameters, created_at, mac FROM key_holder"_s}),
                 QString());
        const auto refused = await(store::StoreKeys(*m_store).rotate(m_fixture->actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.key.holderForged");
        QCOMPARE(found(*m_store), 1);
        QCOMPARE(await(m_store->info())->keyVersion, 1);
    }
};

NEMSMS_TEST(tst_storekeys)
#include "tst_storekeys.moc"
