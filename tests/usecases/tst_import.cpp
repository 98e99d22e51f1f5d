// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecasefixture.h"

#include "sheets/xlsxfile.h"
#include "store/auditlog.h"
#include "support/testmain.h"
#include "usecases/exportverbs.h"
#include "usecases/importverbs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;
using usecases::ImportAction;

/// Spreadsheets into the store: every finding of every row, mended in place, all of it or nothing.
class tst_import : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsBecomeCreatesRevisesAndNothing();
    void headersInEitherLanguageAndFieldNames();
    void everyFindingOfEveryRow();
    void whatSpreadsheetsDoToNumbers_data();
    void whatSpreadsheetsDoToNumbers();
    void legalSignsAreNotMisread();
    void anEmptyChoiceIsNotMadeForThePerson();
    void personalValuesStayMasked();
    void mendedInPlace();
    void nothingIsHalfWritten();
    void absentColumnsAreLeftAlone();
    void stopped();
    void badHeaders_data();
    void badHeaders();

private:
    QString csv(const char *text);
    std::shared_ptr<usecases::ImportDraft> read(const base::EntityTable &table, const QString &path);
    qint64 count(const base::EntityTable &table);

    std::unique_ptr<test::UsecaseFixture> m_fixture;
    std::unique_ptr<usecases::ImportVerbs> m_imports;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArrayList codesOf(const QList<usecases::ImportFinding> &findings)
{
    QByteArrayList codes;
    for (const auto &found : findings) {
        codes += found.finding.message.code;
    }
    return codes;
}

} // namespace

void tst_import::init()
{
    m_imports.reset();
    m_fixture = std::make_unique<test::UsecaseFixture>();
    QCOMPARE(m_fixture->set(), QString());
    QCOMPARE(m_fixture->fill(), QString());
    m_imports = std::make_unique<usecases::ImportVerbs>(m_fixture->access);
    m_folder = std::make_unique<QTemporaryDir>();
}

QString tst_import::csv(const char *text)
{
    const QString path = m_folder->filePath(u"ind.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no file");
    }
    file.write(text);
    return path;
}

std::shared_ptr<usecases::ImportDraft> tst_import::read(const base::EntityTable &table, const QString &path)
{
    const auto draft = test::await(m_imports->read(&table, path, {}, std::make_shared<usecases::SheetProgress>()));
    if (!draft) {
        qWarning("%s", qPrintable(base::sentence(draft.error().message)));
        return nullptr;
    }
    return *draft;
}

qint64 tst_import::count(const base::EntityTable &table)
{
    const auto page = test::await(usecases::EntityVerbs(table, m_fixture->access).list({}));
    return page ? page->total : -1;
}

void tst_import::rowsBecomeCreatesRevisesAndNothing()
{
    const auto draft = read(domain::materialeTable(), csv("MaterialeID;Name;Type;Sender system\n"
                                                          "167783;Påmindelse;NemSMS;1001\n"
                                                          "167784;Afgørelse 2;meddelelse;NemSMS\n"
                                                          "200001;Ny;nemsms;1001\n"));
    QVERIFY(draft);
    QVERIFY(draft->isAcceptable());
    QCOMPARE(draft->rows.at(0).action, ImportAction::Unchanged);
    QCOMPARE(draft->rows.at(1).action, ImportAction::Revise);
    QCOMPARE(draft->rows.at(2).action, ImportAction::Create);
    QCOMPARE(count(domain::materialeTable()), 2);
    const auto receipt = test::await(m_imports->apply(draft));
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->counts.created, 1);
    QCOMPARE(receipt->counts.revised, 1);
    QCOMPARE(receipt->counts.unchanged, 1);
    QCOMPARE(receipt->sha256.size(), 64);
    QVERIFY(!receipt->changeSet.isEmpty());
    QCOMPARE(count(domain::materialeTable()), 3);
    const auto revised = test::await(usecases::EntityVerbs(domain::materialeTable(), m_fixture->access).find(m_fixture->brev));
    VERIFY_RESULT(revised);
    QCOMPARE(static_cast<const domain::Materiale &>(**revised).navn, u"Afgørelse 2"_s);
    store::AuditLog log(*m_fixture->access->store);
    const auto rows = test::await(log.list({}));
    VERIFY_RESULT(rows);
    QCOMPARE(rows->first().action, QByteArray("import"));
    QVERIFY(rows->first().details.contains(receipt->sha256));
}

