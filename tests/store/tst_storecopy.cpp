// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopies.h"

#include "domain/afsendersystem.h"
#include "domain/materiale.h"
#include "domain/testperson.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/history.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QFileInfo>

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;
using nemsms::test::StoreFixture;

class tst_storecopy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;

    store::StoreOptions at(const QString &path) const
    {
        auto options = m_fixture->options();
        options.path = path;
        return options;
    }

    /// A store with references, a person, a boolean, an absent number, and a change that was taken back.
    std::shared_ptr<store::Store> filled(const QString &path)
    {
        const auto opened = await(store::Store::open(at(path)));
        if (!opened) {
            return {};
        }
        auto system = std::make_shared<domain::Afsendersystem>();
        system->navn = u"Ældre \"og\" Sundhed's ?"_s;
        const auto made = await(store::EntityStore(**opened, domain::afsendersystemTable()).create(system, m_fixture->actor));
        auto materiale = std::make_shared<domain::Materiale>();
        materiale->materialeId = *domain::MaterialeId::parse(u"167783"_s);
        materiale->navn = u"Husk"_s;
        materiale->frosset = true;
        materiale->afsendersystemId = made ? (*made)->id : QString();
        store::EntityStore materialer(**opened, domain::materialeTable());
        const auto first = await(materialer.create(materiale, m_fixture->actor));
        auto person = std::make_shared<domain::Testperson>();
        person->navn = u"Nancy"_s;
        person->cpr = *domain::Cpr::parse(u"2512484916"_s);
        const auto third = await(store::EntityStore(**opened, domain::testpersonTable()).create(person, m_fixture->actor));
        if (!first || !third || !undone(**opened, materialer, *first)) {
            return {};
        }
        return *opened;
    }

    bool undone(store::Store &opened, store::EntityStore &materialer, const base::Record &record)
    {
        auto next = std::make_shared<domain::Materiale>(static_cast<const domain::Materiale &>(*record));
        next->navn = u"Glem"_s;
        if (!await(materialer.revise(next, m_fixture->actor))) {
            return false;
        }
        store::History history(opened, [](const QByteArray &name) {
            return name == "materiale" ? &domain::materialeTable() : nullptr;
        });
        const auto sets = await(history.changeSets({}));
        for (const auto &line : sets ? *sets : QList<store::ChangeSetLine>()) {
            const auto undo = await(history.undoOf(line.id));
            if (undo && undo->changes.size() == 1 && undo->changes.first().kind == store::RecordChange::Kind::Restore) {
                return bool(await(store::EntityStore::apply(opened, *undo, m_fixture->actor)));
            }
        }
        return false;
    }

    void isTheSame(const QString &path, qint64 auditRows)
    {
        const auto opened = await(store::Store::open(at(path)));
        VERIFY_RESULT(opened);
        const auto verdict = await(store::AuditLog(**opened).verify());
        VERIFY_RESULT(verdict);
        QVERIFY(verdict->intact);
        QCOMPARE(verdict->rows, auditRows);
        QCOMPARE(await(store::AuditLog(**opened).list({}))->first().action, "store.copy");
        const auto person = await(store::EntityStore(**opened, domain::testpersonTable()).findBy("cpr", u"2512484916"_s));
        VERIFY_RESULT(person);
        const auto materiale
            = await(store::EntityStore(**opened, domain::materialeTable()).findBy("materialeId", u"167783"_s));
        VERIFY_RESULT(materiale);
        const auto &as = static_cast<const domain::Materiale &>(**materiale);
        QVERIFY(as.frosset);
        QCOMPARE(as.navn, u"Husk"_s);
        const auto system = await(store::EntityStore(**opened, domain::afsendersystemTable()).find(as.afsendersystemId));
        VERIFY_RESULT(system);
        QCOMPARE(static_cast<const domain::Afsendersystem &>(**system).navn, u"Ældre \"og\" Sundhed's ?"_s);
    }

    QString place(const QString &engine, const QString &name) const
    {
        return engine == u"file"_s ? m_fixture->file(name) : m_fixture->path(name);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void theCopyIsTheSameStore_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("file to file") << u"file"_s << u"file"_s;
        if (StoreFixture::onServer()) {
            QTest::newRow("file to server") << u"file"_s << u"server"_s;
            QTest::newRow("server to file") << u"server"_s << u"file"_s;
            QTest::newRow("server to server") << u"server"_s << u"server"_s;
        }
    }

    void theCopyIsTheSameStore()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QString target = place(to, u"til.sqlite"_s);
        const auto source = filled(place(from, u"fra.sqlite"_s));
        QVERIFY(source);
        const auto report = await(store::StoreCopies(*source).copyTo(at(target), m_fixture->actor));
        VERIFY_RESULT(report);
        QCOMPARE(report->path, target);
        QCOMPARE(report->digest.size(), 32);
        QCOMPARE(report->auditRows, await(source->info())->auditRows);
        QVERIFY(report->rows > report->auditRows);
        isTheSame(target, report->auditRows);
        if (to == u"file"_s) {
            QVERIFY(!(QFileInfo(target).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
        }
        // And back again, by another way: the digest tells that nothing was lost between the engines.
        const auto again = await(store::Store::open(at(target)));
        VERIFY_RESULT(again);
        const auto back = await(store::StoreCopies(**again).copyTo(at(m_fixture->file(u"tilbage"_s)), m_fixture->actor));
        VERIFY_RESULT(back);
        QCOMPARE(back->rows, report->rows + 1); // the second copy stands in the log
        QCOMPARE(back->tables, report->tables);
    }

    void aPlaceThatIsTakenIsLeftAlone()
    {
        const auto source = filled(m_fixture->path());
        QVERIFY(source);
        const QString other = m_fixture->path(u"anden.sqlite"_s);
        VERIFY_RESULT(await(store::Store::open(at(other))));
        const qint64 rows = await(source->info())->auditRows;
        for (const QString &target : {other, m_fixture->path()}) {
            const auto refused = await(store::StoreCopies(*source).copyTo(at(target), m_fixture->actor));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Conflict);
            QCOMPARE(refused.error().message.code, "store.copy.exists");
        }
        QCOMPARE(await(source->info())->auditRows, rows); // nothing is noted of what was not begun
    }

    void aLogThatDoesNotVerifyIsNotCopied()
    {
        const auto source = filled(m_fixture->path());
        QVERIFY(source);
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"UPDATE audit_log SET actor = 'bo' WHERE number = 2"_s}),
                 QString());
        const QString target = m_fixture->path(u"til.sqlite"_s);
        const auto refused = await(store::StoreCopies(*source).copyTo(at(target), m_fixture->actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.copy.audit");
        QVERIFY(!QFile::exists(target));
        QVERIFY(!QFile::exists(target + u"-wal"_s));
        auto options = at(target);
        options.mayCreate = false;
        const auto nothing = await(store::Store::open(options));
        QVERIFY(!nothing && nothing.error().kind == ErrorKind::NotFound);
    }
};

NEMSMS_TEST(tst_storecopy)
#include "tst_storecopy.moc"
