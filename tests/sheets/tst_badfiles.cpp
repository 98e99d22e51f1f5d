// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableof.h"

#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// Every file of the zoo gives the code that the script says, and a sentence for it.
class tst_badfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFileIsToldApart();
    void limitsHold_data();
    void limitsHold();

private:
    QTemporaryDir m_folder;
    QJsonObject m_expected;
};

void tst_badfiles::initTestCase()
{
    QProcess maker;
    maker.start(u"/usr/bin/python3"_s,
                {QStringLiteral(NEMSMS_SOURCE_DIR "/tests/sheets/badfiles.py"), m_folder.path()});
    QVERIFY2(maker.waitForFinished(60000) && maker.exitCode() == 0, maker.readAllStandardError().constData());
    QFile file(m_folder.filePath(u"expected.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY2(m_expected.size() >= 25, "the zoo is to have at least 25 files");
}

void tst_badfiles::everyFileIsToldApart()
{
    for (auto it = m_expected.constBegin(); it != m_expected.constEnd(); ++it) {
        const auto table = test::tableOfFile(m_folder.filePath(it.key()));
        const QByteArray code = it.value().toString().section(u':', 1).toLatin1();
        if (it.value().toString().startsWith("error:"_L1)) {
            QVERIFY2(table.errorCode() == code, qPrintable(it.key() + u": "_s + QString::fromLatin1(table.errorCode())));
            QVERIFY2(base::isInCatalogue(code), code.constData());
        } else {
            QVERIFY2(!table.error, qPrintable(it.key() + QString::fromLatin1(table.errorCode())));
            const bool noted = it.value().toString().startsWith("note:"_L1);
            QVERIFY2(noted ? table.noteCodes().contains(code) : table.notes.isEmpty(), qPrintable(it.key()));
        }
    }
}

void tst_badfiles::limitsHold_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("which");
    QTest::newRow("cells") << QByteArray("sheets.cells") << 0;
    QTest::newRow("rows") << QByteArray("sheets.rows") << 1;
    QTest::newRow("columns") << QByteArray("sheets.columns") << 2;
    QTest::newRow("line") << QByteArray("sheets.csv.line") << 3;
}

void tst_badfiles::limitsHold()
{
    QFETCH(QByteArray, code);
    QFETCH(int, which);
    sheets::SheetLimits limits;
    limits.cells = which == 0 ? 5 : limits.cells;
    limits.rows = which == 1 ? 2 : limits.rows;
    limits.columns = which == 2 ? 1 : limits.columns;
    limits.lineBytes = which == 3 ? 2 : limits.lineBytes;
    const QByteArray csv("aa;b\r\nc;d\r\ne;f\r\n");
    QCOMPARE(test::tableOf(csv).errorCode(), QByteArray());
    QCOMPARE(test::tableOf(csv, limits).errorCode(), code);
}

NEMSMS_TEST(tst_badfiles)
#include "tst_badfiles.moc"
