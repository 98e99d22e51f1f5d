// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "protocols/kombipost/kombipostclient.h"
#include "protocols/transport/exchange.h"
#include "publishedschemas.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;

namespace {

const QString uuid = u"8c2ea15d-61fb-4ba9-9366-42f8b194c852"_s;

/// Answers what `answers` holds, one after the other, and keeps what was asked.
class ScriptedTransport final : public Transport
{
public:
    QList<HttpResponse> answers;
    QList<HttpRequest> asked;

    base::Job<HttpResponse> send(HttpRequest request, std::stop_token) override
    {
        asked += request;
        return base::ready<HttpResponse>(answers.takeFirst());
    }
};

HttpResponse xml(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/xml; charset=utf-8"}}, body, {}};
}

HttpResponse json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json"}}, body, {}};
}

NemSmsMemo memo()
{
    NemSmsMemo made;
    made.messageUuid = uuid;
    made.label = u"Aftale"_s;
    made.notification = u"Husk din tid"_s;
    made.senderCvr = u"29189846"_s;
    made.senderLabel = u"Testkommune"_s;
    made.recipient = test::person();
    return made;
}

} // namespace

class tst_kombipost : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const MemoReader> m_reader;
    std::shared_ptr<ScriptedTransport> m_transport;
    QStringList m_fetched;
    QStringList m_refused;

    KombiPostClient client()
    {
        AccessCall call;
        call.token = [this](const QString &audience) {
            m_fetched += audience;
            return base::ready<AccessToken>(AccessToken {u"token-%1"_s.arg(m_fetched.size()), {}});
        };
        call.refused = [this](const QString &audience) { m_refused += audience; };
        call.clock = std::make_shared<base::SimulatedClock>(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), true);
        return KombiPostClient(m_transport, *KombiPostDoors::beside(QUrl(u"https://exttest.serviceplatformen.dk/service/KombiPostAfsend_1/kombi"_s)), call);
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void theDoorsStandBesideEachOther();
    void theCallThereAndBack();
    void theKnownSample();
    void notACall_data();
    void notACall();
    void svarThereAndBack();
    void receipts();
    void aMessageIsSent();
    void aTokenThatIsRefusedIsFetchedOnceMore();
    void lookUp();
    void recallAndReceipt();
    void errors_data();
    void errors();
};

void tst_kombipost::initTestCase()
{
    const auto reader = MemoReader::make();
    VERIFY_RESULT(reader);
    m_reader = *reader;
}

void tst_kombipost::init()
{
    m_transport = std::make_shared<ScriptedTransport>();
    m_fetched.clear();
    m_refused.clear();
}

void tst_kombipost::theDoorsStandBesideEachOther()
{
    const QString root = u"https://prod.serviceplatformen.dk/service/"_s;
    const auto doors = KombiPostDoors::beside(QUrl(root + u"KombiPostAfsend_1/kombi"_s));
    VERIFY_RESULT(doors);
    QCOMPARE(doors->forespoerg, QUrl(root + u"PostForespoerg_1/nemsms"_s));
    QCOMPARE(doors->accessToken, QUrl(root + u"AccessTokenService_1/token"_s));
    for (const char *wrong : {"https://prod.serviceplatformen.dk/service/Print/Print/2", "http://x/KombiPostAfsend_1/kombi",
                              "https://x/KombiPostAfsend_1/kombi/more", ""}) {
        QCOMPARE(KombiPostDoors::beside(QUrl(QString::fromLatin1(wrong))).error().message.code, "kombipost.address");
    }
}

void tst_kombipost::theCallThereAndBack()
{
    for (const KombiValg valg : {KombiValg::Automatisk, KombiValg::DigitalPost, KombiValg::FysiskPost, KombiValg::NemSms}) {
        const auto read = readKombiKald(encodeKombiKald({valg, memo(), {}}), *m_reader);
        VERIFY_RESULT(read);
        QCOMPARE(read->valg, valg);
        QVERIFY(read->memo == memo());
        QVERIFY(*m_reader->read(read->memoBytes) == memo()); // a document of its own
    }
    QVERIFY(encodeKombiKald({KombiValg::NemSms, memo(), {}}).startsWith("<kombi_request><KombiValgKode>NemSMS<"));
}

void tst_kombipost::theKnownSample()
{
    QFile sample(QStringLiteral(NEMSMS_SOURCE_DIR "/../shared/schemas/reconstructed/samples/kombi_request_NemSMS.xml"));
    if (!sample.open(QIODevice::ReadOnly)) {
        QSKIP("The samples (../shared/schemas) are not there: nothing to compare with.");
    }
    const auto read = readKombiKald(sample.readAll(), *m_reader);
    VERIFY_RESULT(read);
    QCOMPARE(read->memo.messageUuid, uuid);
    QCOMPARE(read->memo.notification, u"Husk din tid i Borgerservice 3. maj kl. 10"_s);
}

