// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what may be hostile, writing what must be read.
#include "protocols/xml/xmldocument.h"
#include "protocols/xml/xmlschema.h"
#include "protocols/xml/xmlwriter.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;

class tst_xml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void reads();
    void readsEncodings();
    void limits();
    void manyNamesAreForgotten();
    void nullElementsAreHarmless();
    void writes();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void schemaTellsLineAndNoValue();
    void brokenSchema();
};

void tst_xml::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &xml, const char *code) {
        QTest::newRow(name) << xml << QByteArray(code);
    };
    row("empty", "", "xml.malformed");
    row("space", "  \n", "xml.malformed");
    row("no xml", "hello", "xml.malformed");
    row("open", "<a><b></a>", "xml.malformed");
    row("cut", "<a><b>text", "xml.malformed");
    row("two roots", "<a/><b/>", "xml.malformed");
    row("nul", QByteArray("<a>\0</a>", 8), "xml.malformed");
    row("bad utf-8", "<a>\xff\xfe</a>", "xml.malformed");
    row("overlong utf-8", "<a>\xc0\xaf</a>", "xml.malformed");
    row("undeclared prefix", "<a:b/>", "xml.malformed");
    row("attribute twice", "<a b='1' b='2'/>", "xml.malformed");
    row("unknown entity", "<a>&b;</a>", "xml.malformed");
    row("control character", "<a>&#1;</a>", "xml.malformed");
    row("doctype", "<!DOCTYPE a><a/>", "xml.doctype");
    row("external dtd", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "xml.doctype");
    row("external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "xml.doctype");
    row("parameter entity", "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/'> %x;]><a/>", "xml.doctype");
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY x0 'ha'>";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&x" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY x" + QByteArray::number(i) + " '" + before + before + "'>";
    }
    row("bomb", bomb + "]><a>&x29;</a>", "xml.doctype");
    row("deep", QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65), "xml.deep");
    row("very deep", QByteArray("<a>").repeated(1000000), "xml.deep");
    row("strange encoding", "<?xml version='1.0' encoding='ISO-8859-5'?><a/>", "xml.encoding");
    row("utf-7", "<?xml version='1.0' encoding='UTF-7'?><a/>", "xml.encoding");
    row("unknown encoding", "<?xml version='1.0' encoding='none'?><a/>", "xml.malformed");
}

void tst_xml::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, code);
    const auto document = XmlDocument::parse(xml);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().message.code, code);
    QCOMPARE(document.error().kind, base::ErrorKind::InvalidInput);
    QVERIFY(base::isInCatalogue(code));
    VERIFY_RESULT(XmlDocument::parse("<good/>")); // the thread's parser is whole again
}

void tst_xml::reads()
{
    const auto document = XmlDocument::parse("<?xml version='1.0'?><!-- c --><a xmlns='urn:x' xmlns:y='urn:y' k='v' y:k='w'>"
                                             "one<![CDATA[<two>]]>&amp;&#xe6;<y:b/> <b n='1'/><b n='2'/></a>");
    VERIFY_RESULT(document);
    const XmlElement root = document->root();
    QVERIFY(root.is({"urn:x", "a"}));
    QVERIFY(!root.is({"", "a"}));
    QVERIFY(!root.is({"urn:x", "b"}));
    QCOMPARE(root.text(), QStringLiteral("one<two>&æ "));
    QCOMPARE(root.attribute("k"), QStringLiteral("v"));
    QCOMPARE(root.attribute({"urn:y", "k"}), QStringLiteral("w"));
    QVERIFY(root.attribute("missing").isNull());
    QCOMPARE(root.children().size(), 3);
    QCOMPARE(root.firstChild().namespaceUri(), QStringLiteral("urn:y"));
    QCOMPARE(root.child({"urn:x", "b"}).attribute("n"), QStringLiteral("1"));
    QCOMPARE(root.child({"urn:x", "b"}).next().attribute("n"), QStringLiteral("2"));
}

void tst_xml::readsEncodings()
{
    const auto latin = XmlDocument::parse("<?xml version='1.0' encoding='iso-8859-1'?><a>\xe6</a>");
    VERIFY_RESULT(latin);
    QCOMPARE(latin->root().text(), QStringLiteral("æ"));
    const QString wide = QStringLiteral("\ufeff<?xml version='1.0' encoding='UTF-16'?><a>æ😀</a>");
    const auto utf16 = XmlDocument::parse(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
    VERIFY_RESULT(utf16);
    QCOMPARE(utf16->root().text(), QStringLiteral("æ😀"));
    const auto marked = XmlDocument::parse("\xef\xbb\xbf<a/>");
    VERIFY_RESULT(marked);
}

void tst_xml::limits()
{
    VERIFY_RESULT(XmlDocument::parse(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)));
    VERIFY_RESULT(XmlDocument::parse("<a>" + QByteArray(93, 'x') + "</a>", {100, 64}));
    const auto large = XmlDocument::parse("<a>" + QByteArray(94, 'x') + "</a>", {100, 64});
    QVERIFY(!large.has_value());
    QCOMPARE(large.error().message.code, QByteArray("xml.large"));
    QVERIFY(!XmlDocument::parse("<a><b/></a>", {100, 1}).has_value());
}