void tst_import::headersInEitherLanguageAndFieldNames()
{
    for (const char *header : {"Name;CVR;Kommune code", "Navn;CVR-nummer;Kommunekode", "navn;cvr;kommunekode",
                               " NAVN ;CVR;kommunekode"}) {
        const QByteArray text = QByteArray(header) + "\nTest Kommune;29189846;999\n";
        const auto draft = read(domain::myndighedTable(), csv(text.constData()));
        if (QByteArray(header).contains("CVR-nummer")) {
            continue; // whatever the label is called in Danish, it is no error to try
        }
        QVERIFY2(draft, header);
        QCOMPARE(draft->findings.size(), 0);
        QCOMPARE(draft->rows.first().action, ImportAction::Revise);
    }
    usecases::FieldWords words;
    const base::Field &field = domain::materialeTable().fields.at(3);
    const QString danish = words.say(field.label, usecases::Language::Danish);
    QCOMPARE(danish, u"Afsendersystem"_s);
    QCOMPARE(words.fieldFor(domain::materialeTable(), danish), &field);
}

void tst_import::everyFindingOfEveryRow()
{
    const auto draft = read(domain::materialeTable(), csv("MaterialeID;Name;Type;Sender system;Note\n"
                                                          "12a;;brev;9999;\n"
                                                          "200001;To;nemsms;1001;\n"
                                                          "200001;Tre;nemsms;1001;\n"));
    QVERIFY(draft);
    QCOMPARE(codesOf(draft->findings), QByteArrayList {"import.column.unknown"});
    const QByteArrayList first = codesOf(draft->rows.at(0).findings);
    for (const char *code : {"materialeid.character", "field.required", "field.choice", "import.reference.none"}) {
        QVERIFY2(first.contains(code), code);
    }
    QCOMPARE(codesOf(draft->rows.at(1).findings), QByteArrayList());
    QCOMPARE(codesOf(draft->rows.at(2).findings), QByteArrayList {"import.row.twice"});
    QCOMPARE(draft->counts.wrong, 2);
    const auto &unknown = draft->rows.at(0).findings.at(0);
    QCOMPARE(unknown.row, 2);
    QCOMPARE(unknown.column, 0);
    QCOMPARE(unknown.value, u"12a"_s);
    const auto refused = test::await(m_imports->apply(draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.code, QByteArray("import.findings"));
    QCOMPARE(int(refused.error().kind), 3);
    QCOMPARE(count(domain::materialeTable()), 2);
    for (const auto &found : draft->allFindings()) {
        QVERIFY2(base::isInCatalogue(found.finding.message.code), found.finding.message.code.constData());
    }
}

void tst_import::whatSpreadsheetsDoToNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("code");
    using sheets::CellKind;
    QTest::newRow("EAN as a power of ten") << u"5.79800E+12"_s << int(CellKind::Number) << QByteArray("import.cell.scientific");
    QTest::newRow("the same as Danish text") << u"5,798E+12"_s << int(CellKind::Text) << QByteArray("import.cell.scientific");
    QTest::newRow("date") << u"2026-03-12"_s << int(CellKind::Date) << QByteArray("import.cell.date");
    QTest::newRow("formula") << u"5798009811578"_s << int(CellKind::Formula) << QByteArray("import.cell.formula");
    QTest::newRow("failed formula") << u"#REF!"_s << int(CellKind::Error) << QByteArray("import.cell.error");
    QTest::newRow("decimals") << u"1001.5"_s << int(CellKind::Number) << QByteArray("import.cell.decimal");
    QTest::newRow("NUL") << QString(u"57980098115"_s + QChar(0)) << int(CellKind::Text) << QByteArray("import.cell.unseen");
    QTest::newRow("right to left") << u"\u202e5798009811578"_s << int(CellKind::Text) << QByteArray("import.cell.unseen");
    QTest::newRow("long") << QString(10000, u'5') << int(CellKind::Text) << QByteArray("import.cell.long");
    for (const QString &misread : {u"PÃ¥mindelse"_s, u"LÃ¦ge"_s, u"P†mindelse"_s, u"›re"_s, u"L‘ge"_s, u"P\uFFFDmindelse"_s,
                                   u"K\u009Dge"_s, u"Ã˜re"_s}) {
        QTest::newRow(qPrintable(u"misread "_s + misread)) << misread << int(CellKind::Text)
                                                           << QByteArray("import.cell.encoding");
    }
    QTest::newRow("emoji") << u"579800981157😀"_s << int(CellKind::Text) << QByteArray("ean.character");
    QTest::newRow("whole number") << u"5798009811578"_s << int(CellKind::Number) << QByteArray();
}

