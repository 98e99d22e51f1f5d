// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/localplatform.h"
#include "protocols/localplatform/controlclient.h"
#include "protocols/printservice/printserviceclient.h"
#include "protocols/sts/resttoken.h"
#include "protocols/sts/stsclient.h"
#include "protocols/sts/tokencache.h"
#include "protocols/tilmelding/tilmeldingclient.h"
#include "protocols/transport/capturingtransport.h"
#include "protocols/transport/qttransport.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;
using test::await;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lets a test change what comes back.
class Meddling final : public Transport
{
public:
    explicit Meddling(std::shared_ptr<Transport> inner) : m_inner(std::move(inner)) {}
    base::Job<HttpResponse> send(HttpRequest request, std::stop_token stop) override
    {
        ++calls;
        last = request;
        return changed(m_inner->send(request, std::move(stop)), change);
    }

    std::function<void(HttpResponse &)> change;
    HttpRequest last;
    int calls = 0;

private:
    static base::Job<HttpResponse> changed(base::Job<HttpResponse> running, std::function<void(HttpResponse &)> change)
    {
        base::Result<HttpResponse> answer = co_await running;
        if (answer && change) {
            change(*answer);
        }
        co_return answer;
    }

    std::shared_ptr<Transport> m_inner;
};

} // namespace

class tst_tokencall : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<platform::LocalPlatform> m_platform;
    std::shared_ptr<Meddling> m_transport;
    std::shared_ptr<base::SimulatedClock> m_clock;
    std::optional<SignatureKey> m_key;
    std::optional<SignatureKey> m_sts;
    std::optional<SignatureKey> m_service;
    TokenCache m_cache;

    PlatformReady ready() const { return m_platform->ready(); }
    StsClient sts() const { return {m_transport, {ready().endpoints.sts, *m_sts}, *m_key, m_clock}; }
    TokenCall tokenCall() const
    {
        const auto fetch = [this] { return sts().issue(QString::fromLatin1(printServiceEntityId), ready().demo.cvr); };
        return {[this, fetch] { return m_cache.take(u"print"_s, fetch, m_clock); }, *m_key, *m_service, m_clock};
    }
    PrintServiceClient client(SoapVersion version = SoapVersion::V11) const
    {
        return {m_transport, ready().endpoints.printService, version, tokenCall()};
    }
    SpoergTilmelding question() const
    {
        return {{}, *domain::MaterialeId::parse(ready().demo.materialeId), *domain::parseModtager(ready().demo.persons[0].cpr)};
    }
    /// The code of the error, and that of its root.
    QByteArrayList refusal() const
    {
        const auto answer = await(client().spoergTilmelding(question()));
        return answer ? QByteArrayList() : QByteArrayList {answer.error().message.code, answer.error().root().message.code};
    }

private Q_SLOTS:
    void initTestCase();
    void init() { m_transport->change = {}; }

    void lookUpAndSendByOneToken();
    void theAnswersSignatureIsVerified();
    void anUnsignedFaultIsARefusalAndAnUnsignedYesIsNot();
    void anAnswerToAnotherQuestionIsRefused();
    void theCallStandsThePublishedPolicy();
    void aCaptureHoldsNoToken();
    void enrolmentByToken();
    void theRestFormAndTheExchange();
    void aWrongClockIsNamed();
};

void tst_tokencall::initTestCase()
{
    platform::PlatformOptions options;
    options.dir = m_dir.filePath(u"p"_s);
    auto started = platform::LocalPlatform::start(options);
    VERIFY_RESULT(started);
    m_platform = std::move(*started);
    TransportOptions transport;
    transport.identity = security::TlsIdentity {contentOf(ready().pki.clientCert), {},
                                                std::make_shared<base::Secret>(contentOf(ready().pki.clientKey))};
    transport.trustAnchorsPem = contentOf(ready().pki.ca);
    m_transport = std::make_shared<Meddling>(std::make_shared<QtTransport>(transport));
    const auto library = XmlSecurity::start();
    m_key = *SignatureKey::ofIdentity(*library, *transport.identity);
    m_sts = *SignatureKey::ofCertificate(*library, contentOf(ready().pki.stsCert));
    m_service = *SignatureKey::ofCertificate(*library, contentOf(ready().pki.serviceCert));
    const ControlClient control(m_transport, ready().endpoints.control);
    m_clock = std::make_shared<base::SimulatedClock>(await(control.clock())->now);
}

