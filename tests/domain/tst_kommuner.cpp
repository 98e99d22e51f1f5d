// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kommuner.h"

#include "domain/generated.h"
#include "domain/myndighed.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_kommuner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAre98AndTheyDiffer()
    {
        QSet<QString> codes, names, cvrs;
        QString before;
        for (const auto &kommune : kommuner()) {
            codes += kommune.kode;
            names += kommune.navn;
            cvrs += kommune.cvr;
            QVERIFY2(Cvr::parse(kommune.cvr), qPrintable(kommune.navn));
            QVERIFY2(kommune.navn.contains(u"kommune"_s, Qt::CaseInsensitive), qPrintable(kommune.navn));
            QVERIFY2(before < kommune.kode, qPrintable(kommune.kode));
            before = kommune.kode;
        }
        QCOMPARE(codes.size(), 98);
        QCOMPARE(names.size(), 98);
        QCOMPARE(cvrs.size(), 98);
        QVERIFY(kommunerDato().isValid());
    }

    void someAreWhoTheyAre()
    {
        QCOMPARE(kommuneMedKode(u"101"_s)->navn, u"Københavns Kommune"_s);
        QCOMPARE(kommuneMedKode(u"400"_s)->navn, u"Bornholms Regionskommune"_s);
        QCOMPARE(kommuneMedKode(u"791"_s)->cvr, u"29189846"_s);
        QVERIFY(!kommuneMedKode(u"411"_s)); // Christiansø is no kommune
    }

    void eachIsATemplateOfAnAuthority()
    {
        QCOMPARE(myndighedTable().templates.size(), 98);
        for (const auto &one : myndighedTable().templates) {
            const auto record = myndighedTable().make();
            QVERIFY(myndighedTable().assign(*record, one.values).isEmpty());
            QCOMPARE(test::codes(myndighedTable().validate(*record)), QByteArrayList());
        }
        QCOMPARE(myndighedTable().fieldTemplate("101")->label, u"Københavns Kommune"_s);
        QVERIFY(!myndighedTable().fieldTemplate("0"));
    }
};

NEMSMS_TEST(tst_kommuner)
#include "tst_kommuner.moc"
