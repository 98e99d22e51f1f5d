// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecasefixture.h"

#include "support/testmain.h"
#include "usecases/importverbs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// What a row of a spreadsheet means to other records, told in the dry run: what it refers to, who has its number
/// already in the store or in the file, and what others did since the file was read.
class tst_importrelations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findings_data();
    void findings();
    void numbersMayBeSwapped();
    void aDraftIsFound();
    void theSameNumberInTwoEnvironments();
    void keptReferencesAreJudgedToo();
    void whatOthersDidSinceIsNoticed();
    void aWholeImportIsTakenBack();

private:
    std::shared_ptr<usecases::ImportDraft> read(const base::EntityTable &table, const QByteArray &text);
    QStringList codesOf(const usecases::ImportDraft &draft);
    usecases::EntityVerbs verbs(const base::EntityTable &table) { return {table, m_fixture->access}; }

    std::unique_ptr<test::UsecaseFixture> m_fixture;
    std::unique_ptr<usecases::ImportVerbs> m_imports;
    QString m_drift;
};

void tst_importrelations::init()
{
    m_imports.reset();
    m_fixture = std::make_unique<test::UsecaseFixture>();
    QCOMPARE(m_fixture->set(), QString());
    QCOMPARE(m_fixture->fill(), QString());
    m_drift = m_fixture->make(domain::miljoeTable(), {{"navn", "Drift"},
                                                      {"art", "produktionsmiljoe"},
                                                      {"printServiceUrl", "https://print.example/service"}});
    m_fixture->make(domain::afsendersystemTable(), {{"sysId", "1500"}, {"navn", "I test"}, {"miljoeId", m_fixture->miljoe}});
    const QString gone = m_fixture->make(domain::afsendersystemTable(), {{"sysId", "1600"}, {"navn", "Udgået"}});
    VERIFY_RESULT(test::await(verbs(domain::afsendersystemTable()).retire(gone, 1)));
    const auto draft = test::await(verbs(domain::afsendersystemTable()).createDraft({{u"sysId"_s, u"1700"_s}, {u"navn"_s, u"Kladde"_s}}));
    VERIFY_RESULT(draft);
    m_fixture->make(domain::tilmeldingsgruppeTable(), {{"gruppeId", "77"}, {"navn", "Breve"}, {"type", "meddelelse"}});
    QCOMPARE(m_fixture->problem(), QString());
    m_imports = std::make_unique<usecases::ImportVerbs>(m_fixture->access);
}

std::shared_ptr<usecases::ImportDraft> tst_importrelations::read(const base::EntityTable &table, const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ind.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return nullptr;
    }
    file.close();
    const auto draft = test::await(
        m_imports->read(&table, file.fileName(), {}, std::make_shared<usecases::SheetProgress>()));
    return draft ? *draft : nullptr;
}

/// "row:code" of every finding that stops.
QStringList tst_importrelations::codesOf(const usecases::ImportDraft &draft)
{
    QStringList codes;
    for (const auto &found : draft.allFindings()) {
        if (found.finding.severity == base::Severity::Error) {
            codes += QString::number(found.row) + u':' + QString::fromLatin1(found.finding.message.code);
        }
    }
    return codes;
}

void tst_importrelations::findings_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const QByteArray &entity, const QByteArray &text, const QStringList &codes) {
        QTest::newRow(name) << entity << text << codes;
    };
    const QByteArray materialer = "materialeId;navn;type;afsendersystemId\n";
    const QByteArray systemer = "sysId;navn;miljoeId\n";
    const QByteArray personer = "navn;cpr;mobilnummer;samtykke;miljoeId\n";
    row("good", "materiale", materialer + "1;A;nemsms;1001\n2;B;nemsms;NemSMS\n", {});
    row("no such system", "materiale", materialer + "1;A;nemsms;9999\n", {u"2:import.reference.none"_s});
    row("a retired system", "materiale", materialer + "1;A;nemsms;1600\n", {u"2:relation.retired"_s});
    row("a draft of a system", "materiale", materialer + "1;A;nemsms;1700\n", {u"2:relation.draft"_s});
    row("twice in the file", "materiale", materialer + "1;A;nemsms;1001\n1;B;nemsms;1001\n", {u"3:import.row.twice"_s});
    row("everywhere and in one place", "afsendersystem", systemer + "1800;A;\n1800;B;Drift\n", {u"3:import.value.twice"_s});
    row("two places", "afsendersystem", systemer + "1800;A;Ekstern test\n1800;B;Drift\n", {});
    row("in one place there, now everywhere", "afsendersystem", systemer + "1500;A;\n", {u"2:record.taken"_s});
    row("everywhere there, now in one place", "afsendersystem", systemer + "1001;A;Drift\n", {u"2:record.taken"_s});
    row("another person's CPR", "testperson", personer + "B;2512484916;;nej;Ekstern test\n", {u"2:record.taken"_s});
    row("one CPR twice", "testperson", personer + "B;2512169996;;nej;Drift\nC;2512169996;;nej;Drift\n",
        {u"3:import.value.twice"_s});
    row("types differ", "gruppetilknytning", "materialeId;tilmeldingsgruppeId\n167783;Breve\n",
        {u"2:gruppetilknytning.type"_s});
    row("types agree", "gruppetilknytning", "materialeId;tilmeldingsgruppeId\n167784;77\n", {});
}

void tst_importrelations::findings()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, codes);
    const auto draft = read(*usecases::tableNamed(entity), text);
    QVERIFY(draft);
    QCOMPARE(codesOf(*draft), codes);
    for (const auto &found : draft->allFindings()) {
        const QString sentence = base::sentence(found.finding.message);
        QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u"2512484916"_s), qPrintable(sentence));
    }
}

