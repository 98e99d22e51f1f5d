// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/danishorder.h"

#include "domain/afsendersystem.h"
#include "store/entitystore.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using nemsms::test::await;
using nemsms::test::StoreFixture;

namespace {

/// As a Danish reader looks them up.
const QStringList alphabet {u"(intet)"_s, u"112"_s,   u"Abild"_s, u"Allé Nord"_s, u"Bad Ø"_s, u"badet"_s,
                            u"Müller"_s,  u"Mylund"_s, u"Zebra"_s, u"ægget"_s,    u"Älv"_s,   u"Ære"_s,
                            u"Øst"_s,     u"Östra"_s, u"Aabenraa"_s, u"Ål"_s,     u"AARHUS"_s};

} // namespace

class tst_danishorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersStandAsInDanish()
    {
        QStringList sorted = alphabet;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(), [](const QString &left, const QString &right) {
            return store::danishOrder(left).toUtf8() < store::danishOrder(right).toUtf8();
        });
        QCOMPARE(sorted, alphabet);
    }

    void caseAndWritingOfALetterMakeNoDifference()
    {
        QCOMPARE(store::danishOrder(u"  SKOLE  og\tFritid"_s), store::danishOrder(u"skole og fritid"_s));
        QCOMPARE(store::danishOrder(u"A\u030Angermose"_s), store::danishOrder(u"ångermose"_s));
        QCOMPARE(store::danishOrder(u"Gade-vej"_s), store::danishOrder(u"gade vej"_s));
        QCOMPARE(store::danishOrder(u"{"_s), u"!"_s);
        QVERIFY(!store::danishOrder({}).isNull());
        QCOMPARE(store::danishOrder(QString(10000, u'b')).size(), 100);
    }

    void listsComeInDanishOrderPageByPage_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("forwards") << false;
        QTest::newRow("backwards") << true;
    }

    void listsComeInDanishOrderPageByPage()
    {
        QFETCH(bool, descending);
        const StoreFixture fixture;
        const auto opened = fixture.open();
        VERIFY_RESULT(opened);
        store::EntityStore systems(**opened, domain::afsendersystemTable());
        for (const QString &navn : alphabet) {
            auto made = std::make_shared<domain::Afsendersystem>();
            made->navn = navn == u"Zebra"_s ? u"Ørn"_s : navn;
            const auto created = await(systems.create(made, fixture.actor));
            VERIFY_RESULT(created);
            if (navn == u"Zebra"_s) { // a revision moves the record to its new place
                auto next = std::make_shared<domain::Afsendersystem>(
                    static_cast<const domain::Afsendersystem &>(**created));
                next->navn = navn;
                VERIFY_RESULT(await(systems.revise(next, fixture.actor)));
            }
        }
        store::ListQuery query;
        query.sort = {{"navn", descending}};
        query.limit = 4;
        QStringList seen;
        do {
            const auto page = await(systems.list(query));
            VERIFY_RESULT(page);
            for (const base::Record &record : page->records) {
                seen << static_cast<const domain::Afsendersystem &>(*record).navn;
            }
            query.after = page->next;
        } while (!query.after.isEmpty());
        QStringList expected = alphabet;
        if (descending) {
            std::reverse(expected.begin(), expected.end());
        }
        QCOMPARE(seen, expected);
    }
};

NEMSMS_TEST(tst_danishorder)
#include "tst_danishorder.moc"
