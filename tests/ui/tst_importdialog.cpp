// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolefixture.h"

#include "domain/materiale.h"
#include "support/testmain.h"
#include "ui/entity/importdialog.h"
#include "ui/kit/statusbanner.h"
#include "usecases/entityverbs.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// A spreadsheet on its way in through the console: findings in the table, mended there, then imported.
class tst_importdialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsAreMendedInTheTableAndImported();
    void theReceiptTakesTheImportBack();
    void aBadFileIsTold();
};

namespace {

ui::EntityTools toolsOf(test::ConsoleFixture &console)
{
    backend::Backend *open = &console.backend();
    return {[open](const QByteArray &name) -> usecases::EntityVerbs & { return open->entity(name); }, open->log(),
            open->context(), *console.prompts, &open->imports(), &open->exports()};
}

QString csv(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"ind.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no file");
    }
    file.write(text);
    return path;
}

} // namespace

void tst_importdialog::findingsAreMendedInTheTableAndImported()
{
    test::ConsoleFixture console(*qApp);
    QCOMPARE(console.open(), QString());
    const QTemporaryDir folder;
    ui::ImportDialog dialog(domain::materialeTable(), toolsOf(console));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *rows = dialog.findChild<QTableView *>(u"importRows"_s);
    auto *apply = dialog.findChild<QPushButton *>(u"importApply"_s);
    const QAbstractItemModelTester tester(rows->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.read(csv(folder, "MaterialeID;Name;Type;Sender system\n300001;En;nemsms;1001\n30000x;To;nemsms;1001\n"));
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    QVERIFY(!apply->isEnabled());
    QVERIFY(!rows->model()->index(1, 6).data().toString().isEmpty());
    (void)rows->model()->setData(rows->model()->index(1, 2), u"300002"_s, Qt::EditRole);
    QTRY_VERIFY(apply->isEnabled());
    bool told = false;
    connect(&dialog, &ui::ImportDialog::imported, this, [&] { told = true; });
    apply->click();
    QTRY_VERIFY(told);
    QVERIFY(!apply->isEnabled());
    const auto found = test::await(console.backend().entity("materiale").resolve(u"300002"_s));
    VERIFY_RESULT(found);
}

void tst_importdialog::theReceiptTakesTheImportBack()
{
    test::ConsoleFixture console(*qApp);
    QCOMPARE(console.open(), QString());
    const QTemporaryDir folder;
    ui::ImportDialog dialog(domain::materialeTable(), toolsOf(console));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *apply = dialog.findChild<QPushButton *>(u"importApply"_s);
    auto *takeBack = dialog.findChild<QPushButton *>(u"importTakeBack"_s);
    auto *banner = dialog.findChild<ui::StatusBanner *>();
    dialog.read(csv(folder, "MaterialeID;Name;Type;Sender system\n300001;En;nemsms;1001\n167783;Ny;nemsms;1001\n"));
    QTRY_VERIFY(apply->isEnabled());
    QVERIFY(!takeBack->isVisible());
    int changes = 0;
    connect(&dialog, &ui::ImportDialog::imported, this, [&] { ++changes; });
    apply->click();
    QTRY_COMPARE(changes, 1);
    QVERIFY(takeBack->isVisible());
    console.prompts->asked.clear();
    console.prompts->yes = false;
    takeBack->click();
    QCOMPARE(console.prompts->asked.size(), 1);
    QCOMPARE(console.prompts->asked.first().body.arguments.value(u"n"_s).toInt(), 2);
    QVERIFY(test::await(console.backend().entity("materiale").resolve(u"300001"_s)));
    console.prompts->yes = true;
    takeBack->click();
    QTRY_COMPARE(changes, 2);
    QVERIFY(!takeBack->isVisible());
    QVERIFY(banner->sentence().contains(u"ind.csv"_s));
    QVERIFY(!test::await(console.backend().entity("materiale").resolve(u"300001"_s)));
    QVERIFY(!apply->isEnabled()); // what was judged before is not imported again unread
}

void tst_importdialog::aBadFileIsTold()
{
    test::ConsoleFixture console(*qApp);
    QCOMPARE(console.open(), QString());
    const QTemporaryDir folder;
    ui::ImportDialog dialog(domain::materialeTable(), toolsOf(console));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *apply = dialog.findChild<QPushButton *>(u"importApply"_s);
    dialog.show();
    dialog.read(csv(folder, "a;b\n1;2\n"));
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"importChoose"_s)->isEnabled());
    QVERIFY(!apply->isEnabled());
}

NEMSMS_TEST(tst_importdialog)
#include "tst_importdialog.moc"
