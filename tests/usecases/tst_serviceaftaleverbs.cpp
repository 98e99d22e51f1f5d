// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/tilmeldingverbs.h"

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::Aftaletilstand;
using test::await;
using test::UsecaseFixture;

class tst_serviceaftaleverbs : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsecaseFixture> m_set;

    ServiceaftaleVerbs verbs() { return {m_set->access, m_set->sendParts->context}; }
    domain::Serviceaftale aftale() { return *await(fetch<domain::Serviceaftale>(m_set->access, m_set->aftale)); }
    QString register_(const char *ean)
    {
        return m_set->make(domain::registerTable(),
                           {{"sysId", "1003"}, {"navn", "Register"}, {"leverandoer", "KOMBIT"}, {"ean", ean}});
    }

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<UsecaseFixture>();
        QCOMPARE(m_set->set(), QString());
        QCOMPARE(m_set->fill(), QString());
    }

    void aNewOneIsADraftAndIsNotChangedAsAField()
    {
        const EntityVerbs entity(domain::serviceaftaleTable(), m_set->access);
        const auto refused = await(entity.revise(m_set->aftale, aftale().version,
                                                 UsecaseFixture::fieldValues({{"tilstand", "kladde"}})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "field.fixed");
        const QString made = m_set->make(domain::serviceaftaleTable(),
                                         {{"uuid", "c94e1b37-58a2-4a6d-b1f8-2e60d3f7a845"},
                                          {"navn", "Ny"},
                                          {"integration", "sf1600"},
                                          {"myndighedId", m_set->myndighed},
                                          {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"},
                                          {"nemSmsSysId", "1001"}});
        QCOMPARE(await(fetch<domain::Serviceaftale>(m_set->access, made))->tilstand, Aftaletilstand::Kladde);
    }

    void aStateIsSetWithWhoAndWhenAndIsInTheLog()
    {
        const auto before = aftale();
        QCOMPARE(before.tilstand, Aftaletilstand::Aktiv);
        const auto set = await(verbs().setTilstand(before.id, before.version, Aftaletilstand::Aendret, u" ny SysID "_s));
        VERIFY_RESULT(set);
        const auto now = aftale();
        QCOMPARE(now.tilstand, Aftaletilstand::Aendret);
        QCOMPARE(now.tilstandAf, m_set->actor.name);
        QCOMPARE(now.tilstandTid, m_set->clock->now());
        QCOMPARE(now.tilstandBegrundelse, u"ny SysID"_s);
        QCOMPARE(now.version, before.version + 1);
        const auto rows = await(store::AuditLog(*m_set->access->store).list({}));
        VERIFY_RESULT(rows);
        QCOMPARE(rows->first().recordId, before.id);
        QCOMPARE(rows->first().action, "revise");
        QVERIFY(rows->first().details.contains("tilstand"));
    }

    void whatDoesNotFollowOrWasSeenTooEarlyIsRefused()
    {
        const auto before = aftale();
        const auto leap = await(verbs().setTilstand(before.id, before.version, Aftaletilstand::Kladde, {}));
        QVERIFY(!leap);
        QCOMPARE(leap.error().kind, ErrorKind::Conflict);
        QCOMPARE(leap.error().message.code, "serviceaftale.skift");
        const auto late = await(verbs().setTilstand(before.id, 1, Aftaletilstand::Aendret, {}));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        const auto dirty = await(verbs().setTilstand(before.id, before.version, Aftaletilstand::Aendret, u"a\u202Eb"_s));
        QVERIFY(!dirty);
        QCOMPARE(dirty.error().message.code, "field.bidi");
        QCOMPARE(aftale(), before);
    }

    void withoutAnActiveAgreementNobodyIsLookedUp()
    {
        const auto before = aftale();
        VERIFY_RESULT(await(verbs().setTilstand(before.id, before.version, Aftaletilstand::Ophoert, {})));
        const auto answer = await(TilmeldingVerbs(m_set->sendParts).lookUp({m_set->aftale, m_set->materiale, m_set->person, {}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().message.code, "serviceaftale.inactive");
        QVERIFY(base::sentence(answer.error().message).endsWith(" [SF2250 TS106, TS107]"_L1));
    }

    void theEansStandSideBySide()
    {
        const auto alone = await(verbs().eanFor(m_set->aftale));
        VERIFY_RESULT(alone);
        QCOMPARE(alone->sources.size(), 3);
        for (const auto &one : alone->sources) {
            QVERIFY(one.ean.isEmpty());
        }
        QVERIFY(alone->findings.isEmpty());
        QCOMPARE(alone->sources.at(1).recordId, m_set->system);
        QVERIFY(alone->sources.at(0).recordId.isEmpty());

        (void)m_set->make(domain::tilslutningsaftaleTable(),
                          {{"navn", "Digital Post"}, {"myndighedId", m_set->myndighed}, {"modpart", "Digst"}, {"ean", "5798009811578"}});
        const QString registerId = register_("5798000000018");
        const EntityVerbs entity(domain::serviceaftaleTable(), m_set->access);
        VERIFY_RESULT(await(entity.revise(m_set->aftale, aftale().version,
                                          UsecaseFixture::fieldValues({{"registerSysId", "1003"}}))));
        const auto all = await(verbs().eanFor(m_set->aftale));
        VERIFY_RESULT(all);
        QCOMPARE(all->sources.at(0).ean, u"5798009811578"_s);
        QCOMPARE(all->sources.at(0).reference, u"SF2250 TS101"_s);
        QCOMPARE(all->sources.at(2).recordId, registerId);
        QCOMPARE(all->sources.at(2).ean, u"5798000000018"_s);
        QCOMPARE(all->findings.size(), 1);
        QCOMPARE(all->findings.first().message.code, "ean.differ");
        QVERIFY(base::acceptable(all->findings));
    }

    /// Every accepted message is counted once, by its agreement and with it by the one kommune that pays (trap 10).
    void theCostReportCountsByAgreementAndShowsTheEans()
    {
        QVERIFY(!m_set->make(domain::tilslutningsaftaleTable(), {{"navn", "Digital Post"}, {"myndighedId", m_set->myndighed},
                                                                 {"modpart", "Digst"}, {"ean", "5798009811578"},
                                                                 {"engangsbeloeb", "2500"}}).isEmpty());
        auto report = await(verbs().omkostning({}));
        VERIFY_RESULT(report);
        QCOMPARE(report->month, QDate(2026, 11, 1));
        QCOMPARE(report->linjer.size(), 1);
        QCOMPARE(report->linjer.first().ean.sources.first().ean, u"5798009811578"_s);
        QCOMPARE(report->linjer.first().ean.sources.first().role, eanOverblik({}, {}, {}, {}, {}).sources.first().role);
        QVERIFY(report->linjer.first().ean.findings.isEmpty());
        QCOMPARE(report->sysIder, 1);
        QCOMPARE(report->prSysId->toString(), u"2.500,00 kr."_s);
        const EntityVerbs systems(domain::afsendersystemTable(), m_set->access);
        VERIFY_RESULT(await(systems.revise(m_set->system, 1, UsecaseFixture::fieldValues({{"ean", "5798000000001"}}))));
        report = await(verbs().omkostning(QDate(2026, 10, 31)));
        QCOMPARE(report->month, QDate(2026, 10, 1));
        QCOMPARE(report->linjer.first().ean.findings.first().message.code, "ean.differ");
    }

    void aMessageCountsInTheMonthItWasAcceptedIn()
    {
        Omkostningsgrundlag basis;
        basis.aftaler = {aftale()};
        const auto add = [&](const QDateTime &accepted, bool simulated, const QString &by) {
            domain::TestSms sms;
            sms.serviceaftaleId = by;
            sms.accepteretTid = accepted;
            sms.simuleret = simulated;
            basis.sms += sms;
        };
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone::utc());
        };
        const QString own = basis.aftaler.first().id;
        add(at(1, 12, 0), false, own);
        add(at(30, 22, 59), false, own);
        add(at(30, 23, 0), false, own); // December in Denmark
        add(at(5, 12, 0), true, own);
        add({}, false, own);
        add(at(5, 12, 0), false, u"another"_s);
        const auto report = omkostningFor(basis, QDate(2026, 11, 17));
        const auto &linje = report.linjer.first();
        QCOMPARE(linje.antal, 2);
        QCOMPARE(linje.simulerede, 1);
        QCOMPARE(linje.beloeb->toString(), u"0,10 kr."_s);
        QCOMPARE(report.forMessages().oere(), 10);
        QVERIFY(!report.prSysId && report.sysIder == 0);
        QCOMPARE(linje.kilder.size(), 1);
        QVERIFY(linje.kilder.first().contains(u"SF2250 1.2.5"_s));
        // A price that somebody entered holds from its day on.
        basis.miljoe.prisNemSms = u"0,07"_s;
        basis.miljoe.prisFra = QDate(2026, 11, 30);
        basis.miljoe.prisKilde = u"Digst 2026"_s;
        const auto dearer = omkostningFor(basis, QDate(2026, 11, 17));
        QCOMPARE(dearer.forMessages().oere(), 5 + 7);
        QCOMPARE(dearer.linjer.first().kilder.last(), u"Digst 2026"_s);
        QCOMPARE(dearer.linjer.first().kilder.size(), 2);
        basis.miljoe.prisFra = QDate(2026, 12, 1);
        QCOMPARE(omkostningFor(basis, QDate(2026, 11, 17)).forMessages().oere(), 10);
        QCOMPARE(omkostningFor(basis, QDate(2026, 12, 1)).linjer.first().antal, 1);
        basis.aftaler.first().retiredAt = at(2, 0, 0);
        QCOMPARE(omkostningFor(basis, QDate(2026, 11, 1)).linjer.size(), 1); // what went by it was paid for
        QCOMPARE(omkostningFor(basis, QDate(2026, 10, 1)).linjer.size(), 0);
    }

    void aSharedSysIdWasPaidForOnce()
    {
        Omkostningsgrundlag basis;
        domain::Afsendersystem system;
        system.sysId = *domain::NemSmsSysId::parse(u"1001"_s);
        system.digitalPostSysId = *domain::DigitalPostSysId::parse(u"1001"_s);
        domain::Register other;
        other.sysId = *domain::RegisterSysId::parse(u"1003"_s);
        basis.systemer = {system};
        basis.registre = {other};
        QCOMPARE(omkostningFor(basis, QDate(2026, 11, 1)).sysIder, 2);
        // And the form says so before there is one.
        for (const auto *table : {&domain::afsendersystemTable(), &domain::registerTable()}) {
            QVERIFY(base::translated(table->field("sysId")->hint).contains(u"each SysID costs a fee"_s));
        }
    }
};

NEMSMS_TEST(tst_serviceaftaleverbs)
#include "tst_serviceaftaleverbs.moc"
