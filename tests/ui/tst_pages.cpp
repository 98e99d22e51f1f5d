// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo.h"
#include "pages/miljoepageobject.h"
#include "pages/oversigtpageobject.h"
#include "pages/telefonpageobject.h"
#include "pages/testsmspageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"

using namespace nemsms;
using namespace Qt::StringLiterals;

/// Oversigt, Telefon and the check of a connection, on the demo.
class tst_pages : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;
    std::vector<std::unique_ptr<test::ConsoleFixture>> m_past;

    ui::PageFrame *go(const char *page) { return pages::WindowObject(m_console->window()).go(page); }

    /// Sends the demo's text to the first test person and waits for its proof.
    void send()
    {
        pages::TestSmsPageObject page(go("testsms"));
        QTRY_VERIFY(!page.recipients().isEmpty());
        page.write(domain::demo::tekst.toString());
        QTRY_VERIFY_WITH_TIMEOUT(page.maySend(), 10000);
        page.send();
        QTRY_VERIFY_WITH_TIMEOUT(page.isTimelineShown() && page.steps().last().tone == ui::Tone::Ok, 15000);
    }
    base::Record make(const QByteArray &entity, const base::FieldValues &values)
    {
        const auto made = test::await(m_console->backend().entity(entity).create(values));
        return made ? *made : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_console = test::openedConsole();
        QVERIFY(m_console);
    }
    /// A console that was shown stays until the end: what it asked its backend may still be on its way.
    void cleanup()
    {
        m_console->window().hide();
        m_past.push_back(std::move(m_console));
    }

    void nothingToDoIsSaid()
    {
        pages::OversigtPageObject page(go("oversigt"));
        QTRY_COMPARE(page.figure(u"figureHours"_s), u"Open"_s);
        QTRY_COMPARE(page.figure(u"figurePersons"_s), QString::number(domain::demo::personer.size()));
        QCOMPARE(page.figure(u"figureMessages"_s), u"0"_s);
        QTRY_VERIFY(page.isCalm());
        send();
        go("oversigt");
        QTRY_COMPARE(page.figure(u"figureMessages"_s), u"1"_s);
    }

    void whatStopsFirstStandsFirstAndLeadsToItsRecord()
    {
        // The platform's clock is behind the machine's by up to a week, and may not have been asked yet.
        const QDate today = m_console->backend().context().clock()->now().date();
        const auto soon = make("afsendersystem", {{u"sysId"_s, u"1077"_s}, {u"navn"_s, u"Snart slut"_s},
                                                  {u"leverandoer"_s, u"P"_s}, {u"gyldigTil"_s, today.addDays(40)}});
        const auto gone = make("afsendersystem", {{u"sysId"_s, u"1078"_s}, {u"navn"_s, u"Forbi"_s},
                                                  {u"leverandoer"_s, u"P"_s}, {u"gyldigTil"_s, today.addDays(-20)}});
        QVERIFY(soon && gone);
        pages::OversigtPageObject page(go("oversigt"));
        page.page().refresh();
        QTRY_COMPARE(page.points().size(), 3);
        QTRY_VERIFY(page.points().at(0).sentence.contains(u"Forbi"_s));
        QTRY_COMPARE(page.points().at(0).tone, ui::Tone::Bad);
        QTRY_VERIFY(page.points().at(1).sentence.contains(u"consistency check"_s));
        QTRY_VERIFY(page.points().at(2).sentence.contains(u"Snart slut"_s));
        QVERIFY(!page.points().at(2).fix.isEmpty());
        page.mend(2);
        QCOMPARE(m_console->window().currentPage(), QByteArray("afsendersystem"));
        pages::EntityPageObject systems(m_console->window().page("afsendersystem"));
        QTRY_VERIFY(systems.isPaneShown());
        QTRY_COMPARE(systems.fieldText(u"navn"_s), u"Snart slut"_s);
    }

    void aPhoneShowsWhatItGot()
    {
        pages::TelefonPageObject phone(go("telefon"));
        QTRY_VERIFY_WITH_TIMEOUT(phone.emptyHeading() == u"No phone has received anything yet"_s, 10000);
        QCOMPARE(phone.phones(), 0);
        phone.takeEmptyStep();
        QCOMPARE(m_console->window().currentPage(), QByteArray("testsms"));
        send();
        go("telefon");
        QTRY_COMPARE_WITH_TIMEOUT(phone.phones(), 1, 10000);
        QVERIFY(phone.phoneName(0).contains(u"1 message"_s));
        QVERIFY(!phone.phoneName(0).contains(domain::demo::personer[0].mobilnummer)); // masked
        QCOMPARE(phone.messages(), QStringList {domain::demo::tekst.toString()});
    }

    void everyLayerOfAConnectionIsTried()
    {
        pages::MiljoePageObject page(go("miljoe"));
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        page.checkConnection();
        QTRY_VERIFY_WITH_TIMEOUT(page.mayCheck() && !page.layers().isEmpty(), 15000);
        QVERIFY(page.layers().size() >= 7);
        for (const auto &layer : page.layers()) {
            QVERIFY2(layer.tone == ui::Tone::Ok, qPrintable(layer.sentence));
        }
        QVERIFY(page.layers().first().sentence.startsWith(u"Clock: "_s));
        QVERIFY(page.verdict().contains(u"Every layer answers."_s));
        QVERIFY(page.verdict().contains(u"simulated"_s));
        QCOMPARE(m_console->activities().activities().first().ended, std::optional(ui::Tone::Ok));
    }
};

NEMSMS_TEST(tst_pages)
#include "tst_pages.moc"
