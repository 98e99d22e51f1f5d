// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecasefixture.h"

#include "support/testmain.h"
#include "usecases/relationer.h"

#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// What a record hangs on and what stops if it changes, along references and SysIDs, both ways.
class tst_relationer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSystemBothWays();
    void aMaterialThroughItsSystem();
    void anAgreement();
    void theWholeWayFromTheEnvironment();
    void numbersMeanTheirEnvironmentOnly();
    void whatIsNotInForceDoesNotStop();
    void tooManyAreCounted();
    void theListSaysWhatThePictureSays();
    void unknown();

private:
    usecases::Relationskort of(const base::EntityTable &table, const QString &id);
    QStringList rows(const usecases::Relationskort &kort, bool up);
    QStringList acts(const usecases::Relationskort &kort);

    std::unique_ptr<test::UsecaseFixture> m_fixture;
    QString m_gruppe;
};

void tst_relationer::init()
{
    m_fixture = std::make_unique<test::UsecaseFixture>();
    QCOMPARE(m_fixture->set(), QString());
    QCOMPARE(m_fixture->fill(), QString());
    m_gruppe = m_fixture->make(domain::tilmeldingsgruppeTable(), {{"navn", "Alle"}, {"type", "nemsms"}});
    m_fixture->make(domain::gruppetilknytningTable(),
                    {{"materialeId", m_fixture->materiale}, {"tilmeldingsgruppeId", m_gruppe}});
    m_fixture->make(domain::forsendelsestypeTable(),
                    {{"fagsystem", "KY"}, {"navn", "Påmindelse"}, {"materialeId", m_fixture->materiale}});
    QCOMPARE(m_fixture->problem(), QString());
}

usecases::Relationskort tst_relationer::of(const base::EntityTable &table, const QString &id)
{
    const auto kort = test::await(usecases::EntityVerbs(table, m_fixture->access).relations(id));
    return kort ? *kort : usecases::Relationskort();
}

/// "depth:kind title", with "again" where the record stands above already.
QStringList tst_relationer::rows(const usecases::Relationskort &kort, bool up)
{
    QStringList rows;
    for (const auto &row : kort.rows(up)) {
        const auto &post = kort.posts.at(row.post);
        rows += QString::number(row.depth) + u':' + QString::fromLatin1(post.entity) + u' ' + post.title
            + (row.again ? u" again"_s : QString());
    }
    rows.sort();
    return rows;
}

QStringList tst_relationer::acts(const usecases::Relationskort &kort)
{
    QStringList acts;
    for (const auto &act : kort.acts) {
        acts += QString::fromLatin1(act.name) + u'/' + act.aftaleTitle + u'/' + QString::number(act.materialer);
        if (act.reference.isEmpty()) {
            acts += u"no paragraph"_s;
        }
    }
    acts.sort();
    return acts;
}

void tst_relationer::aSystemBothWays()
{
    const auto kort = of(domain::afsendersystemTable(), m_fixture->system);
    QCOMPARE(kort.posts.first().id, m_fixture->system);
    QCOMPARE(rows(kort, true), QStringList());
    QCOMPARE(rows(kort, false), (QStringList {u"1:materiale 167783 Påmindelse"_s, u"1:materiale 167784 Afgørelse"_s,
                                              u"1:serviceaftale SF1600 NemSMS"_s,
                                              u"2:forsendelsestype KY Påmindelse"_s,
                                              u"2:gruppetilknytning 167783 Påmindelse – Alle"_s}));
    QCOMPARE(acts(kort), (QStringList {u"Look-up/SF1600 NemSMS/0"_s, u"Sending/SF1600 NemSMS/1"_s}));
    QCOMPARE(kort.posts.at(kort.acts.first().aftale).id, m_fixture->aftale);
}

void tst_relationer::aMaterialThroughItsSystem()
{
    const auto kort = of(domain::materialeTable(), m_fixture->materiale);
    QCOMPARE(rows(kort, true), QStringList {u"1:afsendersystem NemSMS"_s});
    QCOMPARE(rows(kort, false), (QStringList {u"1:forsendelsestype KY Påmindelse"_s,
                                              u"1:gruppetilknytning 167783 Påmindelse – Alle"_s}));
    QCOMPARE(acts(kort), QStringList {u"Sending/SF1600 NemSMS/1"_s});
    QCOMPARE(kort.acts.first().aftale, -1);
    QCOMPARE(acts(of(domain::materialeTable(), m_fixture->brev)), QStringList()); // no NemSMS
}

void tst_relationer::anAgreement()
{
    const auto kort = of(domain::serviceaftaleTable(), m_fixture->aftale);
    QCOMPARE(rows(kort, true), (QStringList {u"1:afsendersystem NemSMS"_s, u"1:myndighed Prøvekøbing Kommune"_s}));
    QCOMPARE(rows(kort, false), QStringList());
    QCOMPARE(acts(kort), (QStringList {u"Look-up/SF1600 NemSMS/0"_s, u"Sending/SF1600 NemSMS/0"_s}));
}

