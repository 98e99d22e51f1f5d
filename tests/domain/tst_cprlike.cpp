// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cprlike.h"

#include "domain/cpr.h"
#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_cprlike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");

        const auto row = [](const char *name, const QString &text, int from, int position, int length) {
            QTest::newRow(name) << text << from << position << length;
        };
        row("bare", u"a 2512484916"_s, 0, 2, 10);
        row("hyphen", u"251248-4916."_s, 0, 0, 11);
        row("space", u"251248 4916"_s, 0, 0, 11);
        row("no-break space", u"251248\u00A04916"_s, 0, 0, 11);
        row("en dash", u"251248\u20134916"_s, 0, 0, 11);
        row("in pairs", u"Om 25 12 48 4916."_s, 0, 3, 13);
        row("pairs and a hyphen", u"25 12 48-4916"_s, 0, 0, 13);
        row("full stop", u"251248.4916"_s, 0, 0, 11);
        row("slash", u"251248/4916"_s, 0, 0, 11);
        row("spaced hyphen", u"251248 - 4916"_s, 0, 0, 13);
        row("pairs after another number", u"nr 3 25 12 48 4916"_s, 0, 5, 13);
        row("a date and an hour", u"12-10-2026 10:30"_s, 0, -1, 0);
        row("a date and an hour with spaces", u"12 10 2026 10"_s, 0, -1, 0);
        row("a telephone number", u"20 12 34 56"_s, 0, -1, 0);
        row("letters around", u"x2512484916y"_s, 0, 1, 10);
        row("replacement number", u"8512484916"_s, 0, 0, 10);
        row("the second", u"2512484916,2512169996"_s, 10, 11, 10);
        row("from within a number", u"92512484916"_s, 1, -1, 0);
        row("from within its end", u"992512484916 2512484916"_s, 2, 13, 10);
        row("eleven digits", u"25124849160"_s, 0, -1, 0);
        row("a digit before", u"125124849161"_s, 0, -1, 0);
        row("seven and four", u"1251248-4916"_s, 0, -1, 0);
        row("six and five", u"251248-49160"_s, 0, -1, 0);
        row("six and three", u"251248-491"_s, 0, -1, 0);
        row("two breaks", u"251248--4916"_s, 0, -1, 0);
        row("nothing behind", u"251248-"_s, 0, -1, 0);
        row("day 0", u"0012484916"_s, 0, -1, 0);
        row("day 60", u"6012484916"_s, 0, -1, 0);
        row("month 13", u"2513484916"_s, 0, -1, 0);
        row("empty", u""_s, 0, -1, 0);
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, position);
        const auto found = findCprLike(QStringView(text), from);
        QCOMPARE(found ? int(found->position) : -1, position);
        QTEST(found ? int(found->length) : 0, "length");
    }

    void knowsTheLastDayOfEachMonth()
    {
        // 2000 is a leap year, and 4 as the seventh digit makes it 2000.
        for (int month = 1; month <= 12; ++month) {
            for (int day = 0; day < 100; ++day) {
                const QString text = u"%1%2004000"_s.arg(day, 2, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
                QCOMPARE(findCprLike(QStringView(text)).has_value(), Cpr::parse(text).has_value());
            }
        }
    }

    void whateverIsACprIsFound()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QString digits = test::randomDigits(random, 10);
            if (Cpr::parse(digits)) {
                QVERIFY(findCprLike(QStringView(digits)));
            }
        }
    }
};

NEMSMS_TEST(tst_cprlike)
#include "tst_cprlike.moc"
