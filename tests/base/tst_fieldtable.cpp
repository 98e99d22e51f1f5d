// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fieldbuilder.h"
#include "support/testmain.h"

#include <QTest>
#include <QTimeZone>

using namespace nemsms::base;

namespace {

class Even
{
public:
    static Result<Even> parse(const QString &text)
    {
        const int number = text.toInt();
        return number % 2 == 0 ? Result<Even>(Even(number)) : Result<Even>(failure(ErrorKind::InvalidInput, "odd"));
    }
    [[nodiscard]] QString toString() const { return QString::number(m_number); }
    [[nodiscard]] QString masked() const { return QStringLiteral("**"); }
    friend bool operator==(const Even &, const Even &) = default;

private:
    explicit Even(int number) : m_number(number) {}
    int m_number;
};

enum class Colour { Red, Green };

struct Thing : Entity {
    QString name;
    std::optional<Even> even;
    Colour colour = Colour::Red;
    QDate since;
    friend bool operator==(const Thing &, const Thing &) = default;
};

Findings rules(const Thing &thing)
{
    return thing.name == QLatin1String("bad") ? Findings {makeFinding(Severity::Error, "thing.bad")} : Findings {};
}

EntityTable things()
{
    return entityTable<Thing>(
        "thing",
        {field("name", "Name", &Thing::name).with(FieldFlag::Required | FieldFlag::Identifier),
         field("even", "Even", &Thing::even).with(FieldFlag::Personal),
         choiceField("colour", "Colour", &Thing::colour, {{"red", "Red"}, {"green", "Green"}}),
         field("since", "Since", &Thing::since)},
        &rules);
}

} // namespace

class tst_fieldtable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesGoInAndComeOut()
    {
        const auto table = things();
        const auto thing = std::static_pointer_cast<Thing>(table.make());
        const FieldValues values {{QStringLiteral("name"), QStringLiteral("A")},
                                  {QStringLiteral("even"), QStringLiteral("4")},
                                  {QStringLiteral("colour"), QStringLiteral("green")},
                                  {QStringLiteral("since"), QStringLiteral("21-11-2026")}};
        QVERIFY(table.assign(*thing, values).isEmpty());
        QCOMPARE(thing->colour, Colour::Green);
        QCOMPARE(thing->since, QDate(2026, 11, 21));
        QCOMPARE(table.values(*thing).value(QStringLiteral("even")).toString(), QStringLiteral("4"));
        QCOMPARE(table.field("even")->show(*thing), QStringLiteral("**"));
        QCOMPARE(table.field("since")->show(*thing), QStringLiteral("21-11-2026"));
        QCOMPARE(*std::static_pointer_cast<Thing>(table.copy(*thing)), *thing);
        QCOMPARE(table.title(*thing), QStringLiteral("A"));
    }

    void timesAreShownInDanishTime()
    {
        const QDateTime summer(QDate(2026, 7, 1), QTime(22, 30), QTimeZone::utc());
        QCOMPARE(FieldType<QDateTime>::show(summer), QStringLiteral("02-07-2026 00:30:00"));
        QCOMPARE(FieldType<QDateTime>::show({}), QString());
    }

    void eachBadValueIsAFindingAndChangesNothing()
    {
        const auto table = things();
        const auto thing = std::static_pointer_cast<Thing>(table.make());
        const auto findings = table.assign(*thing, {{QStringLiteral("even"), 3},
                                                    {QStringLiteral("colour"), QStringLiteral("blue")},
                                                    {QStringLiteral("since"), QStringLiteral("yesterday")},
                                                    {QStringLiteral("nope"), 1}});
        QCOMPARE(findings.size(), 4);
        QCOMPARE(*thing, Thing());
    }

    void requiredAndOwnRulesAreFound()
    {
        const auto table = things();
        Thing thing;
        QCOMPARE(table.validate(thing).value(0).message.code, QByteArray("field.required"));
        thing.name = QStringLiteral("bad");
        QCOMPARE(table.validate(thing).value(0).message.code, QByteArray("thing.bad"));
        thing.name = QStringLiteral("good");
        QVERIFY(table.validate(thing).isEmpty());
    }
};

NEMSMS_TEST(tst_fieldtable)
#include "tst_fieldtable.moc"
