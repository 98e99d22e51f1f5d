// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo.h"
#include "pages/logpageobject.h"
#include "pages/miljoepageobject.h"
#include "pages/telefonpageobject.h"
#include "pages/testsmspageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/consoletexts.h"

#include <QFile>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The language is switched while every page is open and full: nothing on the screen stays behind.
class tst_language : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    ui::PageFrame *go(const char *page) { return pages::WindowObject(m_console->window()).go(page); }

    /// Every page with a record, a check, a story, a look-up, a verdict.
    void fillPages()
    {
        pages::TestSmsPageObject sms(go("testsms"));
        QTRY_VERIFY(!sms.recipients().isEmpty());
        sms.write(domain::demo::tekst.toString());
        QTRY_VERIFY_WITH_TIMEOUT(sms.maySend(), 10000);
        sms.lookUp();
        QTRY_COMPARE_WITH_TIMEOUT(sms.enrolment(), u"Enrolled"_s, 10000);
        sms.send();
        QTRY_VERIFY_WITH_TIMEOUT(sms.isTimelineShown() && sms.steps().last().tone == ui::Tone::Ok, 15000);
        for (const auto *entity : {"afsendersystem", "materiale", "serviceaftale", "miljoe", "testperson", "myndighed"}) {
            pages::EntityPageObject page(go(entity));
            QTRY_VERIFY(page.rows() > 0);
            page.chooseRow(0);
            QTRY_VERIFY(page.isPaneShown() && !page.history().isEmpty());
        }
        pages::MiljoePageObject miljoe(go("miljoe"));
        miljoe.checkConnection();
        QTRY_VERIFY_WITH_TIMEOUT(miljoe.mayCheck() && !miljoe.layers().isEmpty(), 15000);
        pages::TelefonPageObject phone(go("telefon"));
        QTRY_COMPARE_WITH_TIMEOUT(phone.phones(), 1, 10000);
        pages::LogPageObject log(go("log"));
        log.page().refresh();
        QTRY_VERIFY(log.rows() > 5);
        log.verify();
        QTRY_VERIFY(log.verdict().startsWith(u"Unbroken"_s));
        go("hjaelp");
        go("oversigt");
    }

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void nothingStaysBehind()
    {
        QFile file(QStringLiteral(NEMSMS_SOURCE_DIR "/translations/nemsms_da.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader ts(&file);
        const test::EnglishSentences english(ts);
        fillPages();
        if (QTest::currentTestFailed()) {
            return;
        }
        const auto said = [this, &english] {
            QStringList found;
            for (const auto &[who, text] : test::textsOf(&m_console->window())) {
                if (english.contains(text)) {
                    found += who + u": "_s + text;
                }
            }
            found.removeDuplicates();
            return found;
        };
        const auto before = said();
        QVERIFY(before.size() > 100);
        m_console->appearance().setLanguage(u"da"_s);
        QTRY_VERIFY2(said().isEmpty(), qPrintable(said().join(u'\n')));
        m_console->appearance().setLanguage(u"en"_s);
        QTRY_VERIFY(said().size() >= before.size() - 2); // a banner or two may have gone in the meantime
    }
};

NEMSMS_TEST(tst_language)
#include "tst_language.moc"
