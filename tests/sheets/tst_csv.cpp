// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableof.h"

#include "sheets/csvfile.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// CSV as people's programs write it, and as Danish Excel is to open it.
class tst_csv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void separatorsAreFound_data();
    void separatorsAreFound();
    void quotesHoldSeparatorsAndLines();
    void encodings_data();
    void encodings();
    void danishExcelOpensIt();
    void valuesAreGuarded_data();
    void valuesAreGuarded();
    void anUnwritablePlaceIsTold();
};

void tst_csv::separatorsAreFound_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("row");
    QTest::newRow("semicolon") << QByteArray("a,x;b;c\n1;2;3") << 2;
    QTest::newRow("comma") << QByteArray("a;x,b,c\n1,2,3\r\n") << 2;
    QTest::newRow("tab") << QByteArray("a\tb\tc\r1\t2\t3\r") << 2;
    QTest::newRow("said") << QByteArray("sep=|\r\na|b|c\r\n1|2|3") << 3;
    QTest::newRow("quoted ones do not count") << QByteArray("\"a,,,,\";b;c\n1;2;3\n\n") << 2;
}

void tst_csv::separatorsAreFound()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, row);
    const auto table = test::tableOf(csv);
    QVERIFY(!table.error);
    QCOMPARE(table.rows, 2);
    QCOMPARE(table.cells.value(u"B"_s + QString::number(row)).text, u"2"_s);
    QCOMPARE(table.cells.value(u"C"_s + QString::number(row)).text, u"3"_s);
}

void tst_csv::quotesHoldSeparatorsAndLines()
{
    const auto table = test::tableOf("Navn;Tekst\r\n\"Et; to\";\"Han sagde \"\"hej\"\"\r\nog gik\"\r\n;\"\"\r\nsidste;");
    QVERIFY(!table.error);
    QCOMPARE(table.text("A2"), u"Et; to"_s);
    QCOMPARE(table.text("B2"), u"Han sagde \"hej\"\r\nog gik"_s);
    QCOMPARE(table.rows, 3); // the empty record is none
    QCOMPARE(table.text("A4"), u"sidste"_s);
}

void tst_csv::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("note");
    const QString text = u"Navn;By\r\nÆrø €;Åse\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << QByteArray();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << QByteArray();
    QByteArray windows = text.toLatin1();
    windows.replace('?', '\x80'); // what Windows-1252 has for the euro and Latin-1 has not
    QTest::newRow("Windows-1252") << windows << QByteArray("sheets.csv.windows1252");
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2) {
        std::swap(big[i], big[i + 1]);
    }
    QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE" + little) << QByteArray("sheets.csv.utf16");
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF" + big) << QByteArray("sheets.csv.utf16");
    QTest::newRow("UTF-16 without a mark") << little << QByteArray("sheets.csv.utf16");
    QTest::newRow("UTF-16, big, without a mark") << big << QByteArray("sheets.csv.utf16");
}

void tst_csv::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, note);
    const auto table = test::tableOf(bytes);
    QVERIFY(!table.error);
    QCOMPARE(table.text("A2"), u"Ærø €"_s);
    QCOMPARE(table.text("B2"), u"Åse"_s);
    QCOMPARE(table.noteCodes(), note.isEmpty() ? QByteArrayList() : QByteArrayList {note});
}

void tst_csv::danishExcelOpensIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ud.csv"_s);
    sheets::CsvFile file(path, {{u"SysID (NemSMS)"_s, {}, {}, true, 20}, {u"Navn"_s, {}, {}, false, 20}});
    QVERIFY(file.add({u"0012"_s, u"Ældre; Sundhed"_s}));
    QVERIFY(file.finish());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("\xEF\xBB\xBFSysID (NemSMS);Navn\r\n\"\t0012\";\"Ældre; Sundhed\"\r\n"));
}

void tst_csv::valuesAreGuarded_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("guarded");
    for (const auto &value : {u"0012"_s, u"5798000416222"_s, u"=1+1"_s, u"+4520123456"_s, u"-1"_s, u"@SUM(A1)"_s,
                              u"1E5"_s, u"12-3"_s, u"1/2"_s, u"12.3.2026"_s, u"\t=1"_s}) {
        QTest::newRow(qPrintable(value)) << value << true;
    }
    for (const auto &value : {u"1001"_s, u"NemSMS"_s, u"2026-03-12"_s, u"a=b"_s, u"0"_s, u"12 huse"_s}) {
        QTest::newRow(qPrintable(value)) << value << false;
    }
}

void tst_csv::valuesAreGuarded()
{
    QFETCH(QString, value);
    QFETCH(bool, guarded);
    const QByteArray written = sheets::csvValue(value);
    QCOMPARE(written.startsWith("\"\t"), guarded);
    const auto table = test::tableOf("x;y\n" + written + ";z\n");
    QVERIFY(!table.error);
    QCOMPARE(table.text("A2").trimmed(), value.trimmed());
}

void tst_csv::anUnwritablePlaceIsTold()
{
    sheets::CsvFile file(u"/nowhere/at/all.csv"_s, {});
    const auto done = file.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().message.code, QByteArray("file.unwritable"));
}

NEMSMS_TEST(tst_csv)
#include "tst_csv.moc"
