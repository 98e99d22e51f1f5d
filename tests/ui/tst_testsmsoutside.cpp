// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/telefonpageobject.h"
#include "support/testmain.h"
#include "ui/outsidefixture.h"
#include "ui/telefon/telefonpage.h"
#include "usecases/telefonverbs.h"

using namespace nemsms;
using namespace Qt::StringLiterals;

/// Test SMS where phones are real: a question before anything goes out, a person's tick as the only proof, and the
/// same message again when nobody knows whether it arrived.
class tst_testsmsoutside : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OutsideFixture> m_set;

    void open(const char *kind)
    {
        m_set = std::make_unique<test::OutsideFixture>();
        const QString problem = m_set->open(kind);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        auto page = m_set->page();
        QTRY_VERIFY(page.recipients().size() > 1);
        page.write(u"Husk din tid kl. 10:30"_s);
        QTRY_VERIFY2(page.maySend(), qPrintable(page.checkWords().join(u'\n')));
    }

private Q_SLOTS:
    void cleanup() { m_set.reset(); }

    void aRealPhoneIsAskedAboutFirst()
    {
        open("eksternttestmiljoe");
        m_set->prompts->yes = false;
        m_set->page().send();
        QTRY_COMPARE(m_set->prompts->asked.size(), 1);
        const auto &question = m_set->prompts->asked.first();
        QVERIFY(question.danger);
        QVERIFY(question.typed.isEmpty());
        QVERIFY(base::sentence(question.body).contains(u"251248-****"_s));
        QVERIFY(base::sentence(question.body).contains(u"Et andet sted"_s));
        QVERIFY(base::sentence(question.body).contains(u"0,05"_s));
        QVERIFY(m_set->service->letters.isEmpty());
        m_set->prompts->yes = true;
        m_set->page().send();
        QTRY_COMPARE(m_set->service->letters.size(), 1);
    }

    void productionAsksOnceForTheKommunesName()
    {
        open("produktionsmiljoe");
        m_set->prompts->yes = false;
        auto page = m_set->page();
        page.send();
        QTRY_VERIFY(page.banner().contains(u"Nothing was sent"_s));
        QCOMPARE(m_set->prompts->asked.size(), 1);
        const auto &question = m_set->prompts->asked.first();
        QVERIFY(question.danger);
        QCOMPARE(question.typed, u"Prøvekøbing Kommune"_s);
        QVERIFY(base::sentence(question.body).contains(u"251248-****"_s));
        QVERIFY(m_set->service->letters.isEmpty());
        QCOMPARE(page.sent(), 0);
        m_set->prompts->yes = true;
        QTRY_VERIFY(page.maySend());
        page.send();
        QTRY_COMPARE(m_set->service->letters.size(), 1);
        QCOMPARE(m_set->prompts->asked.size(), 2);
    }

    void onlyAPersonsTickProvesDeliveryHere()
    {
        open("produktionsmiljoe");
        auto page = m_set->page();
        page.send();
        QTRY_VERIFY(page.mayTick());
        QCOMPARE(page.steps().last().happened, false);
        QVERIFY(page.steps().last().detail.contains(u"only a person"_s));
        page.tick(u"  "_s);
        QVERIFY(page.mayTick()); // nobody is no witness
        m_set->clock->advance(5 * 60 * 1000);
        page.tick(u"Anna Test"_s);
        QTRY_VERIFY(page.steps().last().happened);
        const auto seen = page.steps().last();
        QCOMPARE(seen.tone, ui::Tone::Ok);
        QVERIFY2(seen.detail.contains(u"Anna Test"_s), qPrintable(seen.detail));
        QCOMPARE(seen.time, u"10:05:00"_s);
        QVERIFY(!page.mayTick());
    }

    void withoutAnAnswerTheSameMessageGoesAgain()
    {
        open("produktionsmiljoe");
        auto page = m_set->page();
        m_set->service->loseAnswer = true;
        page.send();
        QTRY_VERIFY(page.maySendAgain());
        QVERIFY(!page.mayTick());
        QVERIFY(!page.banner().isEmpty());
        m_set->service->loseAnswer = false;
        page.sendAgain();
        QTRY_VERIFY(page.mayTick());
        QVERIFY(!page.maySendAgain());
        QCOMPARE(page.sent(), 1);
        const auto &letters = m_set->service->letters;
        QCOMPARE(letters.size(), 2);
        QCOMPARE(letters.at(1).afsendelseIdentifikator, letters.at(0).afsendelseIdentifikator);
    }

    void phonesArePeoplesOwn()
    {
        open("eksternttestmiljoe");
        usecases::TelefonVerbs verbs(m_set->sendParts);
        ui::TelefonPage made(verbs);
        made.show();
        made.refresh();
        const pages::TelefonPageObject page(&made);
        QTRY_COMPARE(page.emptyHeading(), u"Here phones are people's own"_s);
        QCOMPARE(page.banner(), QString());
    }

    void withoutAnEnvironmentThePhonePageSaysWhatToDo()
    {
        test::UsecaseFixture empty;
        QCOMPARE(empty.set(), QString());
        usecases::TelefonVerbs verbs(empty.sendParts);
        ui::TelefonPage made(verbs);
        made.show();
        made.refresh();
        const pages::TelefonPageObject page(&made);
        QTRY_COMPARE(page.emptyHeading(), u"No environment is chosen"_s);
        QCOMPARE(page.banner(), QString());
        QByteArray wanted;
        connect(&made, &ui::PageFrame::pageWanted, &made, [&](const QByteArray &name) { wanted = name; });
        pages::TelefonPageObject(&made).takeEmptyStep();
        QCOMPARE(wanted, QByteArray("miljoe"));
    }

    void aTypedNumberIsRefusedHere()
    {
        open("eksternttestmiljoe");
        auto page = m_set->page();
        page.typeRecipient(u"2512484916"_s);
        page.leaveRecipient();
        QTRY_VERIFY(!page.maySend() && page.checkWords().join(u' ').contains(u"only a stored test person"_s));
    }
};

NEMSMS_TEST(tst_testsmsoutside)
#include "tst_testsmsoutside.moc"