void tst_kombipost::notACall_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = encodeKombiKald({KombiValg::NemSms, memo(), {}});
    const QByteArray message = encodeMemo(memo());
    QTest::newRow("empty") << QByteArray() << QByteArray("xml.malformed");
    QTest::newRow("the MeMo alone") << message << QByteArray("kombipost.request");
    QTest::newRow("no MeMo") << QByteArray("<kombi_request><KombiValgKode>NemSMS</KombiValgKode></kombi_request>") << QByteArray("kombipost.request");
    QTest::newRow("no choice") << QByteArray("<kombi_request>" + message + "</kombi_request>") << QByteArray("kombipost.request");
    QTest::newRow("two MeMos") << QByteArray(good).replace("</kombi_request>", QByteArray(message + "</kombi_request>")) << QByteArray("kombipost.request");
    QTest::newRow("in a namespace") << QByteArray(good).replace("<kombi_request>", "<kombi_request xmlns='urn:x'>") << QByteArray("kombipost.request");
    QTest::newRow("choice") << QByteArray(good).replace(">NemSMS<", ">Brevdue<") << QByteArray("kombipost.choice");
    QTest::newRow("MeMo") << QByteArray(good).replace("-4ba9-", "-1ba9-") << QByteArray("xml.invalid");
}

void tst_kombipost::notACall()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    const auto read = readKombiKald(body, *m_reader);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().message.code, code);
}

void tst_kombipost::svarThereAndBack()
{
    const KombiSvar taken {true, u"t-1"_s, u"received"_s, std::nullopt};
    const KombiSvar refused {false, {}, {}, KombiFejl {u"9010"_s, u"Modtageren <er> ikke tilmeldt"_s}};
    for (const KombiSvar &svar : {taken, refused}) {
        const auto read = readKombiSvar(encodeKombiSvar(svar));
        VERIFY_RESULT(read);
        QVERIFY(*read == svar);
    }
    const auto plain = readKombiSvar("<kombi_response><Result>0</Result><HovedoplysningerSvarREST><SvarReaktion><FejlId>7</FejlId>"
                                     "<FejlTekst>Nej</FejlTekst></SvarReaktion></HovedoplysningerSvarREST></kombi_response>");
    VERIFY_RESULT(plain);
    QCOMPARE(plain->fejl->kode, u"7"_s);
    QVERIFY(!plain->result);
    QCOMPARE(readKombiSvar("<kombi_response/>").error().message.code, "kombipost.response");
    QCOMPARE(readKombiSvar("<x><Result>true</Result></x>").error().message.code, "kombipost.response");
}

