// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecasefixture.h"

#include "support/testmain.h"
#include "usecases/exportverbs.h"
#include "usecases/importverbs.h"
#include "usecases/konfigurationverbs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// What one kommune exports, an empty one imports, and both are the same: every entity, in both kinds of file and in
/// both languages of the headers, and every reference by what people call the record.
class tst_importroundtrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEntityComesBack_data();
    void everyEntityComesBack();
};

namespace {

/// Says yes.
class Yes final : public base::UserPrompts
{
public:
    base::Job<bool> confirm(base::Question) override { return base::ready(base::Result<bool>(true)); }
    base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message, bool) override
    {
        return base::ready(base::Result<std::shared_ptr<base::Secret>>(
            base::failure(base::ErrorKind::NotPermitted, "test.nopassphrase")));
    }
};

/// A kommune with a test and a production environment, where SysID, MaterialeID and GruppeID are the same in both.
QString fillTwoEnvironments(test::UsecaseFixture &kommune)
{
    if (const QString problem = kommune.fill(); !problem.isEmpty()) {
        return problem;
    }
    const QString drift = kommune.make(domain::miljoeTable(), {{"navn", "Produktion"},
                                                               {"art", "produktionsmiljoe"},
                                                               {"printServiceUrl", "https://print.example/service"}});
    const QString certifikat = kommune.make(domain::certifikatTable(),
                                            {{"navn", "Register"}, {"sha256", QString(64, u'a')}, {"rolle", "register"}});
    kommune.make(domain::tilslutningsaftaleTable(), {{"navn", "Aftale"}, {"myndighedId", kommune.myndighed}, {"modpart", "Digitaliseringsstyrelsen"}, {"ean", "5798009811578"}});
    for (const QString &place : {kommune.miljoe, drift}) {
        const QString system = kommune.make(domain::afsendersystemTable(), {{"sysId", "2002"},
                                                                            {"navn", "KY afsender"},
                                                                            {"leverandoer", "KOMBIT"},
                                                                            {"ean", "5798009811578"},
                                                                            {"miljoeId", place}});
        const QString materiale = kommune.make(domain::materialeTable(), {{"materialeId", "300001"},
                                                                          {"navn", "=Påmindelse"},
                                                                          {"type", "nemsms"},
                                                                          {"afsendersystemId", system}});
        const QString gruppe = kommune.make(domain::tilmeldingsgruppeTable(), {{"gruppeId", "77"},
                                                                               {"navn", "Ældre; \"to\""},
                                                                               {"type", "nemsms"},
                                                                               {"miljoeId", place}});
        kommune.make(domain::gruppetilknytningTable(), {{"materialeId", materiale}, {"tilmeldingsgruppeId", gruppe}});
        kommune.make(domain::forsendelsestypeTable(), {{"fagsystem", place == drift ? "KY" : "KY test"},
                                                       {"navn", "Påmindelse"},
                                                       {"materialeId", materiale}});
        kommune.make(domain::registerTable(), {{"sysId", "4711"},
                                               {"navn", "NemSMS-register"},
                                               {"myndighedId", kommune.myndighed},
                                               {"ean", "5798009811578"},
                                               {"certifikatId", certifikat},
                                               {"miljoeId", place}});
    }
    return kommune.problem();
}

} // namespace

void tst_importroundtrip::everyEntityComesBack_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("xlsx") << u".xlsx"_s;
    QTest::newRow("csv") << u".csv"_s;
}

void tst_importroundtrip::everyEntityComesBack()
{
    QFETCH(QString, ending);
    test::UsecaseFixture one;
    test::UsecaseFixture other;
    QCOMPARE(one.set(), QString());
    QCOMPARE(fillTwoEnvironments(one), QString());
    QCOMPARE(other.set(), QString());
    const QTemporaryDir folder;
    const usecases::ExportVerbs exports(one.access, std::make_shared<Yes>());
    const usecases::ImportVerbs imports(other.access);
    const auto progress = std::make_shared<usecases::SheetProgress>();
    for (const base::EntityTable *table : usecases::administeredTables()) {
        const QString path = folder.filePath(QString::fromLatin1(table->name) + ending);
        const auto written = test::await(exports.write(table, {}, path, u"Flytning"_s, {}, progress));
        VERIFY_RESULT(written);
        const auto draft = test::await(imports.read(table, path, {}, progress));
        VERIFY_RESULT(draft);
        for (const auto &found : (*draft)->allFindings()) {
            QVERIFY2(found.finding.severity != base::Severity::Error,
                     qPrintable(path + u": "_s + base::sentence(found.finding.message)));
        }
        QCOMPARE((*draft)->counts.created, written->rows);
        VERIFY_RESULT(test::await(imports.apply(*draft)));
        const auto again = test::await(imports.read(table, path, {}, progress));
        VERIFY_RESULT(again);
        QCOMPARE((*again)->counts.unchanged, written->rows); // once more changes nothing
    }
    const auto mine = test::await(usecases::KonfigurationVerbs(one.access).texts());
    const auto theirs = test::await(usecases::KonfigurationVerbs(other.access).texts());
    VERIFY_RESULT(mine);
    VERIFY_RESULT(theirs);
    for (int i = 0; i < mine->size(); ++i) {
        QCOMPARE(QString::fromUtf8(theirs->at(i).bytes), QString::fromUtf8(mine->at(i).bytes));
    }
}

NEMSMS_TEST(tst_importroundtrip)
#include "tst_importroundtrip.moc"
