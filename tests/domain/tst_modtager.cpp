// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/modtager.h"

#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_modtager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPersonsFromCompanies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("borger");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("masked");

        QTest::newRow("cpr") << u"251248-4916"_s << true << u"2512484916"_s << u"251248-****"_s;
        QTest::newRow("cvr") << u"29189846"_s << false << u"29189846"_s << u"29189846"_s;
        QTest::newRow("colon") << u":29189846"_s << false << u"29189846"_s << u"29189846"_s;
        QTest::newRow("DK") << u"dk 29189846"_s << false << u"29189846"_s << u"29189846"_s;
        QTest::newRow("CVR") << u"CVR 29 18 98 46"_s << false << u"29189846"_s << u"29189846"_s;
    }

    void tellsPersonsFromCompanies()
    {
        QFETCH(QString, text);
        const auto modtager = parseModtager(text);
        QVERIFY(modtager);
        QTEST(isBorger(*modtager), "borger");
        QTEST(toString(*modtager), "digits");
        QTEST(masked(*modtager), "masked");
        QVERIFY(*parseModtager(toString(*modtager)) == *modtager);
    }

    void errorsAreThoseOfTheKind()
    {
        QCOMPARE(parseModtager(u""_s).error().message.code, "cpr.empty");
        QCOMPARE(parseModtager(u"251248491"_s).error().message.code, "cpr.length");
        QCOMPARE(parseModtager(u"29189847"_s).error().message.code, "cvr.modulus11");
    }

    void isAField()
    {
        using Type = base::FieldType<std::optional<Modtager>>;
        QVERIFY(!Type::toVariant(std::nullopt).isValid());
        QVERIFY(!Type::fromVariant(QVariant())->has_value());
        const auto read = Type::fromVariant(u"2512484916"_s);
        QVERIFY(read && read->has_value());
        QCOMPARE(Type::show(*read), u"251248-****"_s);
        QCOMPARE(Type::toVariant(*read).toString(), u"2512484916"_s);
        QVERIFY(!Type::fromVariant(u"x"_s));
    }

    void findingsAreThoseOfTheKind()
    {
        QCOMPARE(findings(*parseModtager(u"99999999"_s)).value(0).message.code, "cvr.testnumber.use");
        QCOMPARE(findings(*parseModtager(u"2512169996"_s)).value(0).message.code, "cpr.modulus11.unlikely");
        QVERIFY(findings(*parseModtager(u"2512484916"_s)).isEmpty());
    }
};

NEMSMS_TEST(tst_modtager)
#include "tst_modtager.moc"
