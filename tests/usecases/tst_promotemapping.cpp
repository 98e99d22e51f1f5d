// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using usecases::PromoteMapping;
using Fixture = test::PromoteFixture;

/// The mapping as a file: written to be filled in, read again, and what is wrong in it told.
class tst_promotemapping : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray codeOf(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"ind"_s);
        Fixture::write(path, text);
        const auto read = usecases::readMapping(path);
        return read ? QByteArray() : read.error().message.code;
    }

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"a.csv"_s;
        QTest::newRow("json") << u"a.json"_s;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        const QList<usecases::PromoteNumber> numbers {
            {"nemsms-sysid", u"0012"_s, u"0099"_s, false, true, {u"Afsendersystem A"_s}},
            {"ean", u"5790001330552"_s, u"5798000000001"_s, true, true, {u"Register B; C"_s}},
            {"materialeid", u"167783"_s, QString(), false, true, {}}};
        VERIFY_RESULT(usecases::writeMapping(path, numbers));
        const auto read = usecases::readMapping(path);
        VERIFY_RESULT(read);
        PromoteMapping wanted;
        wanted.set("nemsms-sysid", u"0012"_s, u"0099"_s);
        wanted.set("ean", u"5790001330552"_s, u"5798000000001"_s);
        QCOMPARE(*read, wanted);
        QCOMPARE(read->target("materialeid", u"167783"_s), QString()); // nobody has said
    }

    void whatIsWrongIsTold()
    {
        QCOMPARE(codeOf("kind;source;target\nnemsms-sysid;1;2\n"), QByteArray());
        QCOMPARE(codeOf("a;b\n1;2\n"), "promote.mapping.header");
        QCOMPARE(codeOf("kind;source;target\nsysid;1;2\n"), "promote.mapping.kind");
        QCOMPARE(codeOf("kind;source;target\nean;1;2\nean;1;3\n"), "promote.mapping.twice");
        QCOMPARE(codeOf("kind;source;target\nean;1;2\nean;1;2\n"), QByteArray());
        QCOMPARE(codeOf("{\"ean\": {\"1\": 2}}"), "promote.mapping.json");
        QCOMPARE(codeOf("{\"format\": \"nemsms-konsol promote 1\", \"records\": []}"), "promote.mapping.json");
        QCOMPARE(codeOf("{\"ean\": "), "promote.mapping.json");
        QCOMPARE(codeOf(""), "sheets.empty");
        QCOMPARE(usecases::readMapping(m_folder.filePath(u"nowhere"_s)).error().message.code, "sheets.unreadable");
    }
};

NEMSMS_TEST(tst_promotemapping)
#include "tst_promotemapping.moc"
