// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/resttoken.h"
#include "protocols/sts/stsclient.h"
#include "protocols/sts/tokenrequest.h"
#include "protocols/tokensample.h"
#include "protocols/wssecurity/securedenvelope.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;
using test::TokenSample;

namespace {

/// Answers what `handler` makes of the request.
class PlainTransport final : public Transport
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;
    explicit PlainTransport(Handler handler) : m_handler(std::move(handler)) {}
    base::Job<HttpResponse> send(HttpRequest request, std::stop_token) override
    {
        return base::ready<HttpResponse>(m_handler(request));
    }

private:
    Handler m_handler;
};

HttpResponse response(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/soap+xml"}}, body, {}};
}

} // namespace

class tst_stsclient : public QObject
{
    Q_OBJECT

private:
    TokenSample m_sample;
    std::shared_ptr<base::SimulatedClock> m_clock = std::make_shared<base::SimulatedClock>(TokenSample::now(), true);
    const QUrl m_address {u"https://localhost/runtime/services/kombittrust/14/certificatemixed"_s};

    base::Result<SamlToken> issue(const PlainTransport::Handler &handler)
    {
        const StsClient client(std::make_shared<PlainTransport>(handler), {m_address, m_sample.sts}, m_sample.caller, m_clock);
        return test::await(client.issue(m_sample.draft().audience, m_sample.draft().cvr));
    }
    QByteArray answer(const QByteArray &body, const QDateTime &created) const
    {
        SecuredMessage message;
        message.version = SoapVersion::V12;
        message.addressing = {QString::fromLatin1(issueResponseAction), u"urn:uuid:2"_s, {}, u"urn:uuid:1"_s, false};
        message.created = created;
        message.body = body;
        return *encodeSecured(message, m_sample.sts);
    }
    QByteArray withToken(const TokenDraft &draft) const
    {
        return encodeTokenResponse(*issueSamlToken(draft, m_sample.sts), {}, draft.from, draft.to);
    }

private Q_SLOTS:
    void theRequestIsSignedWhole();
    void aTokenComesBackVerified();
    void whatIsNotTheTokenAskedForIsRefused();
    void clockSkewIsNamedWhereItIsTheCause();
    void refusalsAndRubbish();
    void requestsAreReadBack();
    void theRestFormAndTheExchange();
};

// PROTOCOLS of the STS: Action, MessageID, To, ReplyTo, Timestamp (five minutes), BinarySecurityToken and Body.
void tst_stsclient::theRequestIsSignedWhole()
{
    HttpRequest seen;
    (void)issue([&](const HttpRequest &request) {
        seen = request;
        return response(500, {});
    });
    QCOMPARE(seen.method, "POST");
    QVERIFY(headerValue(seen.headers, "Content-Type").startsWith("application/soap+xml; charset=utf-8"));
    const auto envelope = SecuredEnvelope::open(seen.body);
    VERIFY_RESULT(envelope);
    QCOMPARE(envelope->message().version, SoapVersion::V12);
    QCOMPARE(envelope->certificateDer(), m_sample.caller.certificateDer());
    VERIFY_RESULT(envelope->verify(m_sample.caller, m_clock->now()));
    QCOMPARE(envelope->addressing().action, QLatin1String(issueAction));
    QCOMPARE(envelope->addressing().to, m_address.toString());
    QVERIFY(envelope->addressing().replyTo);
    QCOMPARE(envelope->times().created.secsTo(envelope->times().expires), 300);
    QCOMPARE(seen.body.count("<ds:Reference "), 7);
    const auto request = readTokenRequest(envelope->message().payload);
    VERIFY_RESULT(request);
    QCOMPARE(request->audience, m_sample.draft().audience);
    QCOMPARE(request->cvr, m_sample.draft().cvr);
    QCOMPARE(request->holderDer, m_sample.caller.certificateDer());
}

void tst_stsclient::aTokenComesBackVerified()
{
    const auto token = issue([&](const HttpRequest &) { return response(200, answer(withToken(m_sample.draft()), m_clock->now())); });
    VERIFY_RESULT(token);
    QCOMPARE(token->cvr, m_sample.draft().cvr);
    VERIFY_RESULT(m_sample.read(token->markup));
}

void tst_stsclient::whatIsNotTheTokenAskedForIsRefused()
{
    const auto code = [&](const QByteArray &body) {
        const auto token = issue([&](const HttpRequest &) { return response(200, answer(body, m_clock->now())); });
        return token ? QByteArray() : token.error().message.code;
    };
    TokenDraft other = m_sample.draft();
    other.audience = u"http://other"_s;
    QCOMPARE(code(withToken(other)), "token.audience");
    other = m_sample.draft();
    other.holderDer = m_sample.stranger.certificateDer();
    QCOMPARE(code(withToken(other)), "token.holder");
    other = m_sample.draft();
    other.cvr = u"19435075"_s;
    QCOMPARE(code(withToken(other)), "token.cvr");
    const QByteArray foreign = *issueSamlToken(m_sample.draft(), m_sample.stranger);
    QCOMPARE(code(encodeTokenResponse(foreign, {}, m_clock->now(), m_clock->now().addSecs(60))), "signature.value");
    const QByteArray two = test::swapped(withToken(m_sample.draft()), "</wst:RequestedSecurityToken>",
                                         m_sample.token() + "</wst:RequestedSecurityToken>");
    QCOMPARE(code(two), "token.response");
    QCOMPARE(code("<x/>"), "token.response");
}

