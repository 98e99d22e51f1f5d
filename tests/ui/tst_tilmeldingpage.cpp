// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/telefonpageobject.h"
#include "pages/tilmeldingpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"

using namespace nemsms;
using namespace Qt::StringLiterals;

/// Enrolment through the pages, on the demo and its local platform: from consent to the citizen's yes.
class tst_tilmeldingpage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    ui::PageFrame *go(const char *page) { return pages::WindowObject(m_console->window()).go(page); }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = test::openedConsole();
        QVERIFY(m_console);
    }
    void cleanupTestCase() { m_console.reset(); }

    void whatIsSimulatedAndReconstructedIsSaid()
    {
        pages::TilmeldingPageObject page(go("tilmelding"));
        QTRY_VERIFY(page.persons() > 1);
        QTRY_VERIFY(page.isEmpty());
        QVERIFY(page.consentText().contains(u"every authority"_s));
        QTRY_VERIFY(page.contract().contains(u"reconstructed"_s));
    }

    void withoutANumberNobodyIsEnrolled()
    {
        pages::TilmeldingPageObject page(go("tilmelding"));
        QTRY_VERIFY(page.persons() > 1);
        page.choosePerson(u"Prøveperson 2"_s);
        page.enrol();
        QTRY_VERIFY(page.banner().contains(u"no mobile number"_s));
        QCOMPARE(page.cases(), 0);
    }

    void fromConsentToTheCitizensYes()
    {
        pages::TilmeldingPageObject page(go("tilmelding"));
        QTRY_VERIFY(page.persons() > 1);
        page.choosePerson(u"Prøveperson 2"_s);
        page.typeNumber(u"20123458"_s);
        page.chooseConsent(u"foraelder"_s, u"skriftligt"_s);
        page.registerOnly();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), u"Registered"_s, 15000);
        QVERIFY(page.isOffered(u"resume"_s) && page.isOffered(u"withdraw"_s));
        page.takeUp();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), u"Awaiting confirmation"_s, 15000);
        QVERIFY(!page.isOffered(u"resume"_s) && page.isOffered(u"status"_s));
        QVERIFY(!page.steps().last().happened);
        QCOMPARE(page.cases(), 1);
        pages::TelefonPageObject phone(go("telefon"));
        QTRY_COMPARE_WITH_TIMEOUT(phone.asked(), QStringList {u"20****58"_s}, 10000);
        phone.confirm(u"1111"_s);
        QTRY_VERIFY(phone.banner().contains(u"not the last four digits"_s));
        phone.confirm(u"9996"_s);
        QTRY_VERIFY_WITH_TIMEOUT(phone.asked().isEmpty(), 10000);
        go("tilmelding");
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), u"Active"_s, 15000); // the page looks by itself when it is shown again
        QCOMPARE(page.steps().last().tone, ui::Tone::Ok);
        page.withdraw(); // the local platform needs no question
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), u"Withdrawn"_s, 15000);
        QVERIFY(!page.isOffered(u"withdraw"_s));
    }
};

NEMSMS_TEST(tst_tilmeldingpage)
#include "tst_tilmeldingpage.moc"
