// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecasefixture.h"

#include "sheets/tableof.h"
#include "store/auditlog.h"
#include "support/testmain.h"
#include "usecases/exportverbs.h"
#include "usecases/importverbs.h"
#include "usecases/konfigurationverbs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The store into spreadsheets and texts: what is filtered, masked, and the same bytes for the same configuration.
class tst_export : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsFilteredIsExported();
    void filtersAndOrderAreThoseOfTheList();
    void personalValuesNeedAYes_data();
    void personalValuesNeedAYes();
    void anExportComesBackUnchanged();
    void templatesHaveEveryField();
    void theTextIsTheSameInAnyOrder();
    void theTextHoldsTheConfigurationAndNothingElse();
};

namespace {

/// Says the same to every question.
class Answer final : public base::UserPrompts
{
public:
    explicit Answer(bool yes) : m_yes(yes) {}
    base::Job<bool> confirm(base::Question question) override
    {
        asked += question.body.code;
        return base::ready(base::Result<bool>(m_yes));
    }
    base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message, bool) override
    {
        return base::ready(base::Result<std::shared_ptr<base::Secret>>(
            base::failure(base::ErrorKind::NotPermitted, "test.nopassphrase")));
    }
    QByteArrayList asked;

private:
    bool m_yes;
};

std::shared_ptr<usecases::SheetProgress> progress()
{
    return std::make_shared<usecases::SheetProgress>();
}

} // namespace

void tst_export::whatIsFilteredIsExported()
{
    test::UsecaseFixture fixture;
    QCOMPARE(fixture.set(), QString());
    QCOMPARE(fixture.fill(), QString());
    const usecases::ExportVerbs exports(fixture.access, nullptr);
    const QTemporaryDir folder;
    usecases::ListQuery query;
    query.search = u"167784"_s;
    const QString path = folder.filePath(u"ud.xlsx"_s);
    const auto written = test::await(exports.write(&domain::materialeTable(), query, path, {}, {}, progress()));
    VERIFY_RESULT(written);
    QCOMPARE(written->rows, 1);
    const auto table = test::tableOfFile(path);
    QCOMPARE(table.rows, 2);
    QCOMPARE(table.text("A2"), u"167784"_s);
    QCOMPARE(table.kind("A2"), sheets::CellKind::Text);
    QCOMPARE(table.text("D2"), u"NemSMS"_s); // the sender system's name
    store::AuditLog log(*fixture.access->store);
    const auto rows = test::await(log.list({}));
    VERIFY_RESULT(rows);
    QCOMPARE(rows->first().action, QByteArray("export"));
}