void tst_relationer::theWholeWayFromTheEnvironment()
{
    const QString system = m_fixture->make(
        domain::afsendersystemTable(),
        {{"sysId", "2002"}, {"navn", "KY"}, {"leverandoer", "KOMBIT"}, {"miljoeId", m_fixture->miljoe}, {"myndighedId", m_fixture->myndighed}});
    const QString materiale = m_fixture->make(domain::materialeTable(),
                    {{"materialeId", "9"}, {"navn", "A"}, {"type", "nemsms"}, {"afsendersystemId", system}});
    const auto kort = of(domain::miljoeTable(), m_fixture->miljoe);
    QVERIFY(rows(kort, false).contains(u"1:afsendersystem KY"_s));
    QVERIFY(rows(kort, false).contains(u"2:materiale 9 A"_s));
    QVERIFY(rows(kort, false).contains(u"1:testperson Prøveperson 1"_s));
    const auto up = of(domain::materialeTable(), materiale);
    QCOMPARE(rows(up, true), (QStringList {u"1:afsendersystem KY"_s, u"2:miljoe Ekstern test"_s,
                                           u"2:myndighed Prøvekøbing Kommune"_s}));
}

void tst_relationer::numbersMeanTheirEnvironmentOnly()
{
    const QString drift = m_fixture->make(domain::miljoeTable(), {{"navn", "Drift"}, {"art", "produktionsmiljoe"}, {"printServiceUrl", "https://p.example"}});
    const auto aftale = [&](const char *uuid, const char *navn, const QString &place) {
        return m_fixture->make(domain::serviceaftaleTable(), {{"uuid", uuid}, {"navn", navn}, {"integration", "sf1600"},
                                                              {"myndighedId", m_fixture->myndighed},
                                                              {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"},
                                                              {"nemSmsSysId", "3003"}, {"miljoeId", place}});
    };
    const QString system = m_fixture->make(domain::afsendersystemTable(),
                                           {{"sysId", "3003"}, {"navn", "I test"}, {"leverandoer", "KOMBIT"}, {"miljoeId", m_fixture->miljoe}});
    aftale("11111111-6f0e-4c55-9d0a-1b7a4c2e9f10", "I test", m_fixture->miljoe);
    const QString other = aftale("22222222-6f0e-4c55-9d0a-1b7a4c2e9f10", "I drift", drift);
    QCOMPARE(m_fixture->problem(), QString());
    QCOMPARE(rows(of(domain::afsendersystemTable(), system), false), QStringList {u"1:serviceaftale I test"_s});
    QVERIFY(!rows(of(domain::serviceaftaleTable(), other), true).contains(u"1:afsendersystem I test"_s));
}

void tst_relationer::whatIsNotInForceDoesNotStop()
{
    const usecases::ServiceaftaleVerbs verbs(m_fixture->access, m_fixture->sendParts->context);
    const auto now = test::await(usecases::EntityVerbs(domain::serviceaftaleTable(), m_fixture->access).find(m_fixture->aftale));
    VERIFY_RESULT(now);
    VERIFY_RESULT(test::await(verbs.setTilstand(m_fixture->aftale, (*now)->version, domain::Aftaletilstand::Ophoert, {})));
    const auto kort = of(domain::afsendersystemTable(), m_fixture->system);
    QCOMPARE(acts(kort), QStringList());
    QVERIFY(rows(kort, false).contains(u"1:serviceaftale SF1600 NemSMS"_s)); // it still points there
}

void tst_relationer::tooManyAreCounted()
{
    store::ChangeSet set {"import", {}, {}, {}};
    for (int i = 0; i < 70; ++i) {
        auto made = std::make_shared<domain::Materiale>();
        made->navn = u"Nr. %1"_s.arg(i);
        made->materialeId = *domain::MaterialeId::parse(QString::number(300000 + i));
        made->afsendersystemId = m_fixture->system;
        set.changes << store::RecordChange::create(domain::materialeTable(), made);
    }
    VERIFY_RESULT(test::await(store::EntityStore::apply(*m_fixture->access->store, set, m_fixture->actor)));
    const auto kort = of(domain::afsendersystemTable(), m_fixture->system);
    QCOMPARE(kort.leftOut, 72 - usecases::Relationskort::MostOfOne);
}

void tst_relationer::theListSaysWhatThePictureSays()
{
    const auto kort = of(domain::afsendersystemTable(), m_fixture->system);
    QCOMPARE(kort.rows(true).size() + kort.rows(false).size(), kort.lines.size());
    QSet<int> posts {0};
    for (const auto &row : kort.rows(false)) {
        posts.insert(row.post);
    }
    QCOMPARE(posts.size(), kort.posts.size());
}

void tst_relationer::unknown()
{
    const auto kort = test::await(usecases::EntityVerbs(domain::materialeTable(), m_fixture->access).relations(u"ingen"_s));
    QVERIFY(!kort);
    QCOMPARE(kort.error().kind, base::ErrorKind::NotFound);
}

NEMSMS_TEST(tst_relationer)
#include "tst_relationer.moc"
