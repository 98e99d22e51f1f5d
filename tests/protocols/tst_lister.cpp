// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/nemsmstilmelding.h"
#include "protocols/lister/changeshare.h"
#include "protocols/lister/listdiff.h"
#include "protocols/oiorest/slutbrugersamling.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

using namespace nemsms;
using namespace Qt::StringLiterals;
using protocols::ListRow;

class tst_lister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderDoesNotMatter();
    void changesAreTheRowsThemselves();
    void severalPassesFindTheSame();
    void agreesWithSortedSets();
    void badLines_data();
    void badLines();
    void anEmptyListIsAList();
    void listsOfTwoKindsAreNotCompared();
    void whatIsMissingIsNamed();
    void aRequestToStopIsHeard();
    void partsComeBackAsTheyWere();
    void badParts_data();
    void badParts();
    void tilmeldingComesBackInBothForms();
    void muchChangeWaits();

private:
    QString file(const QString &name, const QByteArray &text) const
    {
        QFile made(m_folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(text) == text.size() ? made.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

namespace {

std::set<QByteArray> numbersOf(const std::vector<quint64> &rows)
{
    std::set<QByteArray> all;
    for (const quint64 row : rows) {
        all.insert(ListRow::unpacked(row).number());
    }
    return all;
}

} // namespace

void tst_lister::orderDoesNotMatter()
{
    const QString before = file(u"y"_s, "2512484916\n29189846\n0101000001\n");
    const QString after = file(u"t"_s, "\xEF\xBB\xBF:29189846\r\n2611740000\r\n2512484916");
    const auto diff = protocols::diffLists(before, after);
    QVERIFY(diff);
    QCOMPARE(diff->added, 1);
    QCOMPARE(diff->removed, 1);
    QCOMPARE(diff->changed, 0);
    QCOMPARE(diff->unchanged, 2);
    QVERIFY(diff->addedRows.empty() && diff->removedRows.empty());
}

void tst_lister::changesAreTheRowsThemselves()
{
    const QString before = file(u"y"_s, "2512484916;20123456\n0000000007;20123457\n29189846;\n2512169996;\n");
    const QString after = file(u"t"_s, "0000000008;\n29189846;\n2512484916;20999999\n2512169996;30123456\n");
    protocols::ListDiffOptions options;
    options.keepChanges = true;
    const auto diff = protocols::diffLists(before, after, options);
    QVERIFY(diff);
    QCOMPARE(numbersOf(diff->addedRows), std::set<QByteArray>({"0000000008"}));
    QCOMPARE(numbersOf(diff->removedRows), std::set<QByteArray>({"0000000007"}));
    QCOMPARE(ListRow::unpacked(diff->removedRows.front()).mobilText(), QByteArray("20123457"));
    QCOMPARE(numbersOf(diff->changedRows), std::set<QByteArray>({"2512484916", "2512169996"}));
    QCOMPARE(ListRow::unpacked(diff->changedRows.front()).mobilText(), QByteArray("30123456"));
    QCOMPARE(diff->changed, 2);
    QCOMPARE(diff->unchanged, 1);
}

void tst_lister::severalPassesFindTheSame()
{
    QByteArray before;
    QByteArray after;
    for (int at = 0; at < 5000; ++at) {
        before += QByteArray::number(at * 7).rightJustified(10, '0') + '\n';
        after.prepend(QByteArray::number(at * 7 + (at % 100 == 0)).rightJustified(10, '0') + '\n');
    }
    const QString y = file(u"y"_s, before);
    const QString t = file(u"t"_s, after);
    for (const quint64 memory : {quint64(1), quint64(4096), quint64(1) << 30}) {
        protocols::ListDiffOptions options;
        options.memory = memory;
        options.keepChanges = true;
        const auto diff = protocols::diffLists(y, t, options);
        QVERIFY(diff);
        QCOMPARE(diff->added, 50);
        QCOMPARE(diff->removed, 50);
        QCOMPARE(diff->unchanged, 4950);
        QVERIFY(std::is_sorted(diff->addedRows.cbegin(), diff->addedRows.cend()));
    }
}

void tst_lister::agreesWithSortedSets()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 40; ++round) {
        std::set<QByteArray> before;
        std::set<QByteArray> after;
        const quint64 span = round % 2 ? 500 : 9'999'999'999;
        for (int at = 0; at < 300; ++at) {
            before.insert(QByteArray::number(random.generate64() % span).rightJustified(10, '0'));
            after.insert(QByteArray::number(random.generate64() % span).rightJustified(10, '0'));
            before.insert(QByteArray::number(at % 9).repeated(8)); // CVR
        }
        const auto text = [](const std::set<QByteArray> &all) -> QByteArray {
            return QByteArrayList(all.crbegin(), all.crend()).join('\n') + '\n';
        };
        std::vector<QByteArray> gone;
        std::vector<QByteArray> came;
        std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
        std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(came));
        protocols::ListDiffOptions options;
        options.keepChanges = true;
        const auto diff = protocols::diffLists(file(u"y"_s, text(before)), file(u"t"_s, text(after)), options);
        QVERIFY(diff);
        QCOMPARE(numbersOf(diff->removedRows), std::set<QByteArray>(gone.begin(), gone.end()));
        QCOMPARE(numbersOf(diff->addedRows), std::set<QByteArray>(came.begin(), came.end()));
        QCOMPARE(diff->today(), qint64(after.size()));
        QCOMPARE(diff->yesterday(), qint64(before.size()));
    }
}