void tst_tokencall::lookUpAndSendByOneToken()
{
    const int before = m_transport->calls;
    for (const SoapVersion version : {SoapVersion::V11, SoapVersion::V12}) {
        const auto enrolled = await(client(version).spoergTilmelding(question()));
        VERIFY_RESULT(enrolled);
        QVERIFY(*enrolled);
    }
    AfsendBrev brev;
    brev.afsendelseIdentifikator = u"01JDTOKEN00000000000000001"_s;
    brev.modtager = question().slutbruger;
    brev.materialeId = question().materialeId;
    brev.indhold = "Husk din tid";
    VERIFY_RESULT(await(client().afsendBrev(brev)));
    QCOMPARE(m_transport->calls - before, 4); // one token, three calls
    QVERIFY(!m_transport->last.body.contains("InvocationContext"));
    brev.materialeId = *domain::MaterialeId::parse(u"999"_s);
    brev.afsendelseIdentifikator = u"01JDTOKEN00000000000000002"_s;
    QCOMPARE(await(client().afsendBrev(brev)).error().message.code, "printservice.fault"); // a signed fault is read as one
}

void tst_tokencall::theAnswersSignatureIsVerified()
{
    QCOMPARE(refusal(), QByteArrayList());
    m_transport->change = [](HttpResponse &answer) { answer.body.replace(">true<", ">false<"); };
    QCOMPARE(refusal(), QByteArrayList({"printservice.answer", "signature.digest"}));
    // Signed, but with the key of the STS.
    const auto right = m_service;
    m_transport->change = {};
    m_service = m_sts;
    QCOMPARE(refusal(), QByteArrayList({"printservice.answer", "signature.value"}));
    m_service = right;
}

void tst_tokencall::anUnsignedFaultIsARefusalAndAnUnsignedYesIsNot()
{
    m_transport->change = [](HttpResponse &answer) { answer.body = encodeSpoergTilmeldingResponse(true); };
    QCOMPARE(refusal(), QByteArrayList({"printservice.answer", "wss.security"}));
    m_transport->change = [](HttpResponse &answer) {
        answer.status = 500;
        answer.body = encodeSoapFault(SoapVersion::V11, SoapBlame::Sender, u"Nej"_s);
    };
    QCOMPARE(refusal().value(0), "printservice.fault.plain");
}

void tst_tokencall::anAnswerToAnotherQuestionIsRefused()
{
    QByteArray first;
    m_transport->change = [&](HttpResponse &answer) { first = answer.body; };
    QCOMPARE(refusal(), QByteArrayList());
    m_transport->change = [&](HttpResponse &answer) { answer.body = first; };
    QCOMPARE(refusal(), QByteArrayList({"printservice.answer", "printservice.unrelated"}));
}

// Every assertion of SF1600's policies.wsdl, read from the published file where it is there.
void tst_tokencall::theCallStandsThePublishedPolicy()
{
    const QString path = QStringLiteral(NEMSMS_SOURCE_DIR "/../shared/schemas/printservice/wsdl/token/policies.wsdl");
    if (!QFile::exists(path)) {
        QSKIP("../shared/schemas is not there");
    }
    QCOMPARE(refusal(), QByteArrayList());
    QFile call(m_dir.filePath(u"call.xml"_s));
    QVERIFY(call.open(QIODevice::WriteOnly) && call.write(m_transport->last.body) > 0);
    call.close();
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(u"/usr/bin/python3"_s, {QStringLiteral(NEMSMS_SOURCE_DIR "/tests/platform/policycheck.py"), path,
                                          call.fileName(), ready().pki.clientCert, ready().pki.stsCert});
    QVERIFY(checker.waitForFinished(30000));
    const QByteArray words = checker.readAll();
    QVERIFY2(checker.exitCode() == 0, words.constData());
}

