// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"

#include "domain/afsendersystem.h"
#include "domain/testperson.h"
#include "store/entitystore.h"
#include "store/keyring.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace nemsms;
using namespace Qt::StringLiterals;
using nemsms::test::await;
using nemsms::test::StoreFixture;

class tst_auditlog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;
    QString m_place; ///< of the store to look at, when not the fixture's

    static base::Record system(const QString &navn)
    {
        auto made = std::make_shared<domain::Afsendersystem>();
        made->navn = navn;
        return made;
    }

    /// A store whose log has ten rows: its creation and nine records.
    void fill()
    {
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        for (int i = 0; i < 9; ++i) {
            VERIFY_RESULT(await(systems.create(system(u"Nr %1"_s.arg(i)), m_fixture->actor)));
        }
        VERIFY_RESULT(await((*opened)->close()));
    }

    base::Result<std::shared_ptr<store::Store>> openPlace()
    {
        auto options = m_fixture->options();
        options.path = m_place.isEmpty() ? options.path : m_place;
        return await(store::Store::open(options));
    }

    store::AuditVerdict verdict()
    {
        const auto opened = openPlace();
        const auto found = opened ? await(store::AuditLog(**opened).verify())
                                  : base::Result<store::AuditVerdict>(opened.error());
        return found ? *found : store::AuditVerdict {};
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_place.clear();
    }

    void canonicalBytesAreAsWrittenDown()
    {
        const store::AuditRow row {1,  QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc()), u"lis"_s,
                                   u"nemsmsctl"_s, "create", "materiale", u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s,
                                   "{\"navn\":[\"\",\"Husk\"]}", 1, QByteArray(32, '\0'), {}};
        QByteArray expected = QByteArray::fromHex("01"
                                                  "00000008" "0000000000000001"
                                                  "00000018")
            + "2026-11-24T10:00:00.000Z" + QByteArray::fromHex("00000003") + "lis" + QByteArray::fromHex("00000009")
            + "nemsmsctl" + QByteArray::fromHex("00000006") + "create" + QByteArray::fromHex("00000009") + "materiale"
            + QByteArray::fromHex("0000001a") + "01ARZ3NDEKTSV4RRFFQ69G5FAV" + QByteArray::fromHex("00000014")
            + "{\"navn\":[\"\",\"Husk\"]}" + QByteArray::fromHex("00000008" "0000000000000001" "00000020")
            + QByteArray(32, '\0');
        QCOMPARE(row.canonicalBytes().toHex(), expected.toHex());
    }

    void theMacIsTheKnownOne()
    {
        // Fixed key and store; expected values by an independent HKDF and HMAC (Python's hmac module).
        auto key = std::make_shared<base::Secret>(QByteArray::fromHex(
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
        const auto ring = store::KeyRing::derive(1, key, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
        VERIFY_RESULT(ring);
        QCOMPARE((*ring)->auditMac(1, "abc")->toHex(), QByteArray("67829bf2811e69f21443d915c8687418b86aa5034b2fdb00b30cd8a2569a71e8"));
        QCOMPARE((*ring)->blindIndex("testperson", "cpr", u"2512484916"_s)->toHex(), QByteArray("2570c9a5606ce2d42313dc727e6c9771b5699130372426be23b289879bfd7841"));
        QCOMPARE((*ring)->holderMac("abc")->toHex(), QByteArray("8e681e9632b95998ecb95464a6cda6b5b69493ed70796805aa60dde5f4dd1be2"));
        QVERIFY(!(*ring)->auditMac(2, "abc"));
    }

    void everyWriteLeavesOneRow()
    {
        fill();
        const auto opened = m_fixture->open();
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        const auto record = await(systems.create(system(u"Aula"_s), {u"Åse"_s, u"nemsmsctl"_s}));
        VERIFY_RESULT(await(systems.retire((*record)->id, 1, {u"Åse"_s, u"nemsmsctl"_s})));
        store::AuditLog log(**opened);
        store::AuditQuery query;
        query.entity = "afsendersystem";
        query.recordId = (*record)->id;
        const auto rows = await(log.list(query));
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).action, "retire");
        QCOMPARE(rows->at(1).action, "create");
        QCOMPARE(rows->at(1).number, 11);
        QCOMPARE(rows->at(1).actor, u"Åse"_s);
        QCOMPARE(rows->at(1).time, m_fixture->clock->now());
        QVERIFY(rows->at(1).details.contains("Aula"));
        const auto verified = await(log.verify());
        VERIFY_RESULT(verified);
        QVERIFY(verified->intact);
        QCOMPARE(verified->rows, 12);
        const auto failed = await(systems.retire((*record)->id, 1, m_fixture->actor));
        QVERIFY(!failed);
        QCOMPARE(await(log.list({}))->size(), 12);
    }

    void rowsComeInPagesNewestFirst()
    {
        fill();
        const auto opened = m_fixture->open();
        store::AuditLog log(**opened);
        store::AuditQuery query;
        query.limit = 4;
        QList<qint64> numbers;
        for (int page = 0; page < 3; ++page) {
            const auto rows = await(log.list(query));
            VERIFY_RESULT(rows);
            for (const auto &row : *rows) {
                numbers << row.number;
            }
            query.before = numbers.last();
        }
        QCOMPARE(numbers, (QList<qint64> {10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
        VERIFY_RESULT(await(log.note({"lookup", "testperson", u"x"_s, {{u"grund"_s, u"opkald"_s}}}, m_fixture->actor)));
        for (const auto &[text, found] : {std::pair(u"NR 3"_s, 1), std::pair(u"nr 3"_s, 1), std::pair(u"OPKALD"_s, 1),
                                          std::pair(u"%"_s, 0), std::pair(u"nr "_s, 9)}) {
            store::AuditQuery search;
            search.search = text;
            QVERIFY2(await(log.list(search))->size() == found, qPrintable(text));
        }
        store::AuditQuery lookups;
        lookups.entity = "testperson";
        QCOMPARE(await(log.list(lookups))->size(), 1);
    }

    void personalValuesAreNamedNotTold()
    {
        const auto opened = m_fixture->open();
        store::EntityStore personer(**opened, domain::testpersonTable());
        auto made = std::make_shared<domain::Testperson>();
        made->navn = u"Nancy"_s;
        made->cpr = *domain::Cpr::parse(u"2512484916"_s);
        VERIFY_RESULT(await(personer.create(made, m_fixture->actor)));
        const auto rows = await(store::AuditLog(**opened).list({}));
        const auto details = QJsonDocument::fromJson(rows->first().details).object();
        QCOMPARE(details.value(u"cpr"_s).toString(), u"*"_s);
        QVERIFY(!rows->first().details.contains("2512"));
    }

    void meddlingIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("row");
        QTest::addColumn<QByteArray>("code");
        const auto one = [](const QString &statement) { return QStringList {statement}; };
        QTest::newRow("nothing") << QStringList() << qint64(0) << QByteArray();
        QTest::newRow("actor altered") << one(u"UPDATE audit_log SET actor = 'bo' WHERE number = 4"_s) << qint64(4)
                                       << QByteArray("audit.altered");
        QTest::newRow("time altered") << one(u"UPDATE audit_log SET time = '2026-11-23T09:00:00.000Z' WHERE number = 1"_s)
                                      << qint64(1) << QByteArray("audit.altered");
        QTest::newRow("details altered") << one(u"UPDATE audit_log SET details = '{}' WHERE number = 10"_s) << qint64(10)
                                         << QByteArray("audit.altered");
        QTest::newRow("mac altered") << one(u"UPDATE audit_log SET mac = zeroblob(32) WHERE number = 7"_s) << qint64(7)
                                     << QByteArray("audit.altered");
        QTest::newRow("row removed") << one(u"DELETE FROM audit_log WHERE number = 5"_s) << qint64(5)
                                     << QByteArray("audit.missing");
        QTest::newRow("row removed, rest moved up")
            << QStringList {u"DELETE FROM audit_log WHERE number = 5"_s,
                            u"UPDATE audit_log SET number = number - 1 WHERE number > 5"_s}
            << qint64(5) << QByteArray("audit.altered");
        QTest::newRow("two rows swapped")
            << QStringList {u"UPDATE audit_log SET number = 99 WHERE number = 6"_s,
                            u"UPDATE audit_log SET number = 6 WHERE number = 7"_s,
                            u"UPDATE audit_log SET number = 7 WHERE number = 99"_s}
            << qint64(6) << QByteArray("audit.altered");
        QTest::newRow("row added in front")
            << one(u"INSERT INTO audit_log SELECT 0, time, actor, program, action, entity, record_id, details, "
                   "key_version, previous_mac, mac FROM audit_log WHERE number = 1"_s)
            << qint64(1) << QByteArray("audit.missing");
        QTest::newRow("row added at the end")
            << one(u"INSERT INTO audit_log SELECT 11, time, actor, program, action, entity, record_id, details, "
                   "key_version, previous_mac, mac FROM audit_log WHERE number = 10"_s)
            << qint64(11) << QByteArray("audit.altered");
        QTest::newRow("end cut") << one(u"DELETE FROM audit_log WHERE number > 8"_s) << qint64(9)
                                 << QByteArray("audit.cut");
        QTest::newRow("all cut") << one(u"DELETE FROM audit_log"_s) << qint64(1) << QByteArray("audit.cut");
        QTest::newRow("end mark removed") << one(u"DELETE FROM audit_head"_s) << qint64(11) << QByteArray("audit.head");
        QTest::newRow("end mark altered") << one(u"UPDATE audit_head SET sealed = zeroblob(70)"_s) << qint64(11)
                                          << QByteArray("audit.head");
    }

    void meddlingIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, row);
        QFETCH(QByteArray, code);
        fill();
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), statements), QString());
        const auto found = verdict();
        QCOMPARE(found.intact, code.isEmpty());
        if (!code.isEmpty()) {
            QCOMPARE(found.finding->code, code);
            QCOMPARE(*found.firstBroken, row);
            QVERIFY(base::isInCatalogue(code));
        }
    }

    void anEndCutTogetherWithItsMarkIsMissedByTheKey()
    {
        fill();
        // The whole file is put back as it was at five rows: everything in it fits, only the key knows better.
        const QString earlier = m_fixture->path(u"foer"_s);
        VERIFY_RESULT(StoreFixture::transfer(m_fixture->path(), earlier));
        {
            const auto opened = m_fixture->open();
            store::EntityStore systems(**opened, domain::afsendersystemTable());
            VERIFY_RESULT(await(systems.create(system(u"Ny"_s), m_fixture->actor)));
            VERIFY_RESULT(await((*opened)->close()));
        }
        m_place = earlier;
        auto found = verdict();
        QVERIFY(!found.intact);
        QCOMPARE(found.finding->code, "audit.witness");
        QCOMPARE(*found.firstBroken, 11);

        // Writing on does not hide it, even when the numbers have passed what the key remembers.
        {
            const auto opened = openPlace();
            store::EntityStore systems(**opened, domain::afsendersystemTable());
            for (int i = 0; i < 3; ++i) {
                VERIFY_RESULT(await(systems.create(system(u"Andet"_s), m_fixture->actor)));
            }
            VERIFY_RESULT(await((*opened)->close()));
        }
        found = verdict();
        QCOMPARE(found.finding->code, "audit.witness");
        QCOMPARE(*found.firstBroken, 11);

        {
            const auto opened = openPlace();
            VERIFY_RESULT(await(store::AuditLog(**opened).acceptRestored(u"Ny disk"_s, m_fixture->actor)));
        }
        QVERIFY(verdict().intact);
    }

    void aRowOfAnotherHistoryIsFound()
    {
        // The same store went on in two ways from row 10. Row 11 of one history has a good HMAC in the other too, and
        // only the row after it knows that it was not there.
        fill();
        const QString other = m_fixture->path(u"anden"_s);
        VERIFY_RESULT(StoreFixture::transfer(m_fixture->path(), other));
        for (const QString &path : {m_fixture->path(), other}) {
            auto options = m_fixture->options();
            options.path = path;
            const auto opened = await(store::Store::open(options));
            VERIFY_RESULT(opened);
            store::EntityStore systems(**opened, domain::afsendersystemTable());
            for (int i = 0; i < 2; ++i) {
                VERIFY_RESULT(await(systems.create(system(path), m_fixture->actor)));
            }
        }
        QStringList statements {u"DELETE FROM audit_log WHERE number = 11"_s,
                                u"INSERT INTO audit_log SELECT * FROM %1.audit_log WHERE number = 11"_s.arg(
                                    StoreFixture::onServer() ? other.section(u"schema="_s, 1) : u"anden"_s)};
        if (!StoreFixture::onServer()) {
            statements.prepend(u"ATTACH '%1' AS anden"_s.arg(other));
        }
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), statements), QString());
        const auto found = verdict();
        QVERIFY(!found.intact);
        QCOMPARE(found.finding->code, "audit.altered");
        QCOMPARE(*found.firstBroken, 12);
    }

    void nothingIsWrittenOverABrokenEndMark()
    {
        fill();
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"DELETE FROM audit_head"_s}), QString());
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        const auto refused = await(systems.create(system(u"Ny"_s), m_fixture->actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.audit.head");
        QCOMPARE(await(systems.list({}))->total, 9);
    }

    void aCutLeavesAGapThatLaterRowsDoNotFill()
    {
        fill();
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"DELETE FROM audit_log WHERE number = 10"_s}), QString());
        {
            const auto opened = m_fixture->open();
            store::EntityStore systems(**opened, domain::afsendersystemTable());
            VERIFY_RESULT(await(systems.create(system(u"Ny"_s), m_fixture->actor)));
        }
        const auto found = verdict();
        QCOMPARE(found.finding->code, "audit.missing");
        QCOMPARE(*found.firstBroken, 10);
    }
};

NEMSMS_TEST(tst_auditlog)
#include "tst_auditlog.moc"
