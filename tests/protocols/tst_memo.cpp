// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "protocols/memo/memoreader.h"
#include "publishedschemas.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;

namespace {

NemSmsMemo sample(MemoVersion version)
{
    NemSmsMemo memo;
    memo.version = version;
    memo.messageUuid = u"8c2ea15d-61fb-4ba9-9366-42f8b194c852"_s;
    memo.label = u"Aftale i <Borgerservice>"_s;
    memo.notification = u"Husk din tid & æøå €"_s;
    memo.senderCvr = u"29189846"_s;
    memo.senderLabel = u"Testkommune"_s;
    memo.recipient = test::person();
    return memo;
}

} // namespace

class tst_memo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAndBack_data();
    void thereAndBack();
    void longTexts();
    void theVersionsAreToldApart();
    void ourSchemaIsAsStrictAsThePublished_data();
    void ourSchemaIsAsStrictAsThePublished();
    void aLetterIsNone();
    void refused_data();
    void refused();

private:
    std::shared_ptr<const MemoReader> m_reader;
    std::shared_ptr<const XmlSchema> m_published11 = test::publishedSchema(u"memo/MeMo_core.xsd"_s);
    std::shared_ptr<const XmlSchema> m_published12 = test::publishedSchema(u"memo/Version1.2/MeMo_core.xsd"_s);
};

void tst_memo::initTestCase()
{
    const auto reader = MemoReader::make();
    VERIFY_RESULT(reader);
    m_reader = *reader;
}

void tst_memo::thereAndBack_data()
{
    QTest::addColumn<NemSmsMemo>("memo");
    NemSmsMemo later = sample(MemoVersion::V12);
    later.doNotDeliverUntil = QDate(2026, 11, 27);
    NemSmsMemo company = sample(MemoVersion::V11);
    company.recipient = *domain::Cvr::parse(u"55133018"_s);
    QTest::newRow("1.1") << sample(MemoVersion::V11);
    QTest::newRow("1.2") << sample(MemoVersion::V12);
    QTest::newRow("with a day") << later;
    QTest::newRow("to a company") << company;
}

void tst_memo::thereAndBack()
{
    QFETCH(NemSmsMemo, memo);
    const QByteArray bytes = encodeMemo(memo);
    const auto read = m_reader->read(bytes);
    VERIFY_RESULT(read);
    QVERIFY(*read == memo);
    QVERIFY(!bytes.contains("MessageBody"));
    QVERIFY(bytes.contains("<memo:notification>"));
    const auto published = memo.version == MemoVersion::V11 ? m_published11 : m_published12;
    SKIP_WITHOUT_PUBLISHED(published);
    VERIFY_RESULT(published->validate(XmlDocument::parse(bytes)->root()));
}

// 150 in one public copy of the schema, 160 in SF2250 and in another copy.
void tst_memo::longTexts()
{
    NemSmsMemo memo = sample(MemoVersion::V12);
    memo.notification = QString(160, u'x');
    VERIFY_RESULT(m_reader->read(encodeMemo(memo)));
    memo.notification += u'x';
    QCOMPARE(m_reader->read(encodeMemo(memo)).error().message.code, "xml.invalid");
    SKIP_WITHOUT_PUBLISHED(m_published12);
    memo.notification = QString(memoNotificationSafe, u'x');
    VERIFY_RESULT(m_published12->validate(XmlDocument::parse(encodeMemo(memo))->root()));
    memo.notification += u'x';
    QVERIFY(!m_published12->validate(XmlDocument::parse(encodeMemo(memo))->root()));
}

void tst_memo::theVersionsAreToldApart()
{
    const QByteArray memo11 = encodeMemo(sample(MemoVersion::V11));
    const QByteArray memo12 = encodeMemo(sample(MemoVersion::V12));
    QVERIFY(memo11.contains("memoSchVersion=\"1.1.0\"") && memo11.contains("<memo:mandatory>false<"));
    QVERIFY(!memo12.contains("memoSchVersion") && !memo12.contains("mandatory"));
    // What 1.2 lets be left out, 1.1 wants, and the other way round.
    QVERIFY(!m_reader->read(QByteArray(memo12).replace("\"1.2\"", "\"1.1\"")).has_value());
    QVERIFY(!m_reader->read(QByteArray(memo11).replace("memoVersion=\"1.1\"", "memoVersion=\"1.2\"")).has_value());
    QCOMPARE(m_reader->read(QByteArray(memo12).replace("\"1.2\"", "\"2.0\"")).error().message.code, "memo.version");
}