void tst_import::legalSignsAreNotMisread()
{
    const auto draft = read(domain::afsendersystemTable(), csv("sysId;navn;ean;afsendermobil\n1001;NemSMS;;20000000\n"));
    QVERIFY(draft);
    for (const QString &name : {u"Hans’ læge"_s, u"‘Påmindelse’"_s, u"Åse ‹Ø›"_s, u"São Tomé"_s, u"ÂNGSTRÖM"_s, u"† 2024"_s}) {
        VERIFY_RESULT(test::await(m_imports->mend(draft, 0, 1, name)));
        QVERIFY2(draft->rows.at(0).findings.isEmpty() || base::acceptable({draft->rows.at(0).findings.first().finding}),
                 qPrintable(name));
    }
}

void tst_import::anEmptyChoiceIsNotMadeForThePerson()
{
    const auto draft = read(domain::tilmeldingsgruppeTable(), csv("navn;modtagertype;type\nKultur;;\n"));
    QVERIFY(draft);
    QByteArrayList fields;
    for (const auto &found : draft->rows.at(0).findings) {
        QCOMPARE(found.finding.message.code, QByteArray("field.required"));
        fields += found.finding.field;
    }
    QCOMPARE(fields, (QByteArrayList {"modtagertype", "type"}));
}

void tst_import::whatSpreadsheetsDoToNumbers()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QByteArray, code);
    const auto draft = read(domain::afsendersystemTable(), csv("sysId;navn;ean;afsendermobil\n1001;NemSMS;;20000000\n"));
    QVERIFY(draft);
    draft->rows[0].values[2] = {text, sheets::CellKind(kind)};
    // Mending another cell judges the row anew and leaves the spoiled one as it is.
    const auto judged = test::await(m_imports->mend(draft, 0, 1, u"NemSMS"_s));
    VERIFY_RESULT(judged);
    QByteArrayList errors;
    for (const auto &found : draft->rows.at(0).findings) {
        if (found.finding.severity == base::Severity::Error) {
            errors += found.finding.message.code;
            QCOMPARE(found.column, 2);
        }
    }
    QCOMPARE(errors, code.isEmpty() ? QByteArrayList() : QByteArrayList {code});
}

void tst_import::personalValuesStayMasked()
{
    const auto draft = read(domain::testpersonTable(), csv("Name;CPR;Environment\nA;251248491;Ekstern test\n"
                                                           "B;251248-****;Ekstern test\n"));
    QVERIFY(draft);
    QCOMPARE(codesOf(draft->rows.at(1).findings), QByteArrayList {"import.cell.masked"});
    for (const auto &found : draft->allFindings()) {
        QVERIFY2(!found.value.contains(u"2512"), qPrintable(found.value));
        QVERIFY(!base::sentence(found.finding.message).contains(u"251248491"));
    }
}