/// Judged as it will be when every row is written, not as it is while one is.
void tst_importrelations::numbersMayBeSwapped()
{
    m_fixture->make(domain::testpersonTable(),
                    {{"navn", "B"}, {"cpr", "2512169996"}, {"miljoeId", m_fixture->miljoe}});
    const auto draft = read(domain::testpersonTable(), "navn;cpr\nB;2512484916\nPrøveperson 1;2512169996\n");
    QVERIFY(draft);
    QCOMPARE(codesOf(*draft), QStringList());
    QCOMPARE(draft->counts.revised, 2);
    VERIFY_RESULT(test::await(m_imports->apply(draft)));
}

void tst_importrelations::aDraftIsFound()
{
    const auto draft = read(domain::afsendersystemTable(), "sysId;navn;miljoeId\n1700;Kladden ændret;\n");
    QVERIFY(draft);
    QCOMPARE(draft->rows.first().action, usecases::ImportAction::Revise);
    VERIFY_RESULT(test::await(m_imports->apply(draft)));
    usecases::ListQuery query;
    query.drafts = true;
    query.search = u"Kladden"_s;
    const auto page = test::await(verbs(domain::afsendersystemTable()).list(query));
    VERIFY_RESULT(page);
    QCOMPARE(page->records.size(), 1);
    QVERIFY(page->records.first()->draft); // an import takes nothing into use
}

void tst_importrelations::theSameNumberInTwoEnvironments()
{
    const auto systems = read(domain::afsendersystemTable(), "sysId;navn;miljoeId\n1500;I drift;Drift\n");
    QVERIFY(systems);
    VERIFY_RESULT(test::await(m_imports->apply(systems)));
    const QByteArray header = "materialeId;navn;type;afsendersystemId\n";
    const auto vague = read(domain::materialeTable(), header + "5;A;nemsms;1500\n");
    QVERIFY(vague);
    QCOMPARE(codesOf(*vague), QStringList {u"2:import.reference.several"_s});
    const auto clear = read(domain::materialeTable(), header + "5;A;nemsms;1500 (Drift)\n5;A;nemsms;1500 (ekstern test)\n");
    QVERIFY(clear);
    QCOMPARE(codesOf(*clear), QStringList());
    QCOMPARE(clear->counts.created, 2);
    VERIFY_RESULT(test::await(m_imports->apply(clear)));
    const auto again = read(domain::materialeTable(), header + "5;A;nemsms;1500 (Drift)\n5;B;nemsms;1500 (Ekstern test)\n");
    QVERIFY(again);
    QCOMPARE(again->counts.unchanged, 1);
    QCOMPARE(again->counts.revised, 1);
}

/// The file does not speak of the reference, and it is broken all the same.
void tst_importrelations::keptReferencesAreJudgedToo()
{
    const QString system = m_fixture->make(domain::afsendersystemTable(), {{"sysId", "1900"}, {"navn", "Snart væk"}});
    const QString materiale = m_fixture->make(
        domain::materialeTable(), {{"materialeId", "9"}, {"navn", "A"}, {"type", "nemsms"}, {"afsendersystemId", system}});
    VERIFY_RESULT(test::await(m_fixture->access->of(domain::afsendersystemTable()).retire(system, 1, m_fixture->actor)));
    const auto draft = read(domain::materialeTable(), "materialeId;navn\n9;B\n");
    QVERIFY(draft);
    QCOMPARE(draft->rows.first().present->id, materiale);
    QCOMPARE(codesOf(*draft), QStringList {u"2:relation.retired"_s});
}

void tst_importrelations::whatOthersDidSinceIsNoticed()
{
    const QByteArray rows = "materialeId;navn;type;afsendersystemId\n1;A;nemsms;1001\n2;B;nemsms;1001\n";
    const auto draft = read(domain::materialeTable(), rows);
    QVERIFY(draft);
    const QString other = m_fixture->make(
        domain::materialeTable(), {{"materialeId", "2"}, {"navn", "En andens"}, {"type", "nemsms"}, {"afsendersystemId", m_fixture->system}});
    const auto refused = test::await(m_imports->apply(draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
    QCOMPARE(refused.error().message.code, QByteArray("import.overtaken"));
    QCOMPARE(refused.error().message.arguments.value(u"n"_s).toInt(), 1);
    const auto missing = test::await(verbs(domain::materialeTable()).resolve(u"1"_s));
    QVERIFY(!missing); // nothing is half written
    VERIFY_RESULT(test::await(verbs(domain::materialeTable()).retire(other, 1)));
    const auto unconcerned = read(domain::materialeTable(), rows);
    QVERIFY(unconcerned);
    m_fixture->make(domain::testpersonTable(), {{"navn", "Ny"}, {"miljoeId", m_fixture->miljoe}, {"cpr", "2512169996"}});
    VERIFY_RESULT(test::await(m_imports->apply(unconcerned)));
}

void tst_importrelations::aWholeImportIsTakenBack()
{
    const auto draft = read(domain::materialeTable(), "materialeId;navn;type;afsendersystemId\n1;A;nemsms;1001\n"
                                                      "167783;Ændret;nemsms;1001\n");
    QVERIFY(draft);
    const auto receipt = test::await(m_imports->apply(draft));
    VERIFY_RESULT(receipt);
    const auto materialer = verbs(domain::materialeTable());
    VERIFY_RESULT(test::await(materialer.undo(receipt->changeSet)));
    QVERIFY(!test::await(materialer.resolve(u"1"_s)));
    const auto first = test::await(materialer.find(m_fixture->materiale));
    VERIFY_RESULT(first);
    QCOMPARE(static_cast<const domain::Materiale &>(**first).navn, u"Påmindelse"_s);
}

NEMSMS_TEST(tst_importrelations)
#include "tst_importrelations.moc"
