// SPDX-License-Identifier: GPL-3.0-or-later
// One citizen on one page, for a reason; and the templates of texts.
#include "backend/backend.h"
#include "consolefixture.h"
#include "pages/borgerpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "usecases/logverbs.h"

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_borgerpage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    ui::PageFrame *page(const QByteArray &name) { return pages::WindowObject(m_console->window()).go(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = test::openedConsole();
        QVERIFY(m_console);
    }

    void nobodyIsSeenWithoutAReason()
    {
        pages::BorgerPageObject citizen(page("borger"));
        QVERIFY(!citizen.mayLook() && !citizen.maySave());
        citizen.writeReason(u"   "_s);
        QVERIFY(!citizen.mayLook());
    }

    void aCitizenIsSeenMaskedAndTheReasonIsLogged()
    {
        pages::BorgerPageObject citizen(page("borger"));
        QTRY_VERIFY(citizen.isLoaded());
        citizen.writeReason(u"Borger ringer"_s);
        citizen.look();
        QTRY_VERIFY_WITH_TIMEOUT(citizen.maySave(), 60000);
        QVERIFY(citizen.standing().contains(u"251248-****"_s));
        QCOMPARE(citizen.list(u"borgerMessages"_s), u"None"_s);
        const QString path = QDir::temp().filePath(QStringLiteral("bevis-%1.pdf").arg(QCoreApplication::applicationPid()));
        citizen.save(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.contains("Borger ringer") && !pdf.contains("2512484916"));
        QVERIFY(file.remove());
        const auto rows = test::await(m_console->backend().log().list({}));
        QVERIFY(rows && std::any_of(rows->cbegin(), rows->cend(), [](const auto &row) { return row.action == "borger.show"; }));
        citizen.writeReason(u"En anden grund"_s); // what was seen is about the first
        QVERIFY(!citizen.maySave());
    }

    void aTemplateIsWrittenRevisedAndTaken()
    {
        pages::TemplatePanelObject templates(page("batch"));
        templates.open();
        templates.startNew();
        templates.write(u"Tid"_s, u"Husk kl. {tid}"_s, {});
        templates.save();
        QTRY_COMPARE(templates.rows(), 1);
        templates.choose(0);
        templates.write({}, u"Husk endelig kl. {tid}"_s, u"Remember {tid}"_s);
        templates.save();
        QTRY_COMPARE(templates.cell(0, 1), u"2"_s);
        QTRY_VERIFY(templates.history().contains(u"Husk kl. {tid}"_s)); // the first version stays
        pages::SmsTemplateObject sms(page("testsms"));
        sms.page().refresh();
        QTRY_VERIFY(sms.choices() == 3); // none, Danish, English
        sms.take(1);
        QTRY_COMPARE(sms.text(), u"Husk endelig kl. {tid}"_s);
        templates.retire();
        QTRY_COMPARE(templates.rows(), 0);
    }
};

NEMSMS_TEST(tst_borgerpage)
#include "tst_borgerpage.moc"
