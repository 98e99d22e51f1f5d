// SPDX-License-Identifier: GPL-3.0-or-later
// What ends when, on the demo; and a certificate file that is chosen on the page of certificates.
#include "consolefixture.h"
#include "pages/cockpitpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/certifikat/certifikatimportdialog.h"
#include "ui/certifikat/certifikatpage.h"
#include "ui/certifikatcockpit/cockpitpage.h"
#include "usecases/certifikatverbs.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_cockpitpage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;
    QTemporaryDir m_zoo;

    ui::PageFrame *go(const char *page) { return pages::WindowObject(m_console->window()).go(page); }

    /// The dialog over a file that was chosen on the page.
    ui::CertifikatImportDialog *dialogOver(ui::CertifikatPage *page, const QString &name)
    {
        page->openFile(m_zoo.filePath(name));
        ui::CertifikatImportDialog *dialog = nullptr;
        const bool shown = QTest::qWaitFor([&] { return (dialog = page->findChild<ui::CertifikatImportDialog *>()); });
        return shown ? dialog : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QProcess::execute(QStringLiteral(NEMSMS_SOURCE_DIR "/tests/security/zoo/makezoo.sh"), {m_zoo.path()}), 0);
        m_console = test::openedConsole();
    }
    void cleanupTestCase() { m_console.reset(); }

    void theModelHoldsItsPromises()
    {
        ui::CockpitTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        usecases::CockpitPost post;
        post.title = u"Klient"_s;
        post.tell = u"ABCD"_s;
        post.until = QDate(2026, 7, 1);
        post.days = 30;
        model.setPosts({post});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ui::CockpitTableModel::Title).data().toString(), u"Klient (…ABCD)"_s);
        QCOMPARE(model.index(0, ui::CockpitTableModel::State).data().toString(), u"Within 30 days"_s);
        model.setPosts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theDemosCertificateTellsWhatItCarries()
    {
        pages::CockpitPageObject page(go("cockpit"));
        QTRY_COMPARE(page.rows(), 1);
        QVERIFY(page.cell(0, ui::CockpitTableModel::Carries).contains(u"SysID 1003"_s));
        QCOMPARE(page.pairs().size(), 1);
        QVERIFY(page.pairs().first().tone == ui::Tone::Ok);
    }

    void theCheckListIsKept()
    {
        pages::CockpitPageObject page(go("cockpit"));
        QTRY_COMPARE(page.rows(), 1);
        page.showRollover();
        QTRY_VERIFY(page.step(u"order"_s));
        page.step(u"order"_s)->click();
        QTRY_VERIFY(page.step(u"order"_s) && page.step(u"order"_s)->isChecked());
        page.showRollover();
        QTRY_VERIFY(page.step(u"order"_s) && page.step(u"order"_s)->isChecked() && !page.step(u"import"_s)->isChecked());
    }

    void calendarAndProofSheetAreFiles()
    {
        auto *page = qobject_cast<ui::CockpitPage *>(go("cockpit"));
        QVERIFY(page);
        QTRY_COMPARE(pages::CockpitPageObject(page).rows(), 1);
        const QString calendar = m_zoo.filePath(u"ends.ics"_s);
        page->writeCalendar(calendar);
        QTRY_VERIFY(QFile::exists(calendar));
        const QString proof = m_zoo.filePath(u"proof.pdf"_s);
        page->writeProof(proof);
        QFile file(proof);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-" && file.size() > 1000);
        QVERIFY(page->banner().sentence().contains(proof));
    }

    void aFileIsExplainedAndImported()
    {
        auto *page = qobject_cast<ui::CertifikatPage *>(go("certifikat"));
        QVERIFY(page);
        auto *broken = dialogOver(page, u"mismatch.pem"_s);
        QVERIFY(broken);
        QVERIFY(!broken->findChild<QPushButton *>(u"importCertificate"_s)->isEnabled());
        const auto lines = broken->findChild<ui::CheckList *>(u"importFindings"_s)->lines();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().tone == ui::Tone::Bad);
        broken->reject();
        QTRY_VERIFY(!page->findChild<ui::CertifikatImportDialog *>());
        auto *good = dialogOver(page, u"whole.pem"_s);
        QVERIFY(good);
        QCOMPARE(good->findChild<ui::CheckList *>(u"importChain"_s)->lines().size(), 3);
        good->findChild<QPushButton *>(u"importCertificate"_s)->click();
        QTRY_VERIFY(page->banner().sentence().contains(u"imported"_s));
        const auto withKey = test::await(m_console->backend().certifikat().withKey());
        QVERIFY(withKey && withKey->size() == 1);
        pages::CockpitPageObject cockpit(go("cockpit"));
        cockpit.page().refresh();
        QTRY_COMPARE(cockpit.rows(), 2);
    }

    void aFileMayBeDropped()
    {
        auto *page = qobject_cast<ui::CertifikatPage *>(go("certifikat"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_zoo.filePath(u"oces3.der"_s))});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject *>(page)->event(&drop); // sendEvent() asks the drag manager, which knows of no drag
        QTRY_VERIFY(page->findChild<ui::CertifikatImportDialog *>());
        page->findChild<ui::CertifikatImportDialog *>()->reject();
    }
};

NEMSMS_TEST(tst_cockpitpage)
#include "tst_cockpitpage.moc"