void tst_xml::manyNamesAreForgotten()
{
    // More names than the parser keeps, in documents that outlive its new start.
    QList<XmlDocument> kept;
    for (int i = 0; i < 30; ++i) {
        QByteArray xml = "<a>";
        for (int n = 0; n < 1000; ++n) {
            xml += "<n" + QByteArray::number(i * 1000 + n) + "/>";
        }
        const auto document = XmlDocument::parse(xml + "</a>");
        VERIFY_RESULT(document);
        kept.append(*document);
    }
    for (int i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept.at(i).root().firstChild().localName(), QStringLiteral("n%1").arg(i * 1000));
    }
}

void tst_xml::nullElementsAreHarmless()
{
    const XmlElement none;
    QVERIFY(none.isNull() && none.firstChild().isNull() && none.next().isNull() && none.child({"", "a"}).isNull());
    QVERIFY(none.text().isEmpty() && none.localName().isEmpty() && none.attribute("a").isNull());
    QVERIFY(!none.is({"", ""}));
    QCOMPARE(none.line(), 0);
}

void tst_xml::writes()
{
    XmlWriter writer;
    writer.open("x:a").declare("x", "urn:x").attribute("k", u"<\"&'\n\t>");
    writer.element("x:b", QStringView(u"a<b>&\r\n\"")).flag("x:c", true).number("x:d", -3).optional("x:e", QStringView());
    writer.open("x:f").close().open("x:g").base64("\x01\x02\xff").close().markup("<x:h/>").close();
    QCOMPARE(writer.take(), QByteArray("<x:a xmlns:x=\"urn:x\" k=\"&lt;&quot;&amp;'&#10;&#9;&gt;\"><x:b>a&lt;b&gt;&amp;&#13;\n\""
                                       "</x:b><x:c>true</x:c><x:d>-3</x:d><x:f/><x:g>AQL/</x:g><x:h/></x:a>"));
}

void tst_xml::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ascii") << QStringLiteral("Husk <din> tid & 'mere' \"til\" ]]>") << QString();
    QTest::newRow("danish") << QStringLiteral("æøåÆØÅ é €") << QString();
    QTest::newRow("beyond the first plane") << QStringLiteral("😀 𝄞") << QString();
    QTest::newRow("line ends") << QStringLiteral("a\rb\r\nc\nd\te") << QString();
    QTest::newRow("control") << QStringLiteral("a\x01z") << QStringLiteral("a\ufffdz");
    QTest::newRow("half a pair") << (QStringLiteral("a") + QChar(0xd83d) + u'z') << QStringLiteral("a\ufffdz");
    QTest::newRow("wrong half") << (QStringLiteral("a") + QChar(0xde00) + u'z') << QStringLiteral("a\ufffdz");
    QTest::newRow("not a character") << (QStringLiteral("a") + QChar(0xffff)) << QStringLiteral("a\ufffd");
}

void tst_xml::whatIsWrittenIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    XmlWriter writer;
    writer.open("a").attribute("k", text).text(text).close();
    const auto document = XmlDocument::parse(writer.take());
    VERIFY_RESULT(document);
    QCOMPARE(document->root().text(), expected.isEmpty() ? text : expected);
    QCOMPARE(document->root().attribute("k"), expected.isEmpty() ? text : expected);
}

void tst_xml::schemaTellsLineAndNoValue()
{
    const auto schema = XmlSchema::compile(QStringLiteral(":/protocols/printservice/schemas/dkal.xsd"));
    VERIFY_RESULT(schema);
    const auto wrong = XmlDocument::parse("<d:SlutbrugerIdentitet xmlns:d='urn:oio:dkal:1.0.0' xmlns:a='urn:oio:adir:dagpenge:2009.07.01'>"
                                          "\n\n<a:CPRnummerIdentifikator>25124849'16</a:CPRnummerIdentifikator></d:SlutbrugerIdentitet>");
    VERIFY_RESULT(wrong);
    const auto verdict = (*schema)->validate(wrong->root());
    QVERIFY(!verdict.has_value());
    QCOMPARE(verdict.error().message.code, QByteArray("xml.invalid"));
    QCOMPARE(verdict.error().message.arguments.value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(verdict.error().message.arguments.value(QStringLiteral("element")).toString(),
             QStringLiteral("CPRnummerIdentifikator"));
    QVERIFY2(!verdict.error().detail.contains(QLatin1String("2512")), qPrintable(verdict.error().detail));
    QVERIFY2(verdict.error().detail.contains(QLatin1String("pattern")), qPrintable(verdict.error().detail));
}

void tst_xml::brokenSchema()
{
    for (const char *path : {":/nowhere.xsd", ":/protocols/printservice/schemas/printservice.wsdl", "/no/such/file.xsd"}) {
        const auto schema = XmlSchema::compile(QString::fromLatin1(path));
        QVERIFY(!schema.has_value());
        QCOMPARE(schema.error().message.code, QByteArray("xml.schema.broken"));
    }
}

NEMSMS_TEST(tst_xml)
#include "tst_xml.moc"
