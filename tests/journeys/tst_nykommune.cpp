// SPDX-License-Identifier: GPL-3.0-or-later
// TS101-TS107 for a new kommune, played twice: by a person in the console, and by nemsmsctl as a process. Both end in the
// same configuration, byte for byte of its text.
#include "journeys/kommunestory.h"
#include "pages/aktivitetpageobject.h"
#include "pages/serviceaftalepageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "usecases/entityverbs.h"
#include "usecases/konfigurationverbs.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace nemsms;
using namespace Qt::StringLiterals;
using test::await;
using Texts = QMap<QString, QByteArray>;

class tst_nykommune : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;
    QTemporaryDir m_home;
    Texts m_typed; ///< what the console's half ended in
    QMap<QByteArray, int> m_inputs; ///< by noun

    // The console.

    void fill(pages::EntityPageObject &page, const base::EntityTable &table, const test::StoryField &wanted)
    {
        const base::Field *field = table.field(wanted.name);
        QVERIFY2(field, wanted.name);
        const QString name = QString::fromLatin1(wanted.name);
        if (!field->refersTo.isEmpty()) {
            QTRY_VERIFY2(page.offers(name, wanted.value), qPrintable(name + u' ' + wanted.value));
            page.pick(name, wanted.value);
        } else if (field->kind == base::FieldKind::Choice) {
            for (const auto &choice : field->choices) {
                const bool chosen = wanted.value == QString::fromLatin1(choice.code);
                if (chosen && page.picked(name) != base::translated(choice.label)) {
                    page.pick(name, base::translated(choice.label));
                }
            }
        } else if (field->kind == base::FieldKind::Boolean) {
            page.tick(name);
        } else if (field->kind == base::FieldKind::Date) {
            page.type(name, QDate::fromString(wanted.value, Qt::ISODate).toString(u"dd-MM-yyyy"_s));
        } else {
            page.type(name, wanted.value);
        }
    }

    void type(const test::StoryRecord &record)
    {
        pages::EntityPageObject page(pages::WindowObject(m_console->window()).go(record.noun));
        const auto &verbs = m_console->backend().entity(record.noun);
        const auto before = await(verbs.list({}));
        VERIFY_RESULT(before);
        page.startNew();
        QTRY_VERIFY(page.isPaneShown());
        if (!record.skabelon.isEmpty()) {
            page.chooseTemplate(record.skabelon);
        }
        for (const auto &field : record.fields) {
            fill(page, verbs.table(), field);
        }
        QCOMPARE(page.stopping(), QStringList());
        page.save();
        QTRY_VERIFY2(page.paneMessage().endsWith(u" is saved."_s), qPrintable(page.paneMessage()));
        QCOMPARE(await(verbs.list({}))->total, before->total + 1);
        QCOMPARE(page.stopping(), QStringList());
        m_inputs.insert(record.noun, page.inputs());
    }

    // The command line.

    QByteArray ctl(const QStringList &arguments, const QByteArray &given = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("NEMSMS_BIN") + u"/nemsmsctl"_s, QStringList {u"--demo"_s, u"--json"_s} + arguments);
        process.write(given);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0) {
            QTest::qFail(qPrintable(arguments.join(u' ') + u": "_s + QString::fromUtf8(process.readAllStandardError())),
                         __FILE__, __LINE__);
        }
        return process.readAllStandardOutput();
    }

    QString idOf(const QByteArray &noun, const QString &title)
    {
        const auto &table = m_console->backend().entity(noun).table();
        // A title of several names is not a name: its first word is the number.
        const QString name = table.name == "materiale" ? title.section(u' ', 0, 0) : title;
        const QByteArray line = ctl({u"--language"_s, u"en"_s, QString::fromLatin1(noun), u"show"_s, name}).split('\n').first();
        return QJsonDocument::fromJson(line).object().value(u"id"_s).toString();
    }

    void give(const test::StoryRecord &record)
    {
        const auto &table = m_console->backend().entity(record.noun).table();
        QStringList arguments {QString::fromLatin1(record.noun), u"create"_s};
        QByteArray given;
        if (!record.skabelonId.isEmpty()) {
            arguments += {u"--skabelon"_s, QString::fromLatin1(record.skabelonId)};
        }
        for (const auto &field : record.fields) {
            const base::Field *known = table.field(field.name);
            QVERIFY2(known, field.name);
            const QString option = u"--"_s + QString::fromLatin1(field.name);
            if (QByteArray(field.name).contains("mobil")) { // no number of a phone stands on a command line
                arguments += option + u"-stdin"_s;
                given = field.value.toUtf8() + '\n';
            } else {
                arguments += {option, known->refersTo.isEmpty() ? field.value : idOf(known->refersTo, field.value)};
            }
        }
        ctl(arguments, given);
    }

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void aPersonTypesItIntoTheConsole()
    {
        for (const auto &record : test::kommuneStory()) {
            type(record);
            QVERIFY2(!QTest::currentTestFailed(), record.noun.constData());
        }
        pages::ServiceaftalePageObject page(pages::WindowObject(m_console->window()).go("serviceaftale"));
        for (const auto &state : test::aftaleStates()) {
            QTRY_VERIFY(page.mayBecome(QString::fromLatin1(state)));
            page.setTilstand(QString::fromLatin1(state));
            QTRY_VERIFY(!page.mayBecome(QString::fromLatin1(state)));
        }
        const auto texts = await(m_console->backend().konfiguration().texts());
        VERIFY_RESULT(texts);
        for (const auto &file : *texts) {
            m_typed.insert(file.name, file.bytes);
        }
    }

    /// From the opened page to the saved record; each click, choice and typed field is one.
    void anAfsendersystemTakesAtMostTwelveInputs()
    {
        QVERIFY2(m_inputs.contains("afsendersystem"), "the console's half was not played");
        QCOMPARE(m_inputs.value("afsendersystem"), 8);
        QVERIFY(m_inputs.value("afsendersystem") <= 12);
    }

    void theActivitiesOfTheKommuneAreProven()
    {
        pages::WindowObject window(m_console->window());
        window.chooseKommune(u"Københavns Kommune"_s);
        QTRY_COMPARE(window.kommune(), u"Københavns Kommune"_s);
        pages::AktivitetPageObject page(window.go("aktivitet"));
        QTRY_COMPARE(page.lines().size(), 19);
        for (const char *id : {"TS101", "TS102", "TS103", "TS104", "TS105", "TS106", "TS107"}) {
            const auto said = [&] {
                const auto lines = page.lines();
                return std::any_of(lines.cbegin(), lines.cend(), [&](const auto &line) {
                    return line.sentence.startsWith(QLatin1StringView(id)) && line.sentence.contains(u": proven."_s);
                });
            };
            QTRY_VERIFY2(said(), id);
        }
    }

    void nemsmsctlEndsInTheSameBytes()
    {
        QVERIFY2(!m_typed.isEmpty(), "the console's half was not played");
        for (const auto &record : test::kommuneStory()) {
            give(record);
            QVERIFY2(!QTest::currentTestFailed(), record.noun.constData());
        }
        for (const auto &state : test::aftaleStates()) {
            ctl({u"serviceaftale"_s, u"tilstand"_s, u"København SF2250"_s, QString::fromLatin1(state)});
        }
        const QString folder = m_home.filePath(u"tekst"_s);
        ctl({u"konfiguration"_s, u"export"_s, folder});
        const QStringList names = QDir(folder).entryList(QDir::Files);
        QCOMPARE(names, m_typed.keys());
        for (const auto &name : names) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), m_typed.value(name));
        }
        QVERIFY(m_typed.value(u"serviceaftale.json"_s).contains("København SF2250"));
    }
};

NEMSMS_TEST(tst_nykommune)
#include "tst_nykommune.moc"
