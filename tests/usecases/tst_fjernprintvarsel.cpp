// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecasefixture.h"

#include "domain/fjernprintvarsel.h"
#include "store/auditlog.h"
#include "support/testmain.h"
#include "usecases/oversigt.h"

#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// A change of the Fjernprint supplier of an agreement in force is a task until somebody says that KY and KSD are told.
class tst_fjernprintvarsel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aChangeIsATaskUntilItIsTold();
    void whatAnAgreementBeginsWithIsNoChange();
    void takingTheChangeBackTakesTheTask();
    void onlyWhatIsInForce();
    void thereIsNothingToTell();

private:
    void name(const char *supplier);
    domain::Serviceaftale aftale();
    int points();

    std::unique_ptr<test::UsecaseFixture> m_fixture;
    std::unique_ptr<usecases::ServiceaftaleVerbs> m_verbs;
};

void tst_fjernprintvarsel::init()
{
    m_verbs.reset();
    m_fixture = std::make_unique<test::UsecaseFixture>();
    QCOMPARE(m_fixture->set(), QString());
    QCOMPARE(m_fixture->fill(), QString());
    m_verbs = std::make_unique<usecases::ServiceaftaleVerbs>(m_fixture->access, m_fixture->sendParts->context);
}

domain::Serviceaftale tst_fjernprintvarsel::aftale()
{
    const auto found = test::await(usecases::EntityVerbs(domain::serviceaftaleTable(), m_fixture->access).find(m_fixture->aftale));
    return found ? static_cast<const domain::Serviceaftale &>(**found) : domain::Serviceaftale();
}

void tst_fjernprintvarsel::name(const char *supplier)
{
    const usecases::EntityVerbs verbs(domain::serviceaftaleTable(), m_fixture->access);
    const auto named = test::await(verbs.revise(m_fixture->aftale, aftale().version,
                                                {{u"fjernprintleverandoer"_s, QString::fromUtf8(supplier)},
                                                 {u"fjernprintkontrolleret"_s, QDate(2026, 11, 1)}}));
    VERIFY_RESULT(named);
}

/// How many points of the overview ask to tell KY and KSD.
int tst_fjernprintvarsel::points()
{
    const auto picture = test::await(usecases::Oversigt(m_fixture->sendParts).today());
    return picture ? int(std::count_if(picture->points.cbegin(), picture->points.cend(),
                                       [this](const usecases::OversigtPoint &one) {
                                           return one.message.code == "serviceaftale.fjernprintvarsel"
                                               && one.step.code == "oversigt.do.notify" && one.recordId == m_fixture->aftale;
                                       }))
                   : -1;
}

void tst_fjernprintvarsel::aChangeIsATaskUntilItIsTold()
{
    QCOMPARE(points(), 0);
    name("Trykkeri Nord");
    QCOMPARE(points(), 1);
    const auto open = test::await(m_verbs->openFjernprintvarsler());
    VERIFY_RESULT(open);
    QCOMPARE(open->size(), 1);
    const auto text = test::await(m_verbs->fjernprintvarsel(m_fixture->aftale));
    VERIFY_RESULT(text);
    for (const auto &part : {u"KY og KSD"_s, u"Prøvekøbing Kommune"_s, u"Hidtil: ingen"_s, u"Fremover: Trykkeri Nord"_s,
                             u"01-11-2026"_s, u"5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"_s}) {
        QVERIFY2(text->contains(part), qPrintable(part + u'\n' + *text));
    }
    VERIFY_RESULT(test::await(m_verbs->fjernprintVarslet(m_fixture->aftale, aftale().version)));
    QCOMPARE(points(), 0);
    QCOMPARE(aftale().fjernprintvarsletAf, m_fixture->actor.name);
    QCOMPARE(aftale().fjernprintvarslet, m_fixture->access->clock->now());
    store::AuditLog log(*m_fixture->access->store);
    const auto rows = test::await(log.list({}));
    VERIFY_RESULT(rows);
    QCOMPARE(rows->first().recordId, m_fixture->aftale);
    QVERIFY(rows->first().details.contains("fjernprintvarslet"));
    name("Trykkeri Syd");
    QCOMPARE(points(), 1);
    const auto next = test::await(m_verbs->fjernprintvarsel(m_fixture->aftale));
    VERIFY_RESULT(next);
    QVERIFY(next->contains(u"Hidtil: Trykkeri Nord"_s));
    name("Trykkeri Nord"); // as they know it
    QCOMPARE(points(), 0);
}

void tst_fjernprintvarsel::whatAnAgreementBeginsWithIsNoChange()
{
    const QString other = m_fixture->make(domain::serviceaftaleTable(), {{"uuid", "11111111-6f0e-4c55-9d0a-1b7a4c2e9f10"},
                                                                         {"navn", "Ny"},
                                                                         {"integration", "sf1600"},
                                                                         {"myndighedId", m_fixture->myndighed},
                                                                         {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"},
                                                                         {"nemSmsSysId", "1001"},
                                                                         {"fjernprintleverandoer", "Trykkeri Nord"}});
    m_fixture->activate(other);
    QCOMPARE(m_fixture->problem(), QString());
    const auto open = test::await(m_verbs->openFjernprintvarsler());
    VERIFY_RESULT(open);
    QVERIFY(open->isEmpty());
}

void tst_fjernprintvarsel::takingTheChangeBackTakesTheTask()
{
    name("Trykkeri Nord");
    const usecases::EntityVerbs verbs(domain::serviceaftaleTable(), m_fixture->access);
    const auto history = test::await(verbs.history(m_fixture->aftale));
    VERIFY_RESULT(history);
    VERIFY_RESULT(test::await(verbs.undo(history->revisions.first().changeSet)));
    QCOMPARE(points(), 0);
}

void tst_fjernprintvarsel::onlyWhatIsInForce()
{
    name("Trykkeri Nord");
    VERIFY_RESULT(test::await(m_verbs->setTilstand(m_fixture->aftale, aftale().version, domain::Aftaletilstand::Aendret, {})));
    QCOMPARE(points(), 1); // it is being changed, and the print goes on
    auto ended = aftale();
    ended.tilstand = domain::Aftaletilstand::Ophoert;
    QVERIFY(!domain::needsFjernprintvarsel(ended));
    ended.tilstand = domain::Aftaletilstand::Udloeber;
    QVERIFY(domain::needsFjernprintvarsel(ended));
    ended.draft = true;
    QVERIFY(!domain::needsFjernprintvarsel(ended));
}

void tst_fjernprintvarsel::thereIsNothingToTell()
{
    const auto refused = test::await(m_verbs->fjernprintVarslet(m_fixture->aftale, aftale().version));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.code, QByteArray("serviceaftale.ingenvarsel"));
    const auto text = test::await(m_verbs->fjernprintvarsel(m_fixture->aftale));
    VERIFY_RESULT(text);
    QCOMPARE(*text, QString());
    name("Trykkeri Nord");
    const auto raced = test::await(m_verbs->fjernprintVarslet(m_fixture->aftale, aftale().version - 1));
    QVERIFY(!raced);
    QCOMPARE(raced.error().kind, base::ErrorKind::Conflict);
}

NEMSMS_TEST(tst_fjernprintvarsel)
#include "tst_fjernprintvarsel.moc"
