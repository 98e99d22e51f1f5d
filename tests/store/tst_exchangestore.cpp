// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangestore.h"

#include "domain/testsms.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/udvekslingstore.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QDir>

using namespace nemsms;
using namespace Qt::StringLiterals;
using nemsms::test::await;
using nemsms::test::StoreFixture;

class tst_exchangestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capturesComeBackInTheirOrder()
    {
        const StoreFixture fixture;
        const auto opened = fixture.open();
        VERIFY_RESULT(opened);
        store::EntityStore messages(**opened, domain::testSmsTable());
        auto draft = std::make_shared<domain::TestSms>();
        draft->identifikator = u"01KAS0T4G00123456789ABCDEF"_s;
        const auto sms = await(messages.create(draft, fixture.actor));
        VERIFY_RESULT(sms);

        store::ExchangeStore exchanges(**opened);
        store::ExchangeRow row;
        row.testSmsId = (*sms)->id;
        row.direction = "out";
        row.operation = u"afsendBrev"_s;
        row.address = u"https://127.0.0.1:1/PrintService"_s;
        row.request = "<Envelope>æ</Envelope>";
        row.response = QByteArray("\0<x/>", 5);
        row.status = 200;
        row.started = fixture.clock->now();
        row.elapsed = std::chrono::milliseconds(7);
        QCOMPARE(*await(exchanges.add(row)), 1);
        store::ExchangeRow silent;
        silent.testSmsId = (*sms)->id;
        silent.direction = "out";
        silent.errorCode = "transport.timeout";
        QCOMPARE(*await(exchanges.add(silent)), 2);

        const auto rows = await(exchanges.listFor((*sms)->id));
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2);
        const auto &first = rows->first();
        QCOMPARE(first.operation, row.operation);
        QCOMPARE(first.address, row.address);
        QCOMPARE(first.request, row.request);
        QCOMPARE(first.response, row.response);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.started, row.started);
        QCOMPARE(first.elapsed, row.elapsed);
        QCOMPARE(rows->last().errorCode, "transport.timeout");
        QVERIFY(!rows->last().started.isValid());
        QVERIFY(await(exchanges.listFor(u"andet"_s))->isEmpty());

        silent.testSmsId = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        const auto dangling = await(exchanges.add(silent));
        QVERIFY(!dangling);
        QCOMPARE(dangling.error().message.code, "store.reference");

        draft->tekst = u"Igen"_s;
        const auto twice = await(messages.create(draft, fixture.actor));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, base::ErrorKind::Conflict);
        QCOMPARE(twice.error().message.code, "store.duplicate");
    }

    void manyStandTogetherOrNotAtAll()
    {
        const StoreFixture fixture;
        const auto opened = fixture.open();
        VERIFY_RESULT(opened);
        const auto &table = domain::testSmsTable();
        store::EntityStore messages(**opened, table);
        store::ExchangeStore exchanges(**opened);
        store::ChangeSet set;
        QList<store::ExchangeRow> rows;
        for (const QString &id : {u"01KAS0T4G00123456789ABCDEF"_s, u"01KAS0T4G00123456789ABCDEG"_s}) {
            auto draft = std::make_shared<domain::TestSms>();
            draft->identifikator = id;
            const auto made = await(messages.create(draft, fixture.actor));
            VERIFY_RESULT(made);
            auto sent = std::make_shared<domain::TestSms>(static_cast<const domain::TestSms &>(**made));
            sent->tilstand = domain::TestSmsTilstand::Accepteret;
            set.changes += store::RecordChange::revise(table, sent);
            store::ExchangeRow row;
            row.testSmsId = sent->id;
            row.direction = "out";
            row.operation = u"afsendBrev"_s;
            rows += row;
        }
        const auto applied = await(exchanges.applyAll(set, rows, fixture.actor));
        VERIFY_RESULT(applied);
        QCOMPARE(applied->size(), 2);
        QCOMPARE(applied->first()->version, 2);
        QCOMPARE(await(exchanges.listFor(rows.last().testSmsId))->size(), 1);
        const auto again = await(exchanges.applyAll(set, rows, fixture.actor)); // of versions that are gone
        QCOMPARE(again.error().message.code, "store.record.changed");
        QCOMPARE(await(exchanges.listFor(rows.last().testSmsId))->size(), 1);
    }

    void aMessageAndItsExchangeStandTogetherOrNotAtAll()
    {
        const StoreFixture fixture;
        const auto opened = fixture.open();
        VERIFY_RESULT(opened);
        const auto &table = domain::testSmsTable();
        store::ExchangeStore exchanges(**opened);
        auto draft = std::make_shared<domain::TestSms>();
        draft->identifikator = u"01KAS0T4G00123456789ABCDEF"_s;
        store::ExchangeRow lookUp;
        lookUp.direction = "out";
        lookUp.operation = u"spoergTilmelding"_s;
        store::ChangeSet making;
        making.changes = {store::RecordChange::create(table, draft)};
        const auto made = await(exchanges.apply(making, lookUp, fixture.actor));
        VERIFY_RESULT(made);
        QCOMPARE(await(exchanges.listFor((*made)->id))->first().operation, lookUp.operation);

        store::ChangeSet stale;
        const auto later = std::make_shared<domain::TestSms>(static_cast<const domain::TestSms &>(**made));
        later->version = 7;
        stale.changes = {store::RecordChange::revise(table, later)};
        const auto refused = await(exchanges.apply(stale, lookUp, fixture.actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.record.changed");
        QCOMPARE(await(exchanges.listFor((*made)->id))->size(), 1);

        store::ChangeSet silent;
        const auto accepted = std::make_shared<domain::TestSms>(static_cast<const domain::TestSms &>(**made));
        accepted->tilstand = domain::TestSmsTilstand::Accepteret;
        silent.changes = {store::RecordChange::revise(table, accepted)};
        VERIFY_RESULT(await(exchanges.apply(silent, std::nullopt, fixture.actor)));
        QCOMPARE(await(exchanges.listFor((*made)->id))->size(), 1);
        const auto kept = await(store::EntityStore(**opened, table).find((*made)->id));
        VERIFY_RESULT(kept);
        QCOMPARE(static_cast<const domain::TestSms &>(**kept).tilstand, domain::TestSmsTilstand::Accepteret);
    }

    /// What was said goes after its days; that it was said stays with the message.
    void theTextGoesAfterItsDays()
    {
        const StoreFixture fixture;
        const auto opened = fixture.open();
        VERIFY_RESULT(opened);
        store::EntityStore messages(**opened, domain::testSmsTable());
        auto draft = std::make_shared<domain::TestSms>();
        draft->identifikator = u"01KAS0T4G00123456789ABCDEF"_s;
        const auto sms = await(messages.create(draft, fixture.actor));
        VERIFY_RESULT(sms);
        store::ExchangeStore exchanges(**opened);
        store::ExchangeRow row;
        row.testSmsId = (*sms)->id;
        row.direction = "out";
        row.operation = u"afsendBrev"_s;
        row.request = "<Tekst>Hjemmelig Ugle</Tekst>";
        row.response = "<Svar>Hjemmelig Ugle</Svar>";
        row.status = 200;
        row.started = fixture.clock->now().addYears(3); // an environment's clock may be simulated
        QCOMPARE(*await(exchanges.add(row)), 1);

        store::UdvekslingStore kept(**opened);
        QCOMPARE(*await(kept.purge(fixture.clock->now(), fixture.actor)), 0);
        QCOMPARE(*await(kept.purge(fixture.clock->now().addSecs(1), fixture.actor)), 1);
        const auto left = await(exchanges.listFor((*sms)->id));
        VERIFY_RESULT(left);
        QCOMPARE(left->size(), 1);
        QVERIFY(left->first().request.isEmpty() && left->first().response.isEmpty());
        QCOMPARE(left->first().status, 200);
        QCOMPARE(await(store::AuditLog(**opened).list({}))->first().action, QByteArray("udveksling.purge"));
        QCOMPARE(*await(kept.purge(fixture.clock->now().addSecs(1), fixture.actor)), 0);
        if (!StoreFixture::onServer()) {
            for (const QString &name : QDir(fixture.folder.path()).entryList(QDir::Files)) {
                QFile file(fixture.folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains("Hjemmelig Ugle"), qPrintable(name));
            }
        }
    }
};

NEMSMS_TEST(tst_exchangestore)
#include "tst_exchangestore.moc"
