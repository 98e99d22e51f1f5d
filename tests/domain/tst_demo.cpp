// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo.h"

#include "domain/cpr.h"
#include "domain/cvr.h"
#include "domain/ean.h"
#include "domain/materialeid.h"
#include "domain/mobilnummer.h"
#include "domain/smstext.h"
#include "domain/sysid.h"
#include "domain/uuid.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

/// The fictive persons that public test material documents; tests/architecture/persons.py looks at all other files.
const QStringList documented {u"2512484916"_s, u"2512169996"_s, u"2611740000"_s};

} // namespace

class tst_demo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyDocumentedFictivePersonsOccur()
    {
        QCOMPARE(int(demo::personer.size()), int(documented.size()));
        for (const auto &person : demo::personer) {
            QVERIFY(documented.contains(person.cpr.toString()));
            QVERIFY(Cpr::parse(person.cpr.toString()));
            QVERIFY(person.navn.startsWith(u"Prøveperson "));
            QVERIFY(person.mobilnummer.isEmpty() || Mobilnummer::parse(person.mobilnummer.toString()));
        }
        QVERIFY(demo::personer.at(0).tilmeldt && !demo::personer.at(1).tilmeldt);
    }

    void everyNumberIsRight()
    {
        for (const auto cvr : {demo::myndighedCvr, demo::leverandoerCvr, demo::kombitCvr, demo::andenCvr}) {
            QVERIFY(Cvr::parse(cvr.toString(), MiljoeArt::LokalPlatform)); // the supplier has a test number
        }
        QVERIFY(NemSmsSysId::parse(demo::nemSmsSysId.toString()));
        QVERIFY(DigitalPostSysId::parse(demo::digitalPostSysId.toString()));
        QVERIFY(RegisterSysId::parse(demo::registerSysId.toString()));
        for (const auto uuid : {demo::serviceaftaleUuid, demo::brugersystemUuid, demo::tilmeldingsaftaleUuid}) {
            QCOMPARE(Uuid::parse(uuid.toString())->toString(), uuid.toString());
        }
        QVERIFY(Ean::parse(demo::ean.toString())->findings().isEmpty());
        QVERIFY(Mobilnummer::parse(demo::afsendermobil.toString()));
        QVERIFY(MaterialeId::parse(demo::materialeId.toString()));
        QVERIFY(MaterialeId::parse(demo::brevMaterialeId.toString()));
        QVERIFY(checkSms(demo::tekst.toString()).isEmpty());
    }
};

NEMSMS_TEST(tst_demo)
#include "tst_demo.moc"
