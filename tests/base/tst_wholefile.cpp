// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms::base;
using namespace Qt::StringLiterals;

class tst_wholefile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theNewOneTakesThePlaceOfTheOld()
    {
        const QString path = m_folder.filePath(u"liste.csv"_s);
        QVERIFY(writeWholeFile(path, "a long first text"));
        QVERIFY(writeWholeFile(path, "short"));
        QCOMPARE(read(path), QByteArray("short"));
    }

    void whatIsForTheOwnerNobodyElseReads()
    {
        const QString path = m_folder.filePath(u"personer.csv"_s);
        QVERIFY(writeWholeFile(path, "x", FileReaders::Owner));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void whereNothingCanBeWrittenTheFileIsNamed()
    {
        const QString path = m_folder.filePath(u"nowhere/liste.csv"_s);
        const auto written = writeWholeFile(path, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Internal);
        QCOMPARE(written.error().message.code, QByteArray("file.unwritable"));
        QVERIFY(sentence(written.error().message).contains(path));
        QVERIFY(!written.error().detail.isEmpty());
    }
};

NEMSMS_TEST(tst_wholefile)
#include "tst_wholefile.moc"
