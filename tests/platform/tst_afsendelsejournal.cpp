// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/afsendelsejournal.h"
#include "store/platformjournal.h"
#include "store/slutbrugerjournal.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace nemsms;
using store::Indlevering;

namespace {

const QDateTime ten = QDateTime::fromString(u"2026-11-24T09:00:00Z"_s, Qt::ISODate);

store::Afsendelsespost post(const QString &identifikator, const QByteArray &indhold = "a")
{
    store::Afsendelsespost made;
    made.sysId = u"1001"_s;
    made.identifikator = identifikator;
    made.indhold = indhold;
    made.modtagerart = u"CPR"_s;
    made.modtager = u"2512484916"_s;
    made.mobilnummer = u"20123456"_s;
    made.materialeId = u"167783"_s;
    made.afsender = u"Prøvekøbing"_s;
    made.tekst = u"Husk æøå 😀"_s;
    made.modtaget = ten;
    return made;
}

} // namespace

class tst_afsendelsejournal : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<store::PlatformJournal> open()
    {
        auto opened = store::PlatformJournal::open(m_dir->filePath(u"platform.db"_s), base::Secret(QByteArray(32, 'k')));
        return opened ? *opened : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aKeyIsTakenOnceAlsoAfterARestart()
    {
        QCOMPARE(*store::AfsendelseJournal(open()).accept(post(u"x"_s)), Indlevering::Ny);
        const store::AfsendelseJournal again(open());
        QCOMPARE(*again.accept(post(u"x"_s)), Indlevering::Gentaget);
        QCOMPARE(*again.accept(post(u"x"_s, "b")), Indlevering::Konflikt);
        auto otherSystem = post(u"x"_s, "b");
        otherSystem.sysId = u"1002"_s;
        QCOMPARE(*again.accept(otherSystem), Indlevering::Ny);
        QCOMPARE(again.counts()->value(u"records"_s).toInt(), 2);
    }

    void everyStepHappensOnce()
    {
        const store::AfsendelseJournal journal(open());
        QCOMPARE(*journal.accept(post(u"x"_s)), Indlevering::Ny);
        const qint64 nummer = journal.undelivered()->constFirst().nummer;
        VERIFY_RESULT(journal.deliver(nummer, ten));
        VERIFY_RESULT(journal.deliver(nummer, ten.addSecs(60)));
        QVERIFY(journal.undelivered()->isEmpty());
        QCOMPARE(journal.unreported()->size(), 1);
        VERIFY_RESULT(journal.publish(nummer, "<a/>", ten));
        VERIFY_RESULT(journal.publish(nummer, "<b/>", ten));
        QVERIFY(journal.unreported()->isEmpty());
        const auto phone = journal.phoneMessages(0);
        QCOMPARE(phone->size(), 1);
        QCOMPARE(phone->constFirst().modtaget, ten);
        QCOMPARE(phone->constFirst().afsendelse.tekst, u"Husk æøå 😀"_s);
        QVERIFY(journal.phoneMessages(phone->constFirst().nummer)->isEmpty());
    }

    void lookingTakesNothingAndAcknowledgingTakesOne()
    {
        const store::AfsendelseJournal journal(open());
        for (const auto &name : {u"x"_s, u"y"_s}) {
            QCOMPARE(*journal.accept(post(name)), Indlevering::Ny);
        }
        const auto waiting = journal.undelivered();
        VERIFY_RESULT(waiting);
        for (const auto &each : *waiting) {
            VERIFY_RESULT(journal.deliver(each.nummer, ten));
            VERIFY_RESULT(journal.publish(each.nummer, "<a/>", ten));
        }
        QCOMPARE(journal.dueslag(0)->size(), 2);
        QCOMPARE(journal.dueslag(0)->size(), 2);
        QCOMPARE(journal.dueslag(1)->size(), 1);
        QCOMPARE(*journal.acknowledge(1, ten), true);
        QCOMPARE(*journal.acknowledge(1, ten), false);
        QCOMPARE(journal.dueslag(0)->constFirst().nummer, 2);
    }

    void manyThreadsMayCall()
    {
        const store::AfsendelseJournal journal(open());
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&journal] {
                for (int i = 0; i < 20; ++i) {
                    if (!journal.accept(post(QString::number(i)))) {
                        qFatal("accept failed");
                    }
                }
            });
        }
        threads.clear();
        QCOMPARE(journal.counts()->value(u"records"_s).toInt(), 20);
    }

    void anEnrolmentIsActiveWhenTheCitizenConfirms()
    {
        const store::SlutbrugerJournal register_(open());
        VERIFY_RESULT(register_.put({u"CPR"_s, u"2512169996"_s, u"20123458"_s, {}, store::Tilmelding::Afventer, false}));
        QCOMPARE(*register_.confirm(u"20123459"_s), store::Bekraeftelse::NoOneWaits);
        QCOMPARE(*register_.confirm(u"20123458"_s), store::Bekraeftelse::Done);
        QCOMPARE((*register_.find(u"CPR"_s, u"2512169996"_s))->tilmelding, store::Tilmelding::Aktiv);
        QVERIFY(!register_.find(u"CPR"_s, u"2512484916"_s)->has_value());
    }

    void aFileOfANewerProgramIsRefused()
    {
        auto journal = open();
        VERIFY_RESULT(journal->setProperty(u"a"_s, u"1"_s));
        journal.reset();
        {
            QFile file(m_dir->filePath(u"platform.db"_s));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(60); // user_version, big endian (SQLite file format 1.3)
            file.write(QByteArray("\0\0\0\x63", 4));
        }
        const auto refused = store::PlatformJournal::open(m_dir->filePath(u"platform.db"_s), base::Secret(QByteArray(32, 'k')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "platform.journal.newer");
    }
};

NEMSMS_TEST(tst_afsendelsejournal)
#include "tst_afsendelsejournal.moc"
