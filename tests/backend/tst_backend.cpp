// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backend.h"
#include "domain/demo.h"
#include "domain/testsms.h"
#include "support/await.h"
#include "support/testmain.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/logverbs.h"
#include "usecases/miljoecheck.h"
#include "usecases/oversigt.h"
#include "usecases/storeverbs.h"
#include "usecases/telefonverbs.h"
#include "usecases/testsmsverbs.h"
#include "usecases/tilmeldingverbs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace nemsms::backend;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::TestSmsTilstand;
using test::await;

namespace {

class OnePassphrase final : public base::UserPrompts
{
public:
    explicit OnePassphrase(QByteArray word) : m_word(std::move(word)) {}
    base::Job<bool> confirm(base::Question) override { return base::ready(base::Result<bool>(false)); }
    base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message, bool) override
    {
        QByteArray copy(m_word.constData(), m_word.size());
        return base::ready(base::Result<std::shared_ptr<base::Secret>>(std::make_shared<base::Secret>(std::move(copy))));
    }

private:
    QByteArray m_word;
};

const domain::TestSms &sms(const base::Record &record)
{
    return static_cast<const domain::TestSms &>(*record);
}

} // namespace

class tst_backend : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    BackendOptions demo() const
    {
        BackendOptions options;
        options.storePath = m_dir->filePath(u"demo.db"_s);
        options.demo = true;
        options.program = u"test"_s;
        return options;
    }
    static QString idOf(Backend &backend, const char *noun, QStringView name)
    {
        const auto record = await(backend.entity(noun).resolve(name.toString()));
        return record ? (*record)->id : QString();
    }
    static usecases::TestSmsDraft draft(Backend &backend)
    {
        return {idOf(backend, "serviceaftale", u"SF1600 NemSMS"), idOf(backend, "materiale", domain::demo::materialeId),
                idOf(backend, "testperson", domain::demo::personer.front().navn), {}, domain::demo::tekst.toString()};
    }
    static bool delivered(Backend &backend, const QString &id)
    {
        const auto looked = await(backend.testSms().update());
        const auto record = await(backend.testSms().find(id));
        return looked && record && sms(*record).tilstand == TestSmsTilstand::Afleveret;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aTestSmsTravelsTheWholeWay()
    {
        const auto opened = await(Backend::open(demo()));
        VERIFY_RESULT(opened);
        Backend &backend = **opened;
        QVERIFY(backend.isDemo());
        QCOMPARE(backend.context().here().kommune, domain::demo::myndighedNavn.toString());
        QVERIFY(backend.context().here().simuleret);

        const auto report = await(backend.miljoeCheck().check());
        VERIFY_RESULT(report);
        for (const auto &layer : report->layers) {
            QVERIFY2(layer.outcome == usecases::Outcome::Ok, layer.message.code.constData());
        }
        const QDateTime now = backend.context().clock()->now().toTimeZone(base::danishTime());
        QCOMPARE(now.date().dayOfWeek(), 2);
        QCOMPARE(now.time().hour(), 10);

        const auto sent = await(backend.testSms().send(draft(backend)));
        VERIFY_RESULT(sent);
        QVERIFY(sms(*sent).simuleret);
        QTRY_VERIFY_WITH_TIMEOUT(delivered(backend, (*sent)->id), 15000);
        const auto phone = await(backend.telefon().list());
        VERIFY_RESULT(phone);
        QCOMPARE(phone->size(), 1);
        QCOMPARE(phone->first().identifikator, sms(*sent).identifikator);
        QCOMPARE(phone->first().tekst, domain::demo::tekst.toString());
        QCOMPARE(phone->first().telefon, u"20****56"_s);
        const auto verdict = await(backend.log().verify());
        VERIFY_RESULT(verdict);
        QVERIFY(verdict->intact);
    }

    void whoIsNotEnrolledGetsNothing()
    {
        const auto opened = await(Backend::open(demo()));
        VERIFY_RESULT(opened);
        auto wanted = draft(**opened);
        wanted.testpersonId = idOf(**opened, "testperson", domain::demo::personer[1].navn);
        const auto refused = await((*opened)->testSms().send(wanted));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, QByteArray("sms.check.notenrolled"));
        QVERIFY(await((*opened)->telefon().list())->isEmpty());
        const auto letter = await((*opened)->tilmelding().lookUp(
            {wanted.serviceaftaleId, {}, idOf(**opened, "testperson", domain::demo::personer.front().navn), {}}));
        VERIFY_RESULT(letter);
        QVERIFY(!base::acceptable(letter->findings) || !letter->findings.isEmpty());
    }

    void aJobOutlivesItsBackend()
    {
        auto opened = await(Backend::open(demo()));
        VERIFY_RESULT(opened);
        auto job = (*opened)->telefon().list();
        auto points = (*opened)->oversigt().today();
        QVERIFY(!job.isReady() && !points.isReady());
        *opened = nullptr;
        VERIFY_RESULT(await(std::move(job)));
        VERIFY_RESULT(await(std::move(points)));
    }

    void closingBreaksOffWhatIsOnTheWire()
    {
        const auto opened = await(Backend::open(demo()));
        VERIFY_RESULT(opened);
        VERIFY_RESULT(await((*opened)->telefon().list())); // the platform runs and is known
        auto job = (*opened)->telefon().list();
        VERIFY_RESULT(await((*opened)->close()));
        QVERIFY(job.isReady());
        const auto late = await((*opened)->telefon().list());
        QVERIFY(!late);
        QCOMPARE(late.error().message.code, QByteArray("transport.cancelled"));
    }

    void twoProgramsShareThePlatformAndTheSecondTakesItOver()
    {
        auto first = await(Backend::open(demo()));
        VERIFY_RESULT(first);
        VERIFY_RESULT(await((*first)->testSms().send(draft(**first))));
        const auto second = await(Backend::open(demo()));
        VERIFY_RESULT(second);
        VERIFY_RESULT(await((*second)->testSms().send(draft(**second))));
        QCOMPARE(await((*second)->telefon().list())->size(), 2);
        *first = nullptr; // the owner goes
        const auto third = await((*second)->testSms().send(draft(**second)));
        VERIFY_RESULT(third);
        QTRY_VERIFY_WITH_TIMEOUT(delivered(**second, (*third)->id), 15000);
        QCOMPARE(await((*second)->telefon().list())->size(), 3);
    }

    void theDemoIsFilledOnce()
    {
        VERIFY_RESULT(await(Backend::open(demo())));
        const auto again = await(Backend::open(demo()));
        VERIFY_RESULT(again);
        const auto info = await((*again)->store().info());
        VERIFY_RESULT(info);
        QVERIFY(info->demo);
        QCOMPARE(info->counts.value("materiale"), 2);
        QCOMPARE(info->counts.value("testperson"), qint64(domain::demo::personer.size()));
    }

    void itOpensWhereThePersonStoodWhileThatIsThere()
    {
        BackendOptions options = demo();
        const auto opened = await(Backend::open(options));
        VERIFY_RESULT(opened);
        const QString standard = (*opened)->context().here().miljoeId;
        const auto miljoe = await((*opened)->entity("miljoe").create({{u"navn"_s, u"Andet"_s}, {u"art"_s, u"lokalplatform"_s}}));
        const auto kommune = await((*opened)->entity("myndighed").create({{u"navn"_s, u"Anden"_s}, {u"cvr"_s, u"55133018"_s}}));
        VERIFY_RESULT(miljoe);
        VERIFY_RESULT(kommune);
        options.savedMiljoe = (*miljoe)->id;
        options.savedMyndighed = (*kommune)->id;
        const auto again = await(Backend::open(options));
        VERIFY_RESULT(again);
        QCOMPARE((*again)->context().here().miljoe, u"Andet"_s);
        QCOMPARE((*again)->context().here().kommune, u"Anden"_s);
        options.miljoe = standard; // said on the command line: it goes before what was saved
        const auto told = await(Backend::open(options));
        VERIFY_RESULT(told);
        QCOMPARE((*told)->context().here().miljoeId, standard);
        options.miljoe.clear();
        options.savedMiljoe = options.savedMyndighed = u"01JDXAMPLE0000000000000001"_s; // of another store
        const auto elsewhere = await(Backend::open(options));
        VERIFY_RESULT(elsewhere);
        QCOMPARE((*elsewhere)->context().here().miljoeId, standard);
        QCOMPARE((*elsewhere)->context().here().kommune, domain::demo::myndighedNavn.toString());
    }

    void aVaultOpensTheStoreWithItsPassphraseOnly()
    {
        BackendOptions options;
        options.storePath = m_dir->filePath(u"own.db"_s);
        options.vault = true;
        options.prompts = std::make_shared<OnePassphrase>("en lang og god adgangssaetning");
        const auto made = await(Backend::open(options));
        VERIFY_RESULT(made);
        QVERIFY(!(*made)->isDemo());
        VERIFY_RESULT(await((*made)->close()));
        options.vault = false; // the file is there now, so it is used
        VERIFY_RESULT(await(Backend::open(options)));
        options.prompts = std::make_shared<OnePassphrase>("en anden adgangssaetning");
        const auto wrong = await(Backend::open(options));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::SecretUnavailable);
        options.prompts = nullptr;
        const auto unasked = await(Backend::open(options));
        QVERIFY(!unasked);
        QCOMPARE(unasked.error().message.code, QByteArray("store.vault.unasked"));
    }

    void aStoreThatIsNotThereIsNotMadeWhenNobodyWantsIt()
    {
        BackendOptions options = demo();
        options.create = false;
        const auto missing = await(Backend::open(options));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }
};

NEMSMS_TEST(tst_backend)
#include "tst_backend.moc"
