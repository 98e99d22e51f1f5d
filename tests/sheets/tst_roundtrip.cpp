// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableof.h"

#include "sheets/csvfile.h"
#include "sheets/xlsxfile.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// Random tables are written and read again: every value comes back as it was, as text, and nothing is a formula.
class tst_roundtrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tablesComeBackEqual_data();
    void tablesComeBackEqual();
};

namespace {

/// Words with what spreadsheets trip over; white space at the ends is no part of a value anywhere in the product.
QString word(QRandomGenerator &random)
{
    static const QStringList pieces {u"Æ"_s,    u"ø"_s,  u"0"_s,   u"5798000416222"_s, u"="_s,   u"+"_s, u"-"_s,  u"@"_s,
                                     u"\""_s,   u";"_s,  u","_s,   u"\n"_s,            u"&"_s,   u"<"_s, u"]]>"_s, u"'"_s,
                                     u"_x000D_"_s, u"😀"_s, u"1E5"_s, u"2026"_s,       u"\u202e"_s, u" "_s, u"\t"_s, u"#N/A"_s};
    QString made;
    const int length = int(random.bounded(6));
    for (int i = 0; i < length; ++i) {
        made += pieces.at(random.bounded(int(pieces.size())));
    }
    return made.trimmed();
}

std::unique_ptr<sheets::SheetWriter> writer(const QString &path, const QList<sheets::ColumnLayout> &columns)
{
    if (path.endsWith(".csv"_L1)) {
        return std::make_unique<sheets::CsvFile>(path, columns);
    }
    return std::make_unique<sheets::XlsxFile>(path, u"Ark"_s, columns);
}

} // namespace

void tst_roundtrip::tablesComeBackEqual_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << u"t.xlsx"_s;
    QTest::newRow("csv") << u"t.csv"_s;
}

void tst_roundtrip::tablesComeBackEqual()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        const int width = 1 + int(random.bounded(6));
        QList<sheets::ColumnLayout> columns(width);
        for (int i = 0; i < width; ++i) {
            columns[i].header = u"Kolonne %1"_s.arg(i);
        }
        QList<QStringList> rows;
        const auto file = writer(folder.filePath(name), columns);
        for (int row = 0; row < 30; ++row) {
            QStringList values;
            for (int i = 0; i < width; ++i) {
                values += word(random);
            }
            rows += values;
            QVERIFY(file->add(values));
        }
        QVERIFY(file->finish());
        const auto table = test::tableOfFile(folder.filePath(name));
        QVERIFY2(!table.error, table.errorCode().constData());
        for (int row = 0; row < rows.size(); ++row) {
            for (int i = 0; i < width; ++i) {
                const QString where = sheets::columnName(i) + QString::number(row + 2);
                const auto cell = table.cells.value(where);
                QVERIFY2(cell.text.trimmed() == rows.at(row).at(i),
                         qPrintable(u"%1 %2: %3 / %4"_s.arg(seed).arg(where, cell.text, rows.at(row).at(i))));
                QCOMPARE(cell.kind, sheets::CellKind::Text);
            }
        }
    }
}

NEMSMS_TEST(tst_roundtrip)
#include "tst_roundtrip.moc"