void tst_memo::ourSchemaIsAsStrictAsThePublished_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("good");
    const QByteArray recipient = "<memo:recipientID>";
    QTest::newRow("version 1 UUID") << QByteArray("-4ba9-") << QByteArray("-1ba9-") << false;
    QTest::newRow("variant") << QByteArray("-9366-") << QByteArray("-c366-") << false;
    QTest::newRow("capital UUID") << QByteArray("8c2ea15d") << QByteArray("8C2EA15D") << true;
    QTest::newRow("message type") << QByteArray(">NEMSMS<") << QByteArray(">SMS<") << false;
    QTest::newRow("no sender") << QByteArray("<memo:senderID>29189846</memo:senderID>") << QByteArray() << false;
    QTest::newRow("unknown element") << recipient << QByteArray("<memo:cpr/><memo:recipientID>") << false;
    QTest::newRow("order") << QByteArray("<memo:label>Aftale") << QByteArray("<memo:reply>true</memo:reply><memo:label>Aftale") << false;
    QTest::newRow("no date") << QByteArray("2026-11-27") << QByteArray("2026-13-27") << false;
    QTest::newRow("a time of day") << QByteArray("2026-11-27") << QByteArray("2026-11-27T10:00:00Z") << false;
    QTest::newRow("a zone") << QByteArray("2026-11-27") << QByteArray("2026-11-27+01:00") << true;
    QTest::newRow("long label") << QByteArray("Aftale") << QByteArray(250, 'x') << false;
    QTest::newRow("local time") << QByteArray("<memo:doNot") << QByteArray("<memo:replyByDateTime>2026-11-27T10:00:00</memo:replyByDateTime><memo:doNot") << false;
    QTest::newRow("time in UTC") << QByteArray("<memo:doNot") << QByteArray("<memo:replyByDateTime>2026-11-27T10:00:00Z</memo:replyByDateTime><memo:doNot") << true;
    QTest::newRow("attribute") << QByteArray("<memo:MessageHeader>") << QByteArray("<memo:MessageHeader x='1'>") << false;
}

void tst_memo::ourSchemaIsAsStrictAsThePublished()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, good);
    for (const MemoVersion version : {MemoVersion::V11, MemoVersion::V12}) {
        NemSmsMemo memo = sample(version);
        memo.doNotDeliverUntil = QDate(2026, 11, 27);
        QByteArray bytes = encodeMemo(memo);
        QVERIFY(bytes.contains(before));
        bytes.replace(bytes.indexOf(before), before.size(), after);
        QCOMPARE(m_reader->read(bytes).has_value(), good);
        const auto published = version == MemoVersion::V11 ? m_published11 : m_published12;
        if (published) {
            QCOMPARE(published->validate(XmlDocument::parse(bytes)->root()).has_value(), good);
        }
    }
    SKIP_WITHOUT_PUBLISHED(m_published12);
}

void tst_memo::aLetterIsNone()
{
    const QByteArray memo = encodeMemo(sample(MemoVersion::V12));
    QCOMPARE(m_reader->read(QByteArray(memo).replace(">NEMSMS<", ">DIGITALPOST<")).error().message.code, "memo.type");
    QCOMPARE(m_reader->read(QByteArray(memo).replace("</memo:Message>", "<memo:MessageBody/></memo:Message>")).error().message.code,
             "memo.body");
}

void tst_memo::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const QByteArray memo = encodeMemo(sample(MemoVersion::V12));
    const auto with = [&](const char *before, const char *after) { return QByteArray(memo).replace(before, after); };
    QTest::newRow("nothing") << QByteArray() << QByteArray("xml.malformed");
    QTest::newRow("cut") << memo.chopped(20) << QByteArray("xml.malformed");
    QTest::newRow("entity") << QByteArray("<!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + memo) << QByteArray("xml.doctype");
    QTest::newRow("too long") << QByteArray(memo + QByteArray(256 * 1024, ' ')) << QByteArray("xml.large");
    QTest::newRow("deep") << QByteArray(QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40)) << QByteArray("xml.deep");
    QTest::newRow("another namespace") << with("https://DigitalPost.dk/MeMo-1", "urn:x") << QByteArray("memo.message");
    QTest::newRow("no version") << with("memoVersion", "version") << QByteArray("memo.version");
    QTest::newRow("recipient") << with("2512484916", "3113484916") << QByteArray("memo.recipient");
    QTest::newRow("recipient with a line") << with("2512484916", "251248-4916") << QByteArray("memo.recipient");
    QTest::newRow("kind of recipient") << with(">CPR<", ">EMAIL<") << QByteArray("memo.recipient");
    QTest::newRow("sender") << with("29189846", "29189847") << QByteArray("memo.sender");
    QTest::newRow("kind of sender") << with("<memo:idType>CVR", "<memo:idType>CPR") << QByteArray("memo.sender");
    QTest::newRow("year 12026") << with("<memo:Sender>", "<memo:doNotDeliverUntilDate>12026-11-27</memo:doNotDeliverUntilDate><memo:Sender>")
                                << QByteArray("memo.date");
}

void tst_memo::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    const auto read = m_reader->read(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().message.code, code);
    QVERIFY(!base::sentence(read.error().message).contains(u"2484916"));
}

NEMSMS_TEST(tst_memo)
#include "tst_memo.moc"
