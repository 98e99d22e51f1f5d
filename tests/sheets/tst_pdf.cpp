// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdffile.h"

#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_pdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray written(sheets::PdfFile &&file, const QString &name)
    {
        const auto done = file.finish();
        QFile read(m_folder.filePath(name));
        return done && read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private Q_SLOTS:
    /// A reader finds every object where the table says that it stands.
    void theTableOfPlacesHolds()
    {
        sheets::PdfFile file(m_folder.filePath(u"a.pdf"_s), u"Rapport"_s, u"Simuleret"_s);
        file.heading(u"Trin"_s);
        file.fact(u"Hvem"_s, u"Ærlig Åse (konsulent) \\ prøve"_s);
        const QByteArray bytes = written(std::move(file), u"a.pdf"_s);
        QVERIFY(bytes.startsWith("%PDF-1.4\n") && bytes.endsWith("%%EOF\n"));
        const qsizetype start = bytes.lastIndexOf("startxref\n") + 10;
        const qsizetype table = bytes.mid(start, bytes.indexOf('\n', start) - start).toLongLong();
        QCOMPARE(bytes.mid(table, 5), QByteArray("xref\n"));
        const QList<QByteArray> lines = bytes.mid(table).split('\n');
        int object = 0;
        for (const QByteArray &line : lines.mid(3)) {
            if (!line.endsWith(" 00000 n ")) {
                break;
            }
            const qsizetype place = line.left(10).toLongLong();
            const QByteArray head = QByteArray::number(++object) + " 0 obj\n";
            QVERIFY(bytes.mid(place).startsWith(head));
        }
        QVERIFY(object >= 7);
        QVERIFY(bytes.contains("\xC6rlig \xC5se \\(konsulent\\) \\\\ pr\xF8ve"));
    }

    void longTextWrapsAndTakesFurtherPages()
    {
        sheets::PdfFile file(m_folder.filePath(u"b.pdf"_s), u"Rapport"_s, {});
        for (int i = 0; i < 120; ++i) {
            file.paragraph(u"Linje %1 "_s.arg(i) + QString(u"ord "_s).repeated(60));
        }
        file.fact(u"sha256"_s, QString(200, u'f'));
        const QByteArray bytes = written(std::move(file), u"b.pdf"_s);
        QVERIFY(bytes.contains("/Count ") && bytes.contains("(2 / "));
        static const QRegularExpression shown(u"\\(((?:[^()\\\\]|\\\\.)*)\\) Tj"_s);
        auto all = shown.globalMatch(QString::fromLatin1(bytes));
        int words = 0;
        while (all.hasNext()) {
            const QString line = all.next().captured(1);
            QVERIFY(line.size() < 130); // the page's width at 10 points
            words += int(line.count(u"ord"_s));
        }
        QCOMPARE(words, 120 * 60); // nothing is lost at a line's end
    }

    void whatCannotBeWrittenIsTold()
    {
        sheets::PdfFile file(m_folder.filePath(u"findes/ikke.pdf"_s), u"Rapport"_s, {});
        const auto done = file.finish();
        QVERIFY(!done);
        QCOMPARE(done.error().message.code, QByteArray("file.unwritable"));
    }
};

NEMSMS_TEST(tst_pdf)
#include "tst_pdf.moc"