/// More than one page, filtered and sorted by two keys: the file has the rows of the list, in its order.
void tst_export::filtersAndOrderAreThoseOfTheList()
{
    test::UsecaseFixture fixture;
    QCOMPARE(fixture.set(), QString());
    QCOMPARE(fixture.fill(), QString());
    store::ChangeSet set {"import", {}, {}, {}};
    for (int i = 0; i < 2300; ++i) {
        auto made = std::make_shared<domain::Materiale>();
        made->navn = u"Navn %1"_s.arg(i % 7);
        made->materialeId = *domain::MaterialeId::parse(QString::number(300000 + i));
        made->type = i % 2 ? domain::MaterialeType::Meddelelse : domain::MaterialeType::NemSMS;
        made->afsendersystemId = fixture.system;
        made->draft = i % 5 == 0;
        set.changes << store::RecordChange::create(domain::materialeTable(), made);
    }
    VERIFY_RESULT(test::await(store::EntityStore::apply(*fixture.access->store, set, fixture.actor)));
    usecases::ListQuery query;
    query.drafts = true;
    query.filters = {{"type", base::FilterKind::OneOf, {u"nemsms"_s}}, {"navn", base::FilterKind::Contains, {u"NAVN"_s}}};
    query.sort = {{"navn", true}, {"materialeId", false}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ud.csv"_s);
    const usecases::ExportVerbs exports(fixture.access, nullptr);
    const auto written = test::await(exports.write(&domain::materialeTable(), query, path, {}, {}, progress()));
    VERIFY_RESULT(written);
    QCOMPARE(written->rows, 1150);
    const auto table = test::tableOfFile(path);
    const usecases::EntityVerbs verbs(domain::materialeTable(), fixture.access);
    int row = 1;
    do {
        const auto page = test::await(verbs.list(query));
        VERIFY_RESULT(page);
        for (const auto &record : page->records) {
            const auto &materiale = static_cast<const domain::Materiale &>(*record);
            QCOMPARE(table.text(QByteArray::number(++row).prepend('A').constData()), materiale.materialeId->toString());
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    QCOMPARE(row, 1151);
}

void tst_export::personalValuesNeedAYes_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("yes");
    QTest::addColumn<QString>("cpr");
    QTest::newRow("nobody asked for them") << QString() << true << u"251248-****"_s;
    QTest::newRow("asked and agreed") << u"Indsigt"_s << true << u"2512484916"_s;
    QTest::newRow("asked and refused") << u"Indsigt"_s << false << QString();
}

void tst_export::personalValuesNeedAYes()
{
    QFETCH(QString, reason);
    QFETCH(bool, yes);
    QFETCH(QString, cpr);
    test::UsecaseFixture fixture;
    QCOMPARE(fixture.set(), QString());
    QCOMPARE(fixture.fill(), QString());
    const auto answer = std::make_shared<Answer>(yes);
    const usecases::ExportVerbs exports(fixture.access, answer);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ud.csv"_s);
    const auto written = test::await(exports.write(&domain::testpersonTable(), {}, path, reason, {}, progress()));
    QCOMPARE(written.has_value(), !cpr.isEmpty());
    QCOMPARE(answer->asked.size(), reason.isEmpty() ? 0 : 1);
    QCOMPARE(QFile::exists(path), !cpr.isEmpty());
    if (cpr.isEmpty()) {
        return;
    }
    QCOMPARE(test::tableOfFile(path).text("B2").remove(u'-'), QString(cpr).remove(u'-'));
    store::AuditLog log(*fixture.access->store);
    const auto rows = test::await(log.list({}));
    VERIFY_RESULT(rows);
    QCOMPARE(rows->first().action, reason.isEmpty() ? QByteArray("export") : QByteArray("export.personal"));
    QCOMPARE(rows->first().details.contains("Indsigt"), !reason.isEmpty());
}

void tst_export::anExportComesBackUnchanged()
{
    test::UsecaseFixture fixture;
    QCOMPARE(fixture.set(), QString());
    QCOMPARE(fixture.fill(), QString());
    const usecases::ExportVerbs exports(fixture.access, nullptr);
    const usecases::ImportVerbs imports(fixture.access);
    const QTemporaryDir folder;
    for (const base::EntityTable *table : usecases::administeredTables()) {
        if (table->name == "testperson") {
            continue; // masked
        }
        for (const char *name : {"ud.xlsx", "ud.csv"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            const auto written = test::await(exports.write(table, {}, path, {}, {}, progress()));
            VERIFY_RESULT(written);
            if (written->rows == 0) {
                continue;
            }
            const auto draft = test::await(imports.read(table, path, {}, progress()));
            VERIFY_RESULT(draft);
            QVERIFY2((*draft)->isAcceptable(), table->name.constData());
            QCOMPARE((*draft)->counts.unchanged, written->rows);
        }
    }
}

void tst_export::templatesHaveEveryField()
{
    test::UsecaseFixture fixture;
    QCOMPARE(fixture.set(), QString());
    QCOMPARE(fixture.fill(), QString());
    const usecases::ExportVerbs exports(fixture.access, nullptr);
    const QTemporaryDir folder;
    for (const base::EntityTable *table : usecases::administeredTables()) {
        const QString path = folder.filePath(QString::fromLatin1(table->name) + u".xlsx"_s);
        const auto written = test::await(exports.writeTemplate(table, path, usecases::Language::Danish));
        VERIFY_RESULT(written);
        const auto sheet = test::tableOfFile(path);
        QVERIFY(!sheet.error);
        int fillable = 0;
        for (const auto &field : table->fields) {
            fillable += field.has(base::FieldFlag::ReadOnly) ? 0 : 1;
        }
        QCOMPARE(sheet.cells.size(), fillable);
    }
}

/// The same configuration, made in six orders by other people at other times, gives the same bytes.
void tst_export::theTextIsTheSameInAnyOrder()
{
    QList<QByteArray> first;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QRandomGenerator random(seed);
        test::UsecaseFixture fixture;
        QCOMPARE(fixture.set(), QString());
        QStringList systems {u"1001"_s, u"1002"_s, u"1003"_s};
        std::shuffle(systems.begin(), systems.end(), random);
        QHash<QString, QString> ids;
        for (const auto &sysId : systems) {
            ids.insert(sysId, fixture.make(domain::afsendersystemTable(),
                                           {{"sysId", sysId}, {"navn", QString(u"System "_s + sysId)}, {"leverandoer", "KOMBIT"}}));
        }
        QList<int> numbers;
        for (int i = 0; i < 20; ++i) {
            numbers += i;
        }
        std::shuffle(numbers.begin(), numbers.end(), random);
        for (const int number : numbers) {
            fixture.make(domain::materialeTable(), {{"materialeId", QString::number(1000 + number)},
                                                    {"navn", QString(number % 3 == 0 ? u"Samme"_s : u"Andet"_s)},
                                                    {"type", "nemsms"},
                                                    {"afsendersystemId", ids.value(u"100%1"_s.arg(number % 3 + 1))}});
        }
        const auto texts = test::await(usecases::KonfigurationVerbs(fixture.access).texts());
        VERIFY_RESULT(texts);
        QList<QByteArray> all;
        for (const auto &file : *texts) {
            all += file.name.toUtf8() + file.bytes;
            for (const auto &id : std::as_const(ids)) {
                QVERIFY(!file.bytes.contains(id.toUtf8()));
            }
        }
        first = first.isEmpty() ? all : first;
        QCOMPARE(all, first);
    }
}

/// What the text promises: no id, time or user, and a reference that says which environment's record is meant.
void tst_export::theTextHoldsTheConfigurationAndNothingElse()
{
    test::UsecaseFixture fixture;
    QCOMPARE(fixture.set(), QString());
    QCOMPARE(fixture.fill(), QString());
    const auto system = [&](const QString &place) {
        return fixture.make(domain::afsendersystemTable(),
                            {{"sysId", "7001"}, {"navn", "Samme nummer"}, {"miljoeId", place}});
    };
    const QString second = fixture.make(domain::miljoeTable(), {{"navn", "Produktion"}, {"art", "produktionsmiljoe"},
                                                                {"printServiceUrl", "https://print.example/p"}});
    for (const auto &place : {fixture.miljoe, second}) {
        fixture.make(domain::materialeTable(), {{"materialeId", "200001"}, {"navn", "Ens"}, {"type", "nemsms"},
                                                {"afsendersystemId", system(place)}});
    }
    const usecases::EntityVerbs persons(domain::testpersonTable(), fixture.access);
    VERIFY_RESULT(test::await(persons.revise(fixture.person, 1, {{u"reserveretAf"_s, u"Anna Testleder"_s}})));
    const usecases::EntityVerbs materials(domain::materialeTable(), fixture.access);
    VERIFY_RESULT(test::await(materials.confirm(fixture.materiale, 1, u"set af Bent"_s)));
    QCOMPARE(fixture.problem(), QString());
    const auto texts = test::await(usecases::KonfigurationVerbs(fixture.access).texts());
    VERIFY_RESULT(texts);
    QByteArray all;
    for (const auto &file : *texts) {
        all += file.bytes;
        QVERIFY2(file.bytes.endsWith("]\n"), qPrintable(file.name));
    }
    for (const auto &id : {fixture.miljoe, fixture.system, fixture.materiale, fixture.aftale, fixture.person, second}) {
        QVERIFY(!all.contains(id.toUtf8()));
    }
    for (const char *other : {"Anna Testleder", "Bent", "tilstandTid", "tilstandAf", "version", "2512484916"}) {
        QVERIFY2(!all.contains(other), other);
    }
    QVERIFY(!all.contains(fixture.actor.name.toUtf8()));
    QVERIFY(!all.contains(fixture.clock->now().date().toString(Qt::ISODate).toUtf8())); // nor a time of change
    QCOMPARE(all.count("\"afsendersystemId\": \"7001 (Ekstern test)\""), 1);
    QCOMPARE(all.count("\"afsendersystemId\": \"7001 (Produktion)\""), 1);
    QVERIFY(all.contains("\"afsendersystemId\": \"1001\"")); // the same in every environment
}

NEMSMS_TEST(tst_export)
#include "tst_export.moc"
