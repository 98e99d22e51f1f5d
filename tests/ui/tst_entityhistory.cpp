// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/entitypageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "usecases/entityverbs.h"

#include <QDialog>

using namespace nemsms;
using namespace Qt::StringLiterals;
using test::await;

/// Drafts, history, taking back, merging, half-filled forms, the portal and changes of several records in the console.
class tst_entityhistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    pages::EntityPageObject go(const QByteArray &page)
    {
        return pages::EntityPageObject(pages::WindowObject(m_console->window()).go(page));
    }

    usecases::EntityVerbs &verbs(const QByteArray &entity) { return m_console->backend().entity(entity); }

    /// A material of its own for a test, chosen on the page; gives its id.
    QString chooseNew(pages::EntityPageObject &page, const QString &materialeId, const QString &navn)
    {
        const auto systems = await(verbs("afsendersystem").list({}));
        const auto made = await(verbs("materiale").create({{u"materialeId"_s, materialeId},
                                                           {u"navn"_s, navn},
                                                           {u"type"_s, u"nemsms"_s},
                                                           {u"afsendersystemId"_s, systems->records.first()->id}}));
        page.page().refresh();
        page.search(navn);
        return made ? (*made)->id : QString();
    }

    QString nameOf(const QString &id) { return verbs("materiale").table().title(**await(verbs("materiale").find(id))); }

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }
    void init()
    {
        m_console->prompts->asked.clear();
        m_console->prompts->yes = true;
    }

    void nothingInThePaneIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("entity");
        for (const auto &language : {u"da"_s, u"en"_s}) {
            for (const auto &entity : backend::Backend::entityNames()) {
                QTest::addRow("%s %s", qPrintable(language), entity.constData()) << language << entity;
            }
        }
    }
    void nothingInThePaneIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, entity);
        m_console->appearance().setLanguage(language);
        auto page = go(entity);
        page.page().refresh();
        if (await(verbs(entity).list({}))->total > 0) {
            QTRY_VERIFY(page.rows() > 0);
            page.chooseRow(0);
            QTRY_VERIFY(!page.history().isEmpty());
        } else {
            page.startNew();
        }
        QTRY_VERIFY(page.isPaneShown());
        QTRY_COMPARE(page.cutFromPane(), 0);
        m_console->appearance().setLanguage(u"en"_s);
    }

    void aChangeIsShownAndTakenBack()
    {
        auto page = go("materiale");
        QTRY_VERIFY(page.rows() > 0);
        const QString id = chooseNew(page, u"180001"_s, u"Foer navn"_s);
        QTRY_COMPARE(page.rows(), 1);
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        page.type(u"navn"_s, u"Foer navn to"_s);
        QTRY_COMPARE(page.state(), u"Changed, not saved"_s);
        page.save();
        QTRY_VERIFY(page.history().contains(u"Name|Foer navn|Foer navn to"_s));
        page.takeBack();
        QTRY_COMPARE(nameOf(id), u"180001 Foer navn"_s);
        QCOMPARE(m_console->prompts->asked.size(), 1);
        QVERIFY(m_console->prompts->asked.first().danger);
        QTRY_VERIFY(page.history().contains(u"takes an earlier change back"_s));
        QTRY_COMPARE(page.fieldText(u"navn"_s), u"Foer navn"_s);
        m_console->prompts->yes = false;
        page.takeBack();
        QTRY_COMPARE(m_console->prompts->asked.size(), 2);
        QCOMPARE(nameOf(id), u"180001 Foer navn"_s);
        page.search(QString());
    }

    void aDraftIsKeptTakenIntoUseAndDiscarded()
    {
        auto page = go("afsendersystem");
        QTRY_VERIFY(page.rows() > 0);
        const int before = page.rows();
        page.startNew();
        page.type(u"navn"_s, u"Kommende"_s);
        page.keepAsDraft();
        QTRY_COMPARE(page.state(), u"Draft"_s);
        page.takeIntoUse();
        QTRY_VERIFY(page.paneMessage().contains(u"missing"_s));
        QCOMPARE(page.state(), u"Draft"_s);
        page.discardDraft();
        QTRY_COMPARE(m_console->prompts->asked.size(), 1);
        QTRY_COMPARE(page.rows(), before);
        QVERIFY(!await(verbs("afsendersystem").resolve(u"Kommende"_s)));
        (void)page.page().dismiss();
    }

    void aLostRaceIsMerged()
    {
        auto page = go("materiale");
        const QString id = chooseNew(page, u"180002"_s, u"Kapløb"_s);
        QTRY_COMPARE(page.rows(), 1);
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        page.type(u"navn"_s, u"Mit Kapløb"_s);
        QVERIFY(await(verbs("materiale").revise(id, 1, {{u"navn"_s, u"Deres Kapløb"_s}, {u"materialeId"_s, u"180003"_s}})));
        page.save();
        QTRY_VERIFY(page.isMergeShown());
        page.chooseTheirs(u"materialeId"_s);
        page.saveMerged();
        QTRY_COMPARE(nameOf(id), u"180003 Mit Kapløb"_s);
        QTRY_VERIFY(!page.isMergeShown());
        page.search(QString());
        (void)page.page().dismiss();
    }

    void aHalfFilledFormIsOfferedAgain()
    {
        auto page = go("materiale");
        const QString id = chooseNew(page, u"180004"_s, u"Formular"_s);
        QTRY_COMPARE(page.rows(), 1);
        // As after a crash: the form was kept and nothing took it away.
        QVERIFY(await(verbs("materiale").keepForm(id, 1, {{u"navn"_s, u"Formular halv"_s}})));
        page.chooseRow(0);
        QTRY_VERIFY(page.isKeptFormOffered());
        page.goOnWithKeptForm();
        QCOMPARE(page.fieldText(u"navn"_s), u"Formular halv"_s);
        QCOMPARE(page.state(), u"Changed, not saved"_s);
        page.save();
        QVERIFY(!page.isEditable(u"navn"_s)); // nothing can be typed that the saved record would wipe away
        QTRY_VERIFY(page.isEditable(u"navn"_s));
        QCOMPARE(nameOf(id), u"180004 Formular halv"_s);
        QVERIFY(await(verbs("materiale").keptForm(id))->values.isEmpty());
        page.type(u"navn"_s, u"Formular igen"_s);
        QTRY_COMPARE(await(verbs("materiale").keptForm(id))->values.value(u"navn"_s).toString(), u"Formular igen"_s);
        (void)page.page().dismiss(); // says yes to dropping it
        QTRY_VERIFY(await(verbs("materiale").keptForm(id))->values.isEmpty());
        page.search(QString());
    }

    void thePortalIsConfirmedAndItsSheetPrinted()
    {
        auto page = go("afsendersystem");
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.portal().contains(u"never confirmed"_s));
        QTRY_COMPARE(page.state(), u"Not confirmed"_s);
        page.confirmPortal(u"set i portalen"_s);
        QTRY_VERIFY(page.portal().contains(u"set i portalen"_s));
        QTRY_COMPARE(page.state(), u"In use"_s);
        page.openPortalark();
        QTRY_VERIFY(page.page().findChild<QDialog *>(u"portalarkDialog"_s));
        auto *dialog = page.page().findChild<QDialog *>(u"portalarkDialog"_s);
        QVERIFY(!dialog->isModal());
        QVERIFY(dialog->findChild<QLabel *>(u"portalarkOrigin"_s)->text().contains(u"reconstructed"_s));
        QVERIFY(!dialog->findChild<QLabel *>(u"value_sysId"_s)->text().isEmpty());
        dialog->findChild<QAbstractButton *>(u"tick_sysId"_s)->click();
        QVERIFY(dialog->findChild<QLabel *>(u"portalarkCount"_s)->text().startsWith(u"1 of"_s));
        dialog->close();
        QTRY_VERIFY(!page.page().findChild<QDialog *>(u"portalarkDialog"_s));
        page.openPortalark(); // the ticks stand as they were left, until the record says something else
        QTRY_VERIFY(page.page().findChild<QDialog *>(u"portalarkDialog"_s));
        dialog = page.page().findChild<QDialog *>(u"portalarkDialog"_s);
        QVERIFY(dialog->findChild<QAbstractButton *>(u"tick_sysId"_s)->isChecked());
        QVERIFY(dialog->findChild<QLabel *>(u"portalarkCount"_s)->text().startsWith(u"1 of"_s));
        QCOMPARE(dialog->findChild<QLabel *>(u"value_snitflade"_s)->text(), u"System-til-system"_s);
        dialog->close();
        QTRY_VERIFY(!page.page().findChild<QDialog *>(u"portalarkDialog"_s));
    }

    void severalAreChangedTogetherAndTakenBackTogether()
    {
        auto page = go("materiale");
        const QString first = chooseNew(page, u"180010"_s, u"Samling A"_s);
        const QString second = chooseNew(page, u"180011"_s, u"Samling B"_s);
        page.search(u"Samling"_s);
        QTRY_COMPARE(page.rows(), 2);
        page.markRows(0, 1);
        page.startBulk();
        page.previewBulk("navn", QString());
        QTRY_COMPARE(page.bulkLines()->rowCount(), 2);
        QVERIFY(!page.canApplyBulk());
        QVERIFY(page.bulkLines()->item(0, 3)->text().contains(u"missing"_s));
        page.previewBulk("navn", u"Samling C"_s);
        QTRY_VERIFY(page.canApplyBulk());
        QCOMPARE(page.bulkLines()->item(1, 2)->text(), u"Samling C"_s);
        page.applyBulk();
        QTRY_COMPARE(nameOf(first), u"180010 Samling C"_s);
        QCOMPARE(nameOf(second), u"180011 Samling C"_s);
        page.search(u"180010"_s);
        QTRY_COMPARE(page.rows(), 1);
        page.chooseRow(0);
        QTRY_VERIFY(page.history().contains(u"one of 2 records changed together"_s));
        page.takeBack();
        QTRY_COMPARE(nameOf(first), u"180010 Samling A"_s);
        QCOMPARE(nameOf(second), u"180011 Samling B"_s);
        page.search(QString());
    }
};

NEMSMS_TEST(tst_entityhistory)
#include "tst_entityhistory.moc"
