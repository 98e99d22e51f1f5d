// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo.h"
#include "pages/telefonpageobject.h"
#include "pages/testsmspageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/testsms/commandline.h"
#include "ui/testsms/smschecklines.h"
#include "usecases/testsmsverbs.h"

#include <QClipboard>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// A test SMS from the first letter to the phone.
class tst_testsmspage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    pages::TestSmsPageObject go()
    {
        return pages::TestSmsPageObject(pages::WindowObject(m_console->window()).go("testsms"));
    }

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void theCommandIsOneLineForAShell()
    {
        QCOMPARE(ui::nemsmsctlLine({u"lokal"_s, u"uuid-1"_s, u"167783"_s, u"01ABC"_s, u"Husk: kl. 10, 'i dag'"_s}),
                 u"nemsmsctl --miljoe lokal sms send --serviceaftale uuid-1 --materiale 167783 --testperson 01ABC"
                 " --tekst 'Husk: kl. 10, '\\''i dag'\\'''"_s);
    }

    void theTextIsCheckedAtOnce()
    {
        auto page = go();
        page.write(u"Husk din aftale\u2026"_s);
        QCOMPARE(page.marks(), 1);
        QVERIFY(page.counters().contains(u"16 of 160 characters"_s));
        QVERIFY(page.counters().contains(u"UCS-2: 16 of 70"_s));
        QCOMPARE(page.preview(), page.text());
        page.mend(QLatin1StringView(ui::replaceForcingKey));
        QCOMPARE(page.text(), u"Husk din aftale..."_s);
        QCOMPARE(page.marks(), 0);
        QVERIFY(page.counters().contains(u"GSM-7: 18 of 160"_s));
        page.write(QString(161, u'a'));
        QVERIFY(!page.maySend());
        QVERIFY(page.checkWords().first().contains(u"161"_s));
    }

    void aStrongWarningIsToldAndStopsNothing()
    {
        auto page = go();
        QTRY_VERIFY(!page.recipients().isEmpty());
        page.write(QString(71, u'a') + u'\u2026'); // 72 UCS-2 units, where one SMS holds 70
        QTRY_VERIFY_WITH_TIMEOUT(page.maySend(), 10000);
        QVERIFY2(page.checkWords().first().startsWith(u"Strong warning: "_s), qPrintable(page.checkWords().join(u'\n')));
        QCOMPARE(page.checks().first().tone, ui::Tone::Bad);
        const int before = page.sent();
        page.send();
        QTRY_COMPARE_WITH_TIMEOUT(page.sent(), before + 1, 10000);
        QCOMPARE(page.banner(), QString());
        page.write(QString(161, u'a')); // that is an error
        QVERIFY(!page.maySend());
    }

    void itIsSentAcceptedAndDelivered()
    {
        auto page = go();
        QTRY_VERIFY(!page.recipients().isEmpty());
        page.write(domain::demo::tekst.toString());
        QTRY_VERIFY_WITH_TIMEOUT(page.maySend(), 10000);
        page.lookUp();
        QTRY_COMPARE_WITH_TIMEOUT(page.enrolment(), u"Enrolled"_s, 10000);
        const int before = page.sent();
        page.send();
        QTRY_VERIFY_WITH_TIMEOUT(page.isTimelineShown(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(page.steps().last().tone, ui::Tone::Ok, 15000);
        QTRY_VERIFY(page.steps().last().happened);
        QVERIFY(page.steps().last().detail.contains(u"PKO_PostStatus"_s));
        QTRY_COMPARE(page.sent(), before + 1);
        QCOMPARE(page.banner(), QString());
        page.showRaw();
        QTRY_VERIFY(!page.rawRequest().isEmpty());
        QVERIFY2(page.rawRequest().contains(u"afsendBrev"_s, Qt::CaseInsensitive), qPrintable(page.rawRequest()));
        QVERIFY(!page.rawRequest().contains(domain::demo::personer[0].cpr.toString()));
        QVERIFY(page.page().dismiss());

        pages::TelefonPageObject phone(pages::WindowObject(m_console->window()).go("telefon"));
        QTRY_VERIFY_WITH_TIMEOUT(phone.messages().contains(domain::demo::tekst.toString()), 10000);
    }

    void bothRoutesStandSideBySide()
    {
        auto page = go();
        QTRY_VERIFY(!page.recipients().isEmpty());
        page.write(u"Begge veje"_s);
        QVERIFY(!page.mayChooseDay());
        page.chooseRoute(u"sf1601"_s);
        QVERIFY(page.mayChooseDay());
        page.copyCommand();
        QVERIFY(QApplication::clipboard()->text().contains(u" --route sf1601 "_s));
        QTRY_VERIFY_WITH_TIMEOUT(page.maySend() && page.checkWords().join(u'\n').contains(u"SF1601 (MeMo)"_s), 10000);
        page.send();
        QTRY_COMPARE_WITH_TIMEOUT(page.routeOfTimeline(), u"SF1601 (MeMo)"_s, 15000); // until then, the one before it
        QTRY_COMPARE_WITH_TIMEOUT(page.steps().last().tone, ui::Tone::Ok, 15000);
        QVERIFY2(page.steps().last().detail.contains(u"business receipt"_s), qPrintable(page.steps().last().detail));
        QTRY_VERIFY(page.maySendOtherWay());
        QVERIFY(page.otherSteps().isEmpty());
        page.sendOtherWay();
        QTRY_COMPARE_WITH_TIMEOUT(page.otherSteps().size(), 3, 15000);
        QCOMPARE(page.routeOfOther(), u"SF1601 (MeMo)"_s);
        QVERIFY(page.routeOfTimeline().startsWith(u"SF1600"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page.steps().last().detail.contains(u"PKO_PostStatus"_s), 15000);
        QTRY_VERIFY(!page.maySendOtherWay());
        QCOMPARE(page.banner(), QString());
        page.chooseRoute(QString());
    }

    void oneThatWaitsForItsDayIsRecalled()
    {
        auto page = go();
        page.write(u"Om to dage"_s);
        page.chooseRoute(u"sf1601"_s);
        page.chooseDay(2);
        QTRY_VERIFY_WITH_TIMEOUT(page.maySend() && page.checkWords().join(u'\n').contains(u"08:00"_s), 10000);
        page.send();
        QTRY_VERIFY_WITH_TIMEOUT(page.mayRecall(), 15000);
        page.recall();
        QTRY_COMPARE_WITH_TIMEOUT(page.steps().last().heading, u"Recalled"_s, 15000);
        QTRY_VERIFY(!page.mayRecall());
        QCOMPARE(page.banner(), QString());
        page.chooseRoute(QString());
    }

    void whatIsWrittenSurvivesTheProgram()
    {
        auto page = go();
        page.chooseRecipient(1);
        page.chooseMaterial(2);
        page.write(u"Ikke sendt endnu"_s);
        const auto kept = [this] {
            const auto draft = test::await(m_console->backend().testSms().keptDraft());
            return draft ? draft->tekst : QString();
        };
        QTRY_COMPARE(kept(), u"Ikke sendt endnu"_s);
        m_console->drop();
        QString error = m_console->open();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        auto again = go();
        QTRY_COMPARE(again.text(), u"Ikke sendt endnu"_s);
        QTRY_COMPARE(again.recipient(), u"Prøveperson 2"_s);
        QTRY_VERIFY(again.material().startsWith(u"167784"_s));
        QVERIFY(again.banner().contains(u"last time"_s));
        QVERIFY(!m_console->settingsText().contains("Ikke sendt"));
    }

    void aTypedRecipientOfADraftIsSealedAndComesBackMasked()
    {
        auto page = go();
        page.chooseMaterial(1);
        page.typeRecipient(domain::demo::personer[0].cpr.toString());
        page.leaveRecipient();
        page.write(u"Til en anden"_s);
        QTRY_COMPARE(test::await(m_console->backend().testSms().keptDraft())->modtager,
                     domain::demo::personer[0].cpr.toString());
        QFile store(m_console->backend().storePath());
        QVERIFY(store.open(QIODevice::ReadOnly));
        QFile log(store.fileName() + u"-wal"_s);
        (void)log.open(QIODevice::ReadOnly); // none when all of it is in the file
        for (const auto &bytes : {store.readAll(), log.readAll()}) {
            QVERIFY(!bytes.contains("Til en anden"));
            QVERIFY(!bytes.contains(domain::demo::personer[0].cpr.toLatin1()));
        }
        m_console->drop();
        QString error = m_console->open();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        auto again = go();
        QTRY_COMPARE(again.typedRecipient(), u"251248-****"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again.maySend(), 10000);
        again.send();
        const auto kept = [this] { return test::await(m_console->backend().testSms().keptDraft())->tekst; };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), QString(), 10000); // sent is no draft
        again.chooseRecipient(0);
    }

    void withoutAMaterialTheLookUpWarns()
    {
        auto page = go();
        QTRY_VERIFY(page.materials().size() > 1);
        page.chooseMaterial(0);
        page.lookUp();
        QTRY_VERIFY_WITH_TIMEOUT(page.banner().contains(u"Digital Post"_s), 10000);
        page.chooseMaterial(1);
    }

    void aTypedRecipientIsHiddenWhenTheFieldIsLeft()
    {
        auto page = go();
        const QString cpr = domain::demo::personer[0].cpr.toString();
        QTRY_VERIFY(!page.recipients().isEmpty());
        QVERIFY(!page.isRecipientTyped());
        page.typeRecipient(cpr);
        QVERIFY(page.isRecipientTyped());
        QTRY_COMPARE(page.typedRecipient(), cpr);
        page.leaveRecipient();
        QTRY_COMPARE(page.typedRecipient(), u"251248-****"_s);
        QCOMPARE(page.aboutRecipient(), u"A person, typed"_s);
        page.write(domain::demo::tekst.toString());
        QTRY_VERIFY_WITH_TIMEOUT(page.maySend(), 10000);
        page.copyCommand();
        QVERIFY(QApplication::clipboard()->text().contains(u" --modtager-stdin "_s));
        QVERIFY(!QApplication::clipboard()->text().contains(cpr));
        const int before = page.sent();
        page.send();
        QTRY_COMPARE_WITH_TIMEOUT(page.sent(), before + 1, 10000);
        QVERIFY(!m_console->settingsText().contains(cpr.toLatin1()));
    }

    void aTypedNumberThatIsNoneStopsTheSend()
    {
        auto page = go();
        page.typeRecipient(u"25124849"_s); // eight digits that are no CVR
        page.leaveRecipient();
        QTRY_COMPARE(page.typedRecipient(), u"********"_s);
        QVERIFY(page.aboutRecipient().contains(u"CVR"_s));
        QTRY_VERIFY(!page.maySend() && page.checkWords().first().contains(u"CVR"_s));
        QCOMPARE(page.banner(), QString());
        page.chooseRecipient(0);
        QVERIFY(!page.isRecipientTyped());
        QTRY_VERIFY_WITH_TIMEOUT(page.maySend(), 10000);
    }

    void theCommandIsCopiedWithoutPersonalNumbers()
    {
        auto page = go();
        page.write(u"Husk"_s);
        page.copyCommand();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"nemsmsctl "_s));
        for (const auto &person : domain::demo::personer) {
            QVERIFY(!copied.contains(person.cpr));
        }
    }
};

NEMSMS_TEST(tst_testsmspage)
#include "tst_testsmspage.moc"
