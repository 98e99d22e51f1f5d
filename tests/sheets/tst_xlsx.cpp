// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableof.h"

#include "sheets/exceldate.h"
#include "sheets/sharedstrings.h"
#include "sheets/xlsxfile.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;
using sheets::CellKind;

/// Files that other programs made, and the small rules that they need.
class tst_xlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesOfOthersAreRead_data();
    void filesOfOthersAreRead();
    void datesOf1904();
    void whatIsHiddenOrMergedIsNoted();
    void dateFormats_data();
    void dateFormats();
    void serials();
    void references();
    void escapes();
    void daysAreWrittenAsDays();
    void aLongTextIsRefused();
};

namespace {
QString fixture(const QString &name)
{
    return QStringLiteral(NEMSMS_SOURCE_DIR "/tests/sheets/data/") + name;
}
} // namespace

void tst_xlsx::filesOfOthersAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("openpyxl") << u"openpyxl.xlsx"_s;
    QTest::newRow("LibreOffice") << u"libreoffice.xlsx"_s;
}

void tst_xlsx::filesOfOthersAreRead()
{
    QFETCH(QString, file);
    const auto table = test::tableOfFile(fixture(file));
    QVERIFY2(!table.error, table.errorCode().constData());
    QCOMPARE(table.text("A1"), u"SysID (NemSMS)"_s);
    QCOMPARE(table.text("A2"), u"0012"_s);
    QCOMPARE(table.kind("A2"), CellKind::Text);
    QCOMPARE(table.text("B2"), u"Ældre & Sundhed <1>"_s);
    QCOMPARE(table.text("C2"), u"5798000416222"_s);
    QCOMPARE(table.kind("C2"), CellKind::Number);
    QCOMPARE(table.text("D2"), u"2026-03-12"_s);
    QCOMPARE(table.kind("D2"), CellKind::Date);
    QCOMPARE(table.text("E2"), u"true"_s);
    QCOMPARE(table.kind("E2"), CellKind::Boolean);
    QCOMPARE(table.kind("F2"), CellKind::Formula);
    QVERIFY(table.kind("G2") == CellKind::Error || table.kind("G2") == CellKind::Formula);
    QCOMPARE(table.text("B3"), u"=cmd|' /C calc'!A0"_s);
    QCOMPARE(table.kind("B3"), CellKind::Text);
    QCOMPARE(table.text("D3"), u"2026-03-12T10:30:00"_s);
    QCOMPARE(table.kind("A4"), CellKind::Number);
    QCOMPARE(table.text("B4"), u"Linje 1\nLinje 2"_s);
    QCOMPARE(table.text("C4"), u"1.5"_s);
}

void tst_xlsx::datesOf1904()
{
    const auto table = test::tableOfFile(fixture(u"openpyxl1904.xlsx"_s));
    QVERIFY2(!table.error, table.errorCode().constData());
    QCOMPARE(table.text("D2"), u"2026-03-12"_s);
    QCOMPARE(table.text("D4"), u"1904-01-02"_s);
}

void tst_xlsx::whatIsHiddenOrMergedIsNoted()
{
    const auto table = test::tableOfFile(fixture(u"openpyxl.xlsx"_s));
    QCOMPARE(table.hiddenRows, QList<int> {5});
    QCOMPARE(table.noteCodes(), (QByteArrayList {"sheets.hiddensheet", "sheets.hiddencolumn", "sheets.merged"}));
    QCOMPARE(table.notes.last().row, 7);
    QCOMPARE(table.notes.last().column, 0);
    QVERIFY(!table.cells.contains(u"A8"_s));
}

void tst_xlsx::dateFormats_data()
{
    QTest::addColumn<bool>("date");
    for (const char *format : {"dd-mm-yyyy", "[h]:mm", "[$-406]d. mmmm yyyy;@", "yyyy\\-mm\\-dd", "h:mm AM/PM"}) {
        QTest::newRow(format) << true;
    }
    for (const char *format : {"@", "0", "General", "#,##0.00", "[Red]0", "\"dage\" 0", "0\\d", "0_h", "0;[Red]-0;\"y\"",
                               "\"open", "[open"}) {
        QTest::newRow(format) << false;
    }
}

