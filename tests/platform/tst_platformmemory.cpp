// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in platform.db for whoever has the file alone: nobody's number, phone or message.
#include "store/abonnementjournal.h"
#include "store/afsendelsejournal.h"
#include "store/brokerjournal.h"
#include "store/listejournal.h"
#include "store/platformjournal.h"
#include "store/slutbrugerjournal.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;

namespace {

const QDateTime ten = QDateTime::fromString(u"2026-11-24T09:00:00Z"_s, Qt::ISODate);
const QString cpr = u"2512484916"_s;
const QString mobile = u"20123456"_s;
const QString dueslag = u"1f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f"_s;
const QByteArray besked = "<Haendelsesbesked>2512484916</Haendelsesbesked>";

} // namespace

class tst_platformmemory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString path() const { return m_dir->filePath(u"platform.db"_s); }

    [[nodiscard]] base::Result<std::shared_ptr<store::PlatformJournal>> open(char key = 'k') const
    {
        return store::PlatformJournal::open(path(), base::Secret(QByteArray(32, key)));
    }

    void fill(const std::shared_ptr<store::PlatformJournal> &journal)
    {
        const store::SlutbrugerJournal people(journal);
        VERIFY_RESULT(people.put({u"CPR"_s, cpr, mobile, u"a@b.example"_s, store::Tilmelding::Afventer, true}));
        store::Afsendelsespost post;
        post.sysId = u"1001"_s;
        post.identifikator = u"x"_s;
        post.indhold = "<Afsendelse>2512484916</Afsendelse>";
        post.modtagerart = u"CPR"_s;
        post.modtager = cpr;
        post.mobilnummer = mobile;
        post.materialeId = u"167783"_s;
        post.afsender = u"Prøvekøbing"_s;
        post.tekst = u"Husk din tid hos tandlægen"_s;
        post.modtaget = ten;
        const store::AfsendelseJournal sent(journal);
        VERIFY_RESULT(sent.accept(post));
        VERIFY_RESULT(sent.deliver(1, ten));
        VERIFY_RESULT(sent.publish(1, besked, ten));
        const store::ListeJournal lists(journal);
        const auto run = lists.begin({0, u"1001"_s, ten, {}, 1, 1, 0, store::Listetilstand::Udgiver}, {{cpr, true, u"b-1"_s}});
        VERIFY_RESULT(run);
        VERIFY_RESULT(lists.publish(*run, {{u"b-1"_s, besked, {dueslag}}}, ten));
        VERIFY_RESULT(lists.finish(*run, ten));
        VERIFY_RESULT(store::AbonnementJournal(journal).put({u"a"_s, u"29189846"_s, u"CPR"_s, u"b"_s, dueslag, {cpr}}));
    }

    void readAll(const std::shared_ptr<store::PlatformJournal> &journal)
    {
        const store::SlutbrugerJournal people(journal);
        const auto person = people.find(u"CPR"_s, cpr);
        QVERIFY(person && *person);
        QCOMPARE((*person)->mobilnummer, mobile);
        QCOMPARE((*person)->email, u"a@b.example"_s);
        QCOMPARE(*people.awaiting(), QStringList {mobile});
        QCOMPARE(*people.enrolled(true), QStringList {cpr});
        const store::AfsendelseJournal sent(journal);
        const auto post = sent.find(u"1001"_s, u"x"_s);
        QVERIFY(post && *post);
        QCOMPARE((*post)->modtager, cpr);
        QCOMPARE((*post)->tekst, u"Husk din tid hos tandlægen"_s);
        QCOMPARE((*post)->indhold, QByteArray("<Afsendelse>2512484916</Afsendelse>"));
        QCOMPARE(sent.phoneMessages(0)->first().afsendelse.mobilnummer, mobile);
        QCOMPARE(sent.dueslag(0)->first().besked, besked);
        const store::ListeJournal lists(journal);
        QCOMPARE(*lists.yesterday(u"1001"_s), QSet<QString> {cpr});
        QCOMPARE(store::BrokerJournal(journal).waiting(9)->first().besked, besked);
        QCOMPARE(store::AbonnementJournal(journal).all()->first().vaerdier, QStringList {cpr});
    }

    /// Every file beside the database too: what is written ahead, and what was before.
    [[nodiscard]] QStringList found() const
    {
        QStringList where;
        const QDir folder(m_dir->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const char *personal : {"2512484916", "20123456", "a@b.example", "Husk din tid"}) {
                if (bytes.contains(personal)) {
                    where += name + u": "_s + QString::fromLatin1(personal);
                }
            }
        }
        return where;
    }

    void change(const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
            }
            database.close();
        }
        QSqlDatabase::removeDatabase(u"by hand"_s);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void nothingPersonalStandsInTheFile()
    {
        {
            const auto journal = open();
            VERIFY_RESULT(journal);
            fill(*journal);
            QCOMPARE(found(), QStringList()); // while it is open: what is written ahead
        }
        QCOMPARE(found(), QStringList());
        const auto again = open();
        VERIFY_RESULT(again);
        readAll(*again);
    }

    void whatAnEarlierVersionLeftIsSealed()
    {
        {
            const auto journal = open();
            VERIFY_RESULT(journal);
            fill(*journal);
        }
        change({u"UPDATE slutbruger SET identitet = '2512484916', mobilnummer = '20123456', email = 'a@b.example'"_s,
                u"UPDATE afsendelse SET indhold = CAST('<Afsendelse>2512484916</Afsendelse>' AS BLOB), modtager = '2512484916', "
                "mobilnummer = '20123456', tekst = 'Husk din tid hos tandlægen', memo = NULL"_s,
                u"UPDATE dueslag SET besked = CAST('<Haendelsesbesked>2512484916</Haendelsesbesked>' AS BLOB)"_s,
                u"UPDATE tilmeldingsliste SET identitet = '2512484916'"_s, u"UPDATE listeaendring SET identitet = '2512484916'"_s,
                u"UPDATE abonnement SET vaerdier = '2512484916'"_s, u"DELETE FROM egenskab WHERE navn = 'segl'"_s});
        QVERIFY(!found().isEmpty());
        {
            const auto journal = open();
            VERIFY_RESULT(journal);
            readAll(*journal);
        }
        QCOMPARE(found(), QStringList());
        const auto again = open();
        VERIFY_RESULT(again);
        readAll(*again);
    }

    void theSameMessageIsKnownAgain()
    {
        const auto journal = open();
        VERIFY_RESULT(journal);
        fill(*journal);
        const store::SlutbrugerJournal people(*journal);
        QCOMPARE(*people.confirm(mobile, u"1234"_s), store::Bekraeftelse::WrongDigits);
        QCOMPARE(*people.confirm(mobile, u"4916"_s), store::Bekraeftelse::Done);
        QCOMPARE(*people.changeMobil({{cpr, u"20123457"_s}, {u"2512169996"_s, mobile}}), (std::pair<qint64, qint64>(1, 1)));
        QCOMPARE((*people.find(u"CPR"_s, cpr))->mobilnummer, u"20123457"_s);
        const auto there = store::ListeJournal(*journal).replay(u"b-1"_s, dueslag, "<other/>", ten);
        VERIFY_RESULT(there);
        QCOMPARE(there->second, besked);
    }

    void anotherKeyIsRefused()
    {
        {
            const auto journal = open();
            VERIFY_RESULT(journal);
        }
        const auto refused = open('x');
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, QByteArray("platform.journal.key"));
        QVERIFY(base::isInCatalogue(refused.error().message.code));
    }
};

NEMSMS_TEST(tst_platformmemory)
#include "tst_platformmemory.moc"