void tst_lister::badLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("nine digits") << QByteArray("2512484916\n251248491\n") << QByteArray("liste.line.number") << 2;
    QTest::newRow("cut off in the last line") << QByteArray("2512484916\n26117") << QByteArray("liste.line.number") << 2;
    QTest::newRow("a letter") << QByteArray("251248491x\n") << QByteArray("liste.line.number") << 1;
    QTest::newRow("a dash") << QByteArray("251248-4916\n") << QByteArray("liste.line.number") << 1;
    QTest::newRow("a zero byte") << QByteArray("2512484916\n26117400\0000\n", 22) << QByteArray("liste.line.number") << 2;
    QTest::newRow("a letter of UTF-8") << QByteArray("2512484916\nå512484916\n") << QByteArray("liste.line.number") << 2;
    QTest::newRow("colon before ten digits") << QByteArray(":2512484916\n") << QByteArray("liste.line.number") << 1;
    QTest::newRow("an empty line") << QByteArray("2512484916\n\n2611740000\n") << QByteArray("liste.line.empty") << 2;
    QTest::newRow("twice") << QByteArray("2512484916\n2611740000\n2512484916\n") << QByteArray("liste.line.duplicate") << 3;
    QTest::newRow("thrice") << QByteArray("29189846\n:29189846\n29189846\n") << QByteArray("liste.line.duplicate") << 2;
    QTest::newRow("twice with two mobiles") << QByteArray("2512484916;20123456\n2512484916;20123457\n")
                                            << QByteArray("liste.line.duplicate") << 2;
    QTest::newRow("mobile too short") << QByteArray("2512484916;2012345\n") << QByteArray("liste.line.mobil") << 1;
    QTest::newRow("mobile begins with 1") << QByteArray("2512484916;10123456\n") << QByteArray("liste.line.mobil") << 1;
    QTest::newRow("other fields") << QByteArray("2512484916;20123456\n2611740000\n") << QByteArray("liste.line.fields") << 2;
    QTest::newRow("endless line") << QByteArray("2512484916\n") + QByteArray(5000, '1') << QByteArray("liste.line.long") << 2;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "2\0005\0", 6) << QByteArray("liste.utf16") << 0;
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF\0002\0005", 6) << QByteArray("liste.utf16") << 0;
}

void tst_lister::badLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(int, line);
    const QString bad = file(u"bad"_s, text);
    const QString good = file(u"good"_s, text.contains(';') ? "2512169996;\n" : "2512169996\n");
    for (const auto &diff : {protocols::diffLists(bad, good), protocols::diffLists(good, bad)}) {
        QVERIFY(!diff);
        QCOMPARE(diff.error().kind, base::ErrorKind::InvalidInput);
        QCOMPARE(diff.error().message.code, code);
        QCOMPARE(diff.error().message.arguments.value(u"line"_s).toInt(), line);
        QCOMPARE(diff.error().message.arguments.value(u"path"_s).toString(), bad);
        const QString said = base::sentence(diff.error().message);
        QVERIFY2(!said.contains(u"4916"_s) && !said.contains(u"{"_s), qPrintable(said));
    }
}

void tst_lister::anEmptyListIsAList()
{
    const auto diff = protocols::diffLists(file(u"y"_s, ""), file(u"t"_s, "2512484916;20123456\n"));
    QVERIFY(diff);
    QCOMPARE(diff->added, 1);
    QCOMPARE(diff->removed + diff->changed + diff->unchanged, 0);
}

void tst_lister::listsOfTwoKindsAreNotCompared()
{
    const auto diff = protocols::diffLists(file(u"y"_s, "2512484916\n"), file(u"t"_s, "2512484916;20123456\n"));
    QVERIFY(!diff);
    QCOMPARE(diff.error().message.code, QByteArray("liste.forms"));
    QCOMPARE(diff.error().message.arguments.value(u"path"_s).toString(), m_folder.filePath(u"t"_s));
}

void tst_lister::whatIsMissingIsNamed()
{
    const auto diff = protocols::diffLists(m_folder.filePath(u"none"_s), file(u"t"_s, ""));
    QVERIFY(!diff);
    QCOMPARE(diff.error().kind, base::ErrorKind::NotFound);
    QCOMPARE(diff.error().message.code, QByteArray("liste.file"));
}