void tst_xlsx::dateFormats()
{
    QFETCH(bool, date);
    QCOMPARE(sheets::isDateFormat(QString::fromLatin1(QTest::currentDataTag())), date);
}

void tst_xlsx::serials()
{
    QCOMPARE(sheets::dateFromSerial(1, false), u"1900-01-01"_s);
    QCOMPARE(sheets::dateFromSerial(59, false), u"1900-02-28"_s);
    QCOMPARE(sheets::dateFromSerial(60, false), std::nullopt); // 29 February 1900
    QCOMPARE(sheets::dateFromSerial(61, false), u"1900-03-01"_s);
    QCOMPARE(sheets::dateFromSerial(46093.4375, false), u"2026-03-12T10:30:00"_s);
    QCOMPARE(sheets::dateFromSerial(0, true), u"1904-01-01"_s);
    QCOMPARE(sheets::dateFromSerial(-1, false), std::nullopt);
    QCOMPARE(sheets::dateFromSerial(3e6, false), std::nullopt);
    QCOMPARE(sheets::dateFromSerial(qQNaN(), false), std::nullopt);
}

void tst_xlsx::references()
{
    QCOMPARE(sheets::parseReference(u"A1"), (sheets::CellReference {0, 0}));
    QCOMPARE(sheets::parseReference(u"XFD1048576"), (sheets::CellReference {1048575, 16383}));
    for (const char16_t *bad : {u"", u"A", u"1", u"a1", u"A0", u"XFE1", u"A1048577", u"A1B", u"AAAAAAAAAAAA1"}) {
        QVERIFY2(!sheets::parseReference(bad), qPrintable(QStringView(bad).toString()));
    }
    for (const int column : {0, 25, 26, 701, 702, 16383}) {
        const QString name = sheets::columnName(column) + u'1';
        QCOMPARE(sheets::parseReference(name), (sheets::CellReference {0, column}));
    }
}

void tst_xlsx::escapes()
{
    QCOMPARE(sheets::unescaped(u"a_x000D_b"_s), u"a\rb"_s);
    QCOMPARE(sheets::unescaped(u"_x005F_x000D_"_s), u"_x000D_"_s);
    QCOMPARE(sheets::unescaped(u"_xyz_x00"_s), u"_xyz_x00"_s);
}

void tst_xlsx::daysAreWrittenAsDays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ud.xlsx"_s);
    const sheets::ColumnLayout day {u"Gyldig fra"_s, sheets::ColumnLayout::Kind::Date, {}, false, 12};
    const sheets::ColumnLayout kind {u"Type"_s, {}, {u"NemSMS"_s, u"Brev"_s}, true, 12};
    sheets::XlsxFile file(path, u"Ark"_s, {day, kind});
    QVERIFY(file.add({u"2026-03-12"_s, u"NemSMS"_s}));
    QVERIFY(file.add({u"12-03-2026"_s, u"=1+1"_s}));
    file.addSheet(u"Vejledning"_s, {kind}, true);
    QVERIFY(file.add({u"not read"_s}));
    QVERIFY(file.finish());
    const auto table = test::tableOfFile(path);
    QCOMPARE(table.kind("A2"), CellKind::Date);
    QCOMPARE(table.text("A2"), u"2026-03-12"_s);
    QCOMPARE(table.kind("A3"), CellKind::Text);
    QCOMPARE(table.kind("B3"), CellKind::Text);
    QCOMPARE(table.rows, 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"ud.xlsx"_s});
}

void tst_xlsx::aLongTextIsRefused()
{
    const QTemporaryDir folder;
    sheets::XlsxFile file(folder.filePath(u"ud.xlsx"_s), u"Ark"_s, {{u"Navn"_s, {}, {}, false, 20}});
    const auto added = file.add({QString(40000, u'x')});
    QVERIFY(!added);
    QCOMPARE(added.error().message.code, QByteArray("sheets.longtext"));
    sheets::XlsxFile nowhere(u"/nowhere/at/all.xlsx"_s, u"Ark"_s, {});
    const auto done = nowhere.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().message.code, QByteArray("file.unwritable"));
}

NEMSMS_TEST(tst_xlsx)
#include "tst_xlsx.moc"
