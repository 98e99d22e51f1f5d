// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/smsbatchstore.h"

#include "base/ulid.h"
#include "domain/miljoe.h"
#include "domain/testsms.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using nemsms::test::await;
using nemsms::test::StoreFixture;

class tst_smsbatchstore : public QObject
{
    Q_OBJECT

    StoreFixture m_fixture;
    std::shared_ptr<store::Store> m_store;
    QString m_miljoe;

    store::SmsBatchRow row() const
    {
        store::SmsBatchRow batch;
        batch.id = base::newUlid(m_fixture.clock->now());
        batch.miljoeId = m_miljoe;
        batch.navn = u"Påmindelser"_s;
        batch.tilstand = "koerer";
        batch.takt = 10;
        batch.antal = 2;
        batch.livstegn = m_fixture.clock->now();
        return batch;
    }
    QList<base::Record> messages(const QString &batch) const
    {
        QList<base::Record> all;
        base::UlidSequence ids;
        for (int i = 0; i < 2; ++i) {
            auto sms = std::make_shared<domain::TestSms>();
            sms->identifikator = ids.next(m_fixture.clock->now());
            sms->batch = batch;
            sms->tilstand = domain::TestSmsTilstand::IKoe;
            all += sms;
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = m_fixture.open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        auto miljoe = std::make_shared<domain::Miljoe>();
        miljoe->navn = u"Test"_s;
        store::EntityStore miljoer(*m_store, domain::miljoeTable());
        const auto made = await(miljoer.create(miljoe, m_fixture.actor));
        VERIFY_RESULT(made);
        m_miljoe = (*made)->id;
    }
    void cleanupTestCase() { m_store.reset(); }

    void aBatchAndItsMessagesStandTogether()
    {
        store::SmsBatchStore batches(*m_store);
        const store::SmsBatchRow wanted = row();
        store::ExchangeRow lookUp;
        lookUp.direction = "out";
        lookUp.operation = u"spoergTilmelding"_s;
        const auto made = await(batches.create(wanted, messages(wanted.id), {lookUp, {}}, m_fixture.actor));
        VERIFY_RESULT(made);
        QCOMPARE(made->states.value("ikoe"), 2);
        QCOMPARE(made->oprettetAf, m_fixture.actor.name);
        QCOMPARE(made->livstegn, wanted.livstegn);
        const auto found = await(batches.find(wanted.id));
        QCOMPARE(found->navn, wanted.navn);
        QCOMPARE(found->takt, 10);
        store::ListQuery query;
        query.equals = {{u"batch"_s, wanted.id}};
        store::EntityStore records(*m_store, domain::testSmsTable());
        const auto page = await(records.list(query));
        QCOMPARE(page->records.size(), 2);
        store::ExchangeStore exchanges(*m_store);
        QCOMPARE(await(exchanges.listFor(page->records.first()->id))->size(), 1);
        QVERIFY(await(exchanges.listFor(page->records.last()->id))->isEmpty());
        // One identifier twice: nothing of the second batch stands.
        store::SmsBatchRow second = row();
        auto doubled = messages(second.id);
        doubled[1] = page->records.first();
        QVERIFY(!await(batches.create(second, doubled, {}, m_fixture.actor)));
        QCOMPARE(await(batches.list(m_miljoe))->size(), 1);
        QVERIFY(await(batches.list(u"andet"_s))->isEmpty());
        QCOMPARE(await(batches.find(second.id)).error().kind, base::ErrorKind::NotFound);
    }

    void itsStateMovesOnAndTheLogSaysSo()
    {
        store::SmsBatchStore batches(*m_store);
        const QString id = await(batches.list({}))->first().id;
        const auto paused = await(batches.move(id, {"koerer"}, "pauset", "smsbatch.paused", m_fixture.actor));
        VERIFY_RESULT(paused);
        QCOMPARE(paused->tilstand, QByteArray("pauset"));
        const auto again = await(batches.move(id, {"koerer"}, "pauset", "smsbatch.paused", m_fixture.actor));
        QCOMPARE(again.error().message.code, QByteArray("smsbatch.state"));
        store::AuditLog log(*m_store);
        const auto rows = await(log.list({}));
        QCOMPARE(rows->first().action, QByteArray("smsbatch.paused"));
        QCOMPARE(rows->first().recordId, id);
        VERIFY_RESULT(await(batches.setLivstegn(id, QDateTime())));
        QVERIFY(!await(batches.find(id))->livstegn.isValid());
        QVERIFY(await(log.verify())->intact);
    }
};

NEMSMS_TEST(tst_smsbatchstore)
#include "tst_smsbatchstore.moc"
