// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/skabelonstore.h"

#include "store/auditlog.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using nemsms::test::await;
using nemsms::test::StoreFixture;

class tst_skabelonstore : public QObject
{
    Q_OBJECT

    StoreFixture m_fixture;
    std::shared_ptr<store::Store> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = m_fixture.open();
        VERIFY_RESULT(opened);
        m_store = *opened;
    }

    void aVersionNeverChangesAndTheNewestIsOffered()
    {
        store::SkabelonStore templates(*m_store);
        const auto made = await(templates.create(u"Påmindelse"_s, u"Husk {navn}"_s, u"Remember {navn}"_s, m_fixture.actor));
        VERIFY_RESULT(made);
        QCOMPARE(made->seneste.version, 1);
        QCOMPARE(made->seneste.oprettetAf, m_fixture.actor.name);
        QCOMPARE(await(templates.create(u"Påmindelse"_s, u"x"_s, {}, m_fixture.actor)).error().message.code, QByteArray("skabelon.taken"));
        const auto second = await(templates.revise(made->id, 1, u"Husk dog {navn}"_s, QString(), m_fixture.actor));
        VERIFY_RESULT(second);
        QCOMPARE(second->seneste.version, 2);
        QCOMPARE(await(templates.revise(made->id, 1, u"x"_s, {}, m_fixture.actor)).error().message.code, QByteArray("skabelon.changed"));
        const auto versions = await(templates.versions(made->id));
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().da, u"Husk dog {navn}"_s);
        QCOMPARE(versions->last().en, u"Remember {navn}"_s);
        QCOMPARE(await(templates.find(u"Påmindelse"_s))->id, made->id);
        QCOMPARE(await(templates.find(u"Ukendt"_s)).error().message.code, QByteArray("skabelon.unknown"));
        QCOMPARE(await(store::AuditLog(*m_store).list({}))->first().action, QByteArray("skabelon.revise"));
    }

    void aUseIsNotedOnceWithItsVersion()
    {
        store::SkabelonStore templates(*m_store);
        const auto found = await(templates.find(u"Påmindelse"_s));
        VERIFY_RESULT(found);
        store::SkabelonBrug use;
        use.version = 2;
        use.sprog = u"da"_s;
        use.art = "batch";
        use.reference = u"01B"_s;
        use.navn = u"tider"_s;
        VERIFY_RESULT(await(templates.noteUse(found->id, use)));
        VERIFY_RESULT(await(templates.noteUse(found->id, use)));
        const auto uses = await(templates.uses(found->id));
        VERIFY_RESULT(uses);
        QCOMPARE(uses->size(), 1);
        QCOMPARE(uses->first().version, 2);
        QCOMPARE(uses->first().navn, u"tider"_s);
        QCOMPARE(await(templates.find(found->id))->brugt, 1);
    }

    void aRetiredOneIsNotOffered()
    {
        store::SkabelonStore templates(*m_store);
        const auto found = await(templates.find(u"Påmindelse"_s));
        VERIFY_RESULT(found);
        VERIFY_RESULT(await(templates.retire(found->id, true, m_fixture.actor)));
        QCOMPARE(await(templates.list(false))->size(), 0);
        QCOMPARE(await(templates.list(true))->size(), 1);
        QVERIFY(await(templates.list(true))->first().udgaaet);
        VERIFY_RESULT(await(templates.retire(found->id, false, m_fixture.actor)));
        QCOMPARE(await(templates.list(false))->size(), 1);
    }
};

NEMSMS_TEST(tst_skabelonstore)
#include "tst_skabelonstore.moc"