void tst_stsclient::clockSkewIsNamedWhereItIsTheCause()
{
    TokenDraft ahead = m_sample.draft();
    ahead.from = m_clock->now().addSecs(20 * 60);
    ahead.to = ahead.from.addSecs(3600);
    const auto early = issue([&](const HttpRequest &) { return response(200, answer(withToken(ahead), ahead.from)); });
    QCOMPARE(early.error().message.code, "token.clock");
    QCOMPARE(early.error().message.arguments.value(u"n"_s).toInt(), 20);
    QCOMPARE(early.error().root().message.code, "token.notyet");
    // The same token from a service whose clock is ours is the service's own mistake.
    const auto strange = issue([&](const HttpRequest &) { return response(200, answer(withToken(ahead), m_clock->now())); });
    QCOMPARE(strange.error().message.code, "token.notyet");
}

void tst_stsclient::refusalsAndRubbish()
{
    const QByteArray fault = encodeSoapFault(SoapVersion::V12, SoapBlame::Sender, u"Ukendt CVR"_s);
    const auto refused = issue([&](const HttpRequest &) { return response(500, fault); });
    QCOMPARE(refused.error().message.code, "token.refused");
    QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
    QCOMPARE(refused.error().message.arguments.value(u"tekst"_s), u"Ukendt CVR"_s);
    QCOMPARE(issue([](const HttpRequest &) { return response(403, "no"); }).error().kind, base::ErrorKind::Refused);
    const auto broken = issue([](const HttpRequest &) { return response(503, "<html>"); });
    QCOMPARE(broken.error().message.code, "token.http");
    QCOMPARE(broken.error().kind, base::ErrorKind::Unreachable);
}

void tst_stsclient::requestsAreReadBack()
{
    const TokenRequest wish {m_sample.draft().audience, u"29189846"_s, m_sample.caller.certificateDer()};
    const QByteArray good = encodeTokenRequest(wish);
    const auto code = [](const QByteArray &xml) {
        const auto document = XmlDocument::parse(xml);
        const auto read = readTokenRequest(document->root());
        return read ? QString() : read.error().message.arguments.value(u"element"_s).toString();
    };
    QCOMPARE(*readTokenRequest(XmlDocument::parse(good)->root()), wish);
    QCOMPARE(code(test::swapped(good, "200512/Issue", "200512/Renew")), u"RequestType"_s);
    QCOMPARE(code(test::swapped(good, "#SAMLV2.0", "#SAMLV1.1")), u"TokenType"_s);
    QCOMPARE(code(test::swapped(good, "200512/PublicKey", "200512/Bearer")), u"KeyType"_s);
    QCOMPARE(code(test::swapped(good, "CvrNumberIdentifier", "Other")), u"Claims"_s);
    const QByteArray claim = test::piece(good, "<auth:ClaimType", "</auth:ClaimType>");
    QCOMPARE(code(test::swapped(good, claim, claim + claim)), u"Claims"_s);
    QCOMPARE(code(test::swapped(good, "wsp:AppliesTo xmlns", "wsp:Applies xmlns").replace("</wsp:AppliesTo>", "</wsp:Applies>")), u"AppliesTo"_s);
    QCOMPARE(code("<x/>"), u"RequestSecurityToken"_s);
    const QByteArray json = encodeRestTokenRequest(wish);
    QCOMPARE(*readRestTokenRequest(json), wish);
    QVERIFY(!readRestTokenRequest("{}"));
    QVERIFY(!readRestTokenRequest(test::swapped(json, "\"Cvr\"", "\"X\"")));
}

void tst_stsclient::theRestFormAndTheExchange()
{
    HttpRequest seen;
    QByteArray body = encodeRestTokenResponse(m_sample.token(), m_sample.draft().from, m_sample.draft().to);
    int status = 200;
    const auto transport = std::make_shared<PlainTransport>([&](const HttpRequest &request) {
        seen = request;
        return response(status, body);
    });
    const RestTokenClient client(transport, m_sample.caller, m_sample.sts, m_clock);
    const auto token = test::await(client.issue(m_address, m_sample.draft().audience, m_sample.draft().cvr));
    VERIFY_RESULT(token);
    QCOMPARE(readRestTokenRequest(seen.body)->holderDer, m_sample.caller.certificateDer());
    body = encodeAccessToken(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, 3600);
    const auto access = test::await(client.exchange(m_address, *token));
    VERIFY_RESULT(access);
    QCOMPARE(access->value, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    QCOMPARE(access->ends, m_clock->now().addSecs(3600));
    QCOMPARE(*readExchange(seen.body), token->markup);
    QCOMPARE(headerValue(seen.headers, "Content-Type"), "application/x-www-form-urlencoded");
    body = "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"; // not bound to our key
    QCOMPARE(test::await(client.exchange(m_address, *token)).error().message.code, "token.response");
    status = 403;
    QCOMPARE(test::await(client.exchange(m_address, *token)).error().message.code, "token.http");
    QCOMPARE(test::await(client.issue(m_address, m_sample.draft().audience, {})).error().kind, base::ErrorKind::Refused);
}

NEMSMS_TEST(tst_stsclient)
#include "tst_stsclient.moc"
