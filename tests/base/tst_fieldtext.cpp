// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fieldtext.h"

#include "base/fieldbuilder.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms::base;
using namespace Qt::StringLiterals;

namespace {

struct Note : Entity {
    QString navn;
    QString lang;
    QString andenId;
};

Field navn()
{
    return field("navn", "Name", &Note::navn);
}

Field lang()
{
    return field("lang", "Long", &Note::lang).longText();
}

} // namespace

class tst_fieldtext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTextsAreTold_data()
    {
        QTest::addColumn<bool>("inLong");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("stops");
        const auto row = [](const char *name, const QString &text, const char *code, bool stops, bool inLong = false) {
            QTest::newRow(name) << inLong << text << QByteArray(code) << stops;
        };
        row("plain", u"Ældre og Sundhed – ½ €"_s, "", false);
        row("other scripts", u"Żółć Ελλάδα Кирилл 漢字"_s, "", false);
        row("255", QString(255, u'x'), "", false);
        row("256", QString(256, u'x'), "field.long", true);
        row("10,000 characters", QString(10000, u'x'), "field.long", true);
        row("4000 in a long text", QString(4000, u'x'), "", false, true);
        row("4001 in a long text", QString(4001, u'x'), "field.long", true, true);
        row("NUL", u"a"_s + QChar(0) + u"b"_s, "field.control", true);
        row("line break in a name", u"a\nb"_s, "field.control", true);
        row("line break in a long text", u"a\r\n\tb"_s, "", false, true);
        row("NUL in a long text", QString(QChar(0)), "field.control", true, true);
        row("escape", u"\x1b[31m"_s, "field.control", true);
        row("no width", u"a\u200bb"_s, "field.control", true);
        row("a mark of byte order", u"\ufeffa"_s, "field.control", true);
        row("line separator", QString(QChar(0x2028)), "field.control", true);
        row("half a pair", QString(QChar(0xD800)), "field.control", true);
        row("right-to-left override", u"gnp.\u202Eexe"_s, "field.bidi", true);
        row("isolate", u"\u2066a\u2069"_s, "field.bidi", true);
        row("emoji", u"Påmindelse 😀"_s, "field.symbol", false);
        row("private use", QString(QChar(0xE000)), "field.symbol", false);
    }
    void badTextsAreTold()
    {
        QFETCH(bool, inLong);
        QFETCH(QString, text);
        QFETCH(QByteArray, code);
        QFETCH(bool, stops);
        const Findings found = checkFieldText(inLong ? lang() : navn(), text);
        QCOMPARE(found.isEmpty() ? QByteArray() : found.first().message.code, code);
        QCOMPARE(!acceptable(found), stops);
        QVERIFY(found.size() <= 1);
        for (const auto &finding : found) {
            QVERIFY(isInCatalogue(finding.message.code));
            QCOMPARE(finding.field, inLong ? QByteArray("lang") : QByteArray("navn"));
            QVERIFY(!sentence(finding.message).contains(u'{'));
        }
    }

    void thePlaceIsCountedInCharacters()
    {
        const Findings found = checkFieldText(navn(), u"😀"_s.prepend(u"ab"_s));
        QCOMPARE(found.first().message.arguments.value(u"position"_s).toInt(), 3);
        QCOMPARE(found.first().message.arguments.value(u"code"_s).toString(), u"U+1F600"_s);
    }

    void whatIsNoTextHasNone()
    {
        QVERIFY(checkFieldText(field("andenId", "Other", &Note::andenId).refersTo("andet"), QString(300, u'x')).isEmpty());
        QVERIFY(checkFieldText(navn(), QVariant()).isEmpty());
        Field number = navn();
        number.kind = FieldKind::Integer;
        QVERIFY(checkFieldText(number, u"\u202E"_s).isEmpty());
    }

    void everyTableAsksForIt()
    {
        const EntityTable table = entityTable<Note>("note", {navn(), lang()});
        Note note;
        note.navn = QString(300, u'x');
        note.lang = QString(QChar(7));
        const Findings found = table.validate(note);
        QCOMPARE(found.size(), 2);
        QVERIFY(!acceptable(found));
    }
};

NEMSMS_TEST(tst_fieldtext)
#include "tst_fieldtext.moc"
