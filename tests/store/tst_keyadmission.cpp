// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyadmission.h"

#include "domain/testperson.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/storekeys.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;
using nemsms::test::MemorySecretStore;
using nemsms::test::StoreFixture;

class tst_keyadmission : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<store::Store> m_store;
    store::StoreOptions m_newcomer;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        auto person = std::make_shared<domain::Testperson>();
        person->navn = u"Nancy"_s;
        person->cpr = *domain::Cpr::parse(u"2512484916"_s);
        VERIFY_RESULT(await(store::EntityStore(*m_store, domain::testpersonTable()).create(person, m_fixture->actor)));
        m_newcomer = m_fixture->options();
        m_newcomer.secrets = std::make_shared<MemorySecretStore>();
    }

    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void whoIsAdmittedOpensTheStoreWithAKeyOfTheirOwn()
    {
        const auto outside = await(store::Store::open(m_newcomer));
        QVERIFY(!outside);
        QCOMPARE(outside.error().message.code, "store.key.missing");
        const auto request = await(store::StoreKeys::request(m_newcomer, u" Åse  Holm "_s));
        VERIFY_RESULT(request);
        QCOMPARE(request->label, u"Åse Holm"_s);
        const auto waiting = await(store::Store::open(m_newcomer));
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().message.code, "store.key.noHolder");

        const auto read = store::KeyRequest::parse(request->toText().replace(u"\n"_s, u"\r\n"_s));
        VERIFY_RESULT(read);
        QCOMPARE(read->fingerprint(), request->fingerprint());
        const auto admitted = await(store::StoreKeys(*m_store).admit(*read, m_fixture->actor));
        VERIFY_RESULT(admitted);
        QCOMPARE(admitted->label, u"Åse Holm"_s);
        const auto inside = await(store::Store::open(m_newcomer));
        VERIFY_RESULT(inside);
        VERIFY_RESULT(await(store::EntityStore(**inside, domain::testpersonTable()).findBy("cpr", u"2512484916"_s)));
        QVERIFY(await(store::AuditLog(**inside).verify())->intact);
        QCOMPARE(await(store::StoreKeys(**inside).holders())->size(), 2);

        // The one who admitted changes the key, and the newcomer goes along.
        VERIFY_RESULT(await(store::StoreKeys(*m_store).rotate(m_fixture->actor)));
        VERIFY_RESULT(await(store::EntityStore(**inside, domain::testpersonTable()).findBy("cpr", u"2512484916"_s)));
    }

    void askingAgainIsTheSameRequestUntilItIsGranted()
    {
        const auto first = await(store::StoreKeys::request(m_newcomer, u"Åse"_s));
        const auto second = await(store::StoreKeys::request(m_newcomer, u"Åse"_s));
        VERIFY_RESULT(second);
        QCOMPARE(second->toText(), first->toText());
        VERIFY_RESULT(await(store::StoreKeys(*m_store).admit(*first, m_fixture->actor)));
        const auto twice = await(store::StoreKeys(*m_store).admit(*second, m_fixture->actor));
        QVERIFY(!twice);
        QCOMPARE(twice.error().message.code, "store.request.admitted");
        for (const auto &options : {m_newcomer, m_fixture->options()}) {
            const auto needless = await(store::StoreKeys::request(options, u"Åse"_s));
            QVERIFY(!needless);
            QCOMPARE(needless.error().kind, ErrorKind::Conflict);
            QCOMPARE(needless.error().message.code, "store.request.needless");
        }
        VERIFY_RESULT(await(store::Store::open(m_newcomer)));
    }

    void aLockedKeychainIsNotWrittenOver()
    {
        const auto secrets = std::static_pointer_cast<MemorySecretStore>(m_newcomer.secrets);
        secrets->locked = true;
        const auto refused = await(store::StoreKeys::request(m_newcomer, u"Åse"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(secrets->writes, 0);
    }

    void whatWasChangedOnItsWayHasAnotherFingerprint()
    {
        const auto request = await(store::StoreKeys::request(m_newcomer, u"Åse"_s));
        VERIFY_RESULT(request);
        auto forged = *request;
        forged.publicKey = QByteArray(32, 'x');
        QVERIFY(forged.fingerprint() != request->fingerprint());
        forged = *request;
        forged.label = u"Asger"_s;
        QVERIFY(forged.fingerprint() != request->fingerprint());
        QCOMPARE(request->fingerprint().size(), 24);
    }

    void whatIsNoRequestIsTold()
    {
        const auto request = await(store::StoreKeys::request(m_newcomer, u"Åse"_s));
        VERIFY_RESULT(request);
        for (const QString &text : {u""_s, u"hej"_s, request->toText().section(u'\n', 0, 3),
                                    request->toText().replace(u"Key: "_s, u"Key: AAAA"_s),
                                    request->toText().replace(u"Store: 0"_s, u"Store: "_s)}) {
            const auto read = store::KeyRequest::parse(text);
            QVERIFY2(!read, qPrintable(text));
            QCOMPARE(read.error().message.code, "store.request.format");
        }
        auto other = *request;
        other.storeId = other.holderId;
        const auto refused = await(store::StoreKeys(*m_store).admit(other, m_fixture->actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.request.otherStore");
    }
};

NEMSMS_TEST(tst_keyadmission)
#include "tst_keyadmission.moc"