void tst_kombipost::receipts()
{
    const QDateTime time(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    const Kvittering good {u"t-1"_s, uuid, Kvitteringsstatus::Completed, time, {}, {}};
    const Kvittering bad {u"t-1"_s, uuid, Kvitteringsstatus::Invalid, time, u"x.y"_s, u"Nej"_s};
    for (const Kvittering &one : {good, bad}) {
        const auto read = readKvittering(encodeKvittering(one));
        VERIFY_RESULT(read);
        QVERIFY(*read == one);
    }
    for (const char *wrong : {"", "[]", "{}", R"({"receiptStatus":"DONE","messageUUID":"x","timeStamp":"2026-11-24T09:00:00Z"})",
                              R"({"receiptStatus":"COMPLETED","messageUUID":"x"})"}) {
        QCOMPARE(readKvittering(wrong).error().message.code, "ngdp.receipt");
    }
}

void tst_kombipost::aMessageIsSent()
{
    m_transport->answers = {xml(200, encodeKombiSvar({true, u"t-1"_s, u"received"_s, std::nullopt}))};
    const auto svar = test::await(client().afsend(memo()));
    VERIFY_RESULT(svar);
    QCOMPARE(svar->transmissionId, u"t-1"_s);
    const HttpRequest &asked = m_transport->asked.first();
    QCOMPARE(asked.method, "POST");
    QCOMPARE(headerValue(asked.headers, "Authorization"), "Holder-of-key token-1");
    QCOMPARE(headerValue(asked.headers, "x-TransaktionsTid"), "2026-11-24T09:00:00Z");
    QCOMPARE(headerValue(asked.headers, "x-TransaktionsId").size(), 36);
    QCOMPARE(headerValue(asked.headers, "Content-Type"), "application/xml");
    QCOMPARE(m_fetched, QStringList {QString::fromLatin1(kombiPostEntityId)});
    VERIFY_RESULT(readKombiKald(asked.body, *m_reader));
    // What is kept of the call shows neither the token nor the recipient.
    const Exchange kept = capture(asked, xml(200, {}), {});
    QVERIFY(!kept.request.contains(u"token-1") && !kept.request.contains(u"2512484916"));
}

void tst_kombipost::aTokenThatIsRefusedIsFetchedOnceMore()
{
    m_transport->answers = {json(401, "{}"), xml(200, encodeKombiSvar({true, u"t-1"_s, u"received"_s, std::nullopt}))};
    VERIFY_RESULT(test::await(client().afsend(memo())));
    QCOMPARE(m_refused.size(), 1);
    QCOMPARE(headerValue(m_transport->asked.at(1).headers, "Authorization"), "Holder-of-key token-2");
    QCOMPARE(headerValue(m_transport->asked.at(1).headers, "x-TransaktionsId"), headerValue(m_transport->asked.at(0).headers, "x-TransaktionsId"));
    m_transport->answers = {json(401, "{}"), json(401, "{}")};
    const auto refused = test::await(client().afsend(memo()));
    QCOMPARE(refused.error().message.code, "kombipost.http");
    QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
}

void tst_kombipost::lookUp()
{
    m_transport->answers = {json(200, R"({"result": true})"), json(200, R"({"result": false})")};
    QCOMPARE(*test::await(client().erTilmeldt(test::person())), true);
    QCOMPARE(*test::await(client().erTilmeldt(*domain::Cvr::parse(u"55133018"_s))), false);
    QCOMPARE(m_transport->asked.at(0).url.toString(), u"https://exttest.serviceplatformen.dk/service/PostForespoerg_1/nemsms?cprNumber=2512484916"_s);
    QCOMPARE(m_transport->asked.at(1).url.query(), u"cvrNumber=55133018"_s);
    QCOMPARE(m_fetched.first(), QString::fromLatin1(postForespoergEntityId));
    QVERIFY(!capture(m_transport->asked.at(0), json(200, {}), {}).url.contains(u"2512484916"));
}

void tst_kombipost::recallAndReceipt()
{
    const QByteArray receipt = encodeKvittering({u"t-1"_s, uuid, Kvitteringsstatus::Completed, QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), {}, {}});
    m_transport->answers = {{204, {}, {}, {}}, json(422, R"({"code":"too.late","message":"Dagen er kommet"})"), json(200, receipt), json(200, "{}")};
    VERIFY_RESULT(test::await(client().tilbagekald(uuid)));
    QCOMPARE(m_transport->asked.first().method, "DELETE");
    QVERIFY(m_transport->asked.first().url.path().endsWith(u"/KombiPostAfsend_1/memos/"_s + uuid));
    const auto late = test::await(client().tilbagekald(uuid));
    QCOMPARE(late.error().message.arguments.value(u"kode"_s).toString(), u"too.late"_s);
    QCOMPARE(test::await(client().kvittering(uuid))->status, Kvitteringsstatus::Completed);
    QCOMPARE(test::await(client().kvittering(uuid)).error().message.code, "kombipost.answer");
}

void tst_kombipost::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<base::ErrorKind>("kind");
    using base::ErrorKind;
    const QByteArray refused = encodeKombiSvar({false, {}, {}, KombiFejl {u"9010"_s, u"CPR 2512484916 er ikke tilmeldt"_s}});
    const QByteArray type = "application/xml";
    QTest::newRow("refused") << 400 << type << refused << QByteArray("kombipost.fejl") << ErrorKind::Refused;
    QTest::newRow("refused with 200") << 200 << type << refused << QByteArray("kombipost.fejl") << ErrorKind::Refused;
    QTest::newRow("not now") << 503 << type << refused << QByteArray("kombipost.fejl") << ErrorKind::Unreachable;
    QTest::newRow("plain 500") << 500 << QByteArray("text/plain") << QByteArray("x") << QByteArray("kombipost.http") << ErrorKind::Unreachable;
    QTest::newRow("no access") << 403 << QByteArray("text/plain") << QByteArray("x") << QByteArray("kombipost.http") << ErrorKind::Refused;
    QTest::newRow("html") << 200 << QByteArray("text/html") << QByteArray("<p>") << QByteArray("kombipost.answer") << ErrorKind::Unreachable;
    QTest::newRow("another answer") << 200 << type << QByteArray("<a/>") << QByteArray("kombipost.answer") << ErrorKind::Unreachable;
    QTest::newRow("yes with 500") << 500 << type << encodeKombiSvar({true, {}, u"received"_s, std::nullopt}) << QByteArray("kombipost.answer") << ErrorKind::Unreachable;
    QTest::newRow("no without a word") << 200 << type << encodeKombiSvar({false, {}, {}, std::nullopt}) << QByteArray("kombipost.notaccepted") << ErrorKind::Refused;
}

void tst_kombipost::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    QFETCH(base::ErrorKind, kind);
    m_transport->answers = {HttpResponse {status, {{"Content-Type", type}}, body, {}}};
    const auto svar = test::await(client().afsend(memo()));
    QVERIFY(!svar.has_value());
    QCOMPARE(svar.error().message.code, code);
    QCOMPARE(svar.error().kind, kind);
    QVERIFY(!base::sentence(svar.error().message).contains(u"2512484916"));
}

NEMSMS_TEST(tst_kombipost)
#include "tst_kombipost.moc"