void tst_lister::aRequestToStopIsHeard()
{
    std::stop_source source;
    source.request_stop();
    protocols::ListDiffOptions options;
    options.stop = source.get_token();
    const QString any = file(u"y"_s, "2512484916\n");
    const auto diff = protocols::diffLists(any, any, options);
    QVERIFY(!diff);
    QCOMPARE(diff.error().message.code, QByteArray("liste.cancelled"));
}

void tst_lister::partsComeBackAsTheyWere()
{
    const QList<protocols::SlutbrugerData> rows {{*domain::parseModtager(u"2512484916"_s), {}},
                                                 {*domain::parseModtager(u"29189846"_s), *domain::Mobilnummer::parse(u"20123456"_s)}};
    const auto read = protocols::decodeSlutbrugere(protocols::encodeSlutbrugere(rows));
    QVERIFY(read);
    QCOMPARE(*read, rows);
    const QDateTime made(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);
    const QList<protocols::DellisteReference> references {{u"1001"_s, u"L"_s, u"1"_s, made, 2}, {u"1001"_s, u"L"_s, u"2"_s, {}, -1}};
    const auto told = protocols::decodeReferencer(protocols::encodeReferencer(u"/afsendersystem"_s, u"tilmeldingsliste"_s, references));
    QVERIFY(told);
    QCOMPARE(*told, references);
    const QByteArray absolute = protocols::encodeReferencer(u"https://example.dk/dp/afsendersystem"_s, u"tilmeldingsliste"_s, references);
    QCOMPARE(*protocols::decodeReferencer(absolute), references);
}

void tst_lister::badParts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no number") << QByteArray("2512484916") << QByteArray("3512484916") << QByteArray("dkal.identitet");
    QTest::newRow("no mobile number") << QByteArray("20123456") << QByteArray("1012345") << QByteArray("mobil.");
    QTest::newRow("another resource") << QByteArray("SlutbrugerSamling") << QByteArray("Samling") << QByteArray("oiorest.resource");
    QTest::newRow("cut off") << QByteArray("</dkal:SlutbrugerSamling>") << QByteArray() << QByteArray("xml.malformed");
}

void tst_lister::badParts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, code);
    const QList<protocols::SlutbrugerData> rows {{*domain::parseModtager(u"2512484916"_s), *domain::Mobilnummer::parse(u"20123456"_s)}};
    const auto read = protocols::decodeSlutbrugere(protocols::encodeSlutbrugere(rows).replace(from, to));
    QVERIFY(!read);
    QVERIFY2(read.error().message.code.startsWith(code), read.error().message.code.constData());
}

void tst_lister::tilmeldingComesBackInBothForms()
{
    for (const QString &number : {u"2512484916"_s, u"29189846"_s}) {
        const protocols::NemSmsTilmelding signedOff {*domain::parseModtager(number), false};
        protocols::Haendelsesbesked besked;
        besked.beskedId = u"bd12c645-de98-453a-ac80-f58a76942eda"_s;
        besked.beskedtype = QLatin1String(protocols::nemSmsTilmeldingBeskedtype);
        besked.relaterede = {{protocols::cprUrn(number), QLatin1String(protocols::objekttypePerson)}};
        besked.data = protocols::encodeNemSmsTilmelding(signedOff);
        const QByteArray packed = protocols::encodeHaendelsesbesked(besked);
        const auto begin = packed.indexOf("<d:Base64");
        const auto end = packed.indexOf("</b:Beskeddata>");
        const QByteArray plain = packed.left(begin) + besked.data + packed.mid(end);
        for (const QByteArray &form : {packed, plain}) {
            const auto read = protocols::decodeHaendelsesbesked(form);
            QVERIFY(read);
            QCOMPARE(read->relaterede, besked.relaterede);
            const auto told = protocols::decodeNemSmsTilmelding(read->data);
            QVERIFY(told);
            QCOMPARE(*told, signedOff);
        }
    }
    const auto other = protocols::decodeNemSmsTilmelding("<a/>");
    QVERIFY(!other);
    QCOMPARE(other.error().message.code, QByteArray("beskedkuvert.tilmelding"));
}

void tst_lister::muchChangeWaits()
{
    const protocols::ChangeShare share;
    QVERIFY(!share.needsConsent(20, 20)); // a short list may change as a whole
    QVERIFY(share.needsConsent(21, 20));
    QVERIFY(!share.needsConsent(50, 1000)); // just the share
    QVERIFY(share.needsConsent(51, 1000));
    QVERIFY(!(protocols::ChangeShare {10, 20}.needsConsent(51, 1000)));
}

NEMSMS_TEST(tst_lister)
#include "tst_lister.moc"