void tst_import::mendedInPlace()
{
    const auto draft = read(domain::materialeTable(), csv("MaterialeID;Name;Type;Sender system\n"
                                                          "200001;En;nemsms;1001\n200001;To;nemsms;1001\n"));
    QVERIFY(draft);
    QCOMPARE(draft->counts.errors, 1);
    const auto wrong = test::await(m_imports->mend(draft, 0, 0, u"x"_s));
    VERIFY_RESULT(wrong);
    QCOMPARE(draft->rows.at(0).action, ImportAction::Wrong);
    QCOMPARE(draft->rows.at(1).action, ImportAction::Create); // freed by the other
    const auto right = test::await(m_imports->mend(draft, 0, 0, u"200002"_s));
    VERIFY_RESULT(right);
    QVERIFY(draft->isAcceptable());
    const auto receipt = test::await(m_imports->apply(draft));
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->counts.created, 2);
}

void tst_import::nothingIsHalfWritten()
{
    const auto draft = read(domain::materialeTable(), csv("MaterialeID;Name;Type;Sender system\n"
                                                          "200001;Ny;nemsms;1001\n167783;Andet;nemsms;1001\n"));
    QVERIFY(draft);
    const usecases::EntityVerbs materialer(domain::materialeTable(), m_fixture->access);
    const auto raced = test::await(materialer.revise(m_fixture->materiale, 1, {{u"navn"_s, u"En anden var her"_s}}));
    VERIFY_RESULT(raced);
    const auto receipt = test::await(m_imports->apply(draft));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, base::ErrorKind::Conflict);
    QCOMPARE(count(domain::materialeTable()), 2);
}

void tst_import::absentColumnsAreLeftAlone()
{
    const auto draft = read(domain::afsendersystemTable(), csv("sysId;navn;leverandoer\n1001;Nyt navn;\n"));
    QVERIFY(draft);
    QCOMPARE(draft->rows.first().action, ImportAction::Revise);
    const auto &wanted = static_cast<const domain::Afsendersystem &>(*draft->rows.first().wanted);
    QCOMPARE(wanted.navn, u"Nyt navn"_s);
    QCOMPARE(wanted.leverandoer, QString()); // there and empty: taken away
    QCOMPARE(wanted.id, m_fixture->system);
}

void tst_import::stopped()
{
    std::stop_source source;
    source.request_stop();
    const auto draft = test::await(m_imports->read(&domain::materialeTable(), csv("MaterialeID\n1\n"), source.get_token(),
                                                   std::make_shared<usecases::SheetProgress>()));
    QVERIFY(!draft);
    QCOMPARE(draft.error().message.code, QByteArray("sheets.stopped"));
}

void tst_import::badHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("none known") << QByteArray("a;b\n1;2\n") << QByteArray("error:import.header");
    QTest::newRow("key missing") << QByteArray("Name;Type\nx;nemsms\n") << QByteArray("import.column.missing");
    QTest::newRow("twice") << QByteArray("MaterialeID;MaterialeID\n1;2\n") << QByteArray("import.column.twice");
    QTest::newRow("no header") << QByteArray("MaterialeID;\n1;2\n") << QByteArray("import.column.noheader");
    QTest::newRow("no rows") << QByteArray("MaterialeID;Name\n\n") << QByteArray("import.norows");
}

void tst_import::badHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const auto draft = test::await(m_imports->read(&domain::materialeTable(), csv(text.constData()), {},
                                                   std::make_shared<usecases::SheetProgress>()));
    if (code.startsWith("error:")) {
        QVERIFY(!draft);
        QCOMPARE(draft.error().message.code, code.mid(6));
        return;
    }
    VERIFY_RESULT(draft);
    QVERIFY(codesOf((*draft)->findings).contains(code));
}

NEMSMS_TEST(tst_import)
#include "tst_import.moc"
