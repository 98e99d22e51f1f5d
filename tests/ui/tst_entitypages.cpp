// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo.h"
#include "pages/entitypageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"

using namespace nemsms;
using namespace Qt::StringLiterals;

/// What a person does with the records of an entity.
class tst_entitypages : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    pages::EntityPageObject go(const QByteArray &page)
    {
        return pages::EntityPageObject(pages::WindowObject(m_console->window()).go(page));
    }

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void theDemoIsThere_data()
    {
        QTest::addColumn<QByteArray>("entity");
        for (const auto *entity :
             {"tilslutningsaftale", "afsendersystem", "register", "materiale", "tilmeldingsgruppe", "gruppetilknytning",
              "forsendelsestype", "serviceaftale", "certifikat", "miljoe", "testperson", "myndighed"}) {
            QTest::addRow("%s", entity) << QByteArray(entity);
        }
    }
    void theDemoIsThere()
    {
        QFETCH(QByteArray, entity);
        auto page = go(entity);
        QTRY_VERIFY(page.rows() > 0);
        QCOMPARE(page.banner(), QString());
        QVERIFY(!page.title().isEmpty());
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        QTRY_VERIFY(!page.history().isEmpty());
        QVERIFY(page.page().dismiss());
        QTRY_VERIFY(!page.isPaneShown());
    }

    void aMaterialIsMadeChangedAndRetired()
    {
        auto page = go("materiale");
        QTRY_VERIFY(page.rows() > 0);
        const int before = page.rows();
        page.startNew();
        page.save();
        QTRY_VERIFY(!page.paneMessage().isEmpty());
        QTRY_VERIFY(page.finding(u"materialeId"_s).contains(u"missing"_s));
        page.type(u"materialeId"_s, u"170001"_s);
        page.type(u"navn"_s, u"Husk tiden"_s);
        page.pick(u"afsendersystemId"_s, page.part<QComboBox>(u"field_afsendersystemId"_s)->itemText(1));
        page.save();
        QTRY_COMPARE(page.rows(), before + 1);
        QTRY_VERIFY(page.paneMessage().contains(u"is saved"_s));
        page.type(u"navn"_s, u"Husk din tid"_s);
        QTRY_VERIFY(page.changes().contains(u"Husk tiden becomes Husk din tid"_s));
        page.save();
        QTRY_VERIFY(page.changes().isEmpty());
        page.search(u"Husk din tid"_s);
        QTRY_COMPARE(page.rows(), 1);
        page.retire();
        QTRY_COMPARE(page.rows(), 0);
        QVERIFY(m_console->prompts->asked.last().danger);
        page.showRetired(true);
        QTRY_COMPARE(page.rows(), 1);
        page.showRetired(false);
        page.search(QString());
        QTRY_COMPARE(page.rows(), before);
    }

    void whatIsWrittenIsNotLostWithoutAQuestion()
    {
        auto page = go("afsendersystem");
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        page.type(u"navn"_s, u"Noget andet"_s);
        m_console->prompts->asked.clear();
        m_console->prompts->yes = false;
        (void)page.page().dismiss();
        QTRY_COMPARE(m_console->prompts->asked.size(), 1);
        QVERIFY(page.isPaneShown());
        QCOMPARE(page.fieldText(u"navn"_s), u"Noget andet"_s);
        m_console->prompts->yes = true;
        (void)page.page().dismiss();
        QTRY_VERIFY(!page.isPaneShown());
    }

    void personalNumbersAreMasked()
    {
        auto page = go("testperson");
        QTRY_VERIFY(page.rows() > 0);
        for (int row = 0; row < page.rows(); ++row) {
            for (int column = 0; column < 3; ++column) {
                for (const auto &person : domain::demo::personer) {
                    QVERIFY(!page.cell(row, column).contains(person.cpr.mid(6)));
                }
            }
        }
        page.search(domain::demo::personer[0].cpr.toString());
        QTRY_COMPARE(page.rows(), 1);
        page.search(QString());
    }

    void personalValuesAreShownToOneWhoSaysWhy()
    {
        auto page = go("testperson");
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.offersPersonalValues());
        page.showPersonalValues({});
        QTRY_VERIFY2(page.banner().contains(u"Why"_s), qPrintable(page.banner()));
        QCOMPARE(page.personalValues(), QString());
        page.showPersonalValues(u"Indsigt"_s);
        QTRY_VERIFY(page.personalValues().contains(u"2512484916"_s));
        page.chooseRow(1);
        QTRY_COMPARE(page.personalValues(), QString());
        page.startNew();
        QTRY_VERIFY(!page.offersPersonalValues());
    }
};

NEMSMS_TEST(tst_entitypages)
#include "tst_entitypages.moc"