void tst_tokencall::aCaptureHoldsNoToken()
{
    std::optional<Exchange> seen;
    const auto capturing = std::make_shared<CapturingTransport>(m_transport, m_clock, [&](const Exchange &one) { seen = one; });
    const PrintServiceClient watched(capturing, ready().endpoints.printService, SoapVersion::V11, tokenCall());
    VERIFY_RESULT(await(watched.spoergTilmelding(question())));
    QVERIFY(seen->request.contains(u"<saml:Assertion>****</saml:Assertion>"));
    QVERIFY(!seen->request.contains(u"SubjectConfirmation"));
    QVERIFY(seen->request.contains(u"PrintSpoergTilmeldingRequest"));
}

// SF2250 IF01 and IF02, with a token of its own: PrintService's opens no other door.
void tst_tokencall::enrolmentByToken()
{
    const auto fetch = [this] { return sts().issue(QString::fromLatin1(tilmeldingEntityId), ready().demo.cvr); };
    const TilmeldingClient enrolment(m_transport, ready().endpoints.tilmelding, {fetch, *m_key, *m_service, m_clock});
    const auto who = *domain::parseModtager(ready().demo.persons[1].cpr);
    const auto early = await(enrolment.tilmeldNemSms({who, true}));
    QCOMPARE(early.error().message.code, "printservice.fault"); // the register does not know the citizen yet
    QVERIFY(!m_transport->last.body.contains("SystemId") && !m_transport->last.body.contains("InvocationContext"));
    VERIFY_RESULT(await(enrolment.opdaterBorger({who, {*domain::Mobilnummer::parse(u"20123458"_s), {}}})));
    VERIFY_RESULT(await(enrolment.tilmeldNemSms({who, true})));
    VERIFY_RESULT(await(enrolment.tilmeldNemSms({*domain::parseModtager(ready().demo.persons[1].cpr), false})));
    const TilmeldingClient wrong(m_transport, ready().endpoints.tilmelding, tokenCall());
    const auto refused = await(wrong.tilmeldNemSms({who, true}));
    QCOMPARE(refused.error().message.arguments.value(u"kode"_s), u"LP-1202"_s);
    m_transport->change = [](HttpResponse &answer) { answer.body.replace("NemSMSResponse", "NemSMSAnswer"); };
    QCOMPARE(await(enrolment.tilmeldNemSms({who, true})).error().root().message.code, "signature.digest");
}

void tst_tokencall::theRestFormAndTheExchange()
{
    const RestTokenClient rest(m_transport, *m_key, *m_sts, m_clock);
    const auto token = await(rest.issue(ready().endpoints.stsRest, QString::fromLatin1(printServiceEntityId), ready().demo.cvr));
    VERIFY_RESULT(token);
    const auto access = await(rest.exchange(ready().endpoints.accessToken, *token));
    VERIFY_RESULT(access);
    QVERIFY(access->ends > m_clock->now().addSecs(3000));
    const auto refused = await(rest.issue(ready().endpoints.stsRest, u"http://other"_s, ready().demo.cvr));
    QCOMPARE(refused.error().message.code, "token.http");
}

void tst_tokencall::aWrongClockIsNamed()
{
    const QDateTime right = m_clock->now();
    m_clock->set(right.addSecs(-3630)); // half a minute from where the number changes
    const auto token = await(sts().issue(QString::fromLatin1(printServiceEntityId), ready().demo.cvr));
    m_clock->set(right);
    QCOMPARE(token.error().message.code, "token.clock");
    QCOMPARE(token.error().message.arguments.value(u"n"_s).toInt(), 60);
    QCOMPARE(token.error().root().message.code, "token.refused");
}

NEMSMS_TEST(tst_tokencall)
#include "tst_tokencall.moc"
