// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/capturingtransport.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;
using namespace Qt::StringLiterals;

namespace {

class Canned final : public Transport
{
public:
    explicit Canned(base::Result<HttpResponse> answer) : m_answer(std::move(answer)) {}
    base::Job<HttpResponse> send(HttpRequest, std::stop_token) override { return base::ready(m_answer); }

private:
    base::Result<HttpResponse> m_answer;
};

const QDateTime tuesday(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

} // namespace

class tst_exchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks()
    {
        HttpRequest request;
        request.method = "PUT";
        request.url = QUrl(QStringLiteral("https://a.example/tilmeldinger/7?cpr=2512484916"));
        request.headers = {{"Authorization", "Basic c2VjcmV0"}, {"X-Id", "7"}};
        request.body = "<a><CPRnummerIdentifikator>2512484916</CPRnummerIdentifikator></a>";
        const Exchange made = capture(request, HttpResponse {200, {{"Set-Cookie", "k"}}, "251248-4916 \xc3\xa6", {}}, tuesday);
        for (const QString &text : {made.url, made.request, made.response}) {
            QVERIFY2(!text.contains(QLatin1String("4916")), qPrintable(text));
        }
        QVERIFY(made.request.contains(QLatin1String("Authorization: ****\nX-Id: 7\n")));
        QVERIFY(!made.request.contains(QLatin1String("c2VjcmV0")));
        QVERIFY(made.response.startsWith(QLatin1String("HTTP 200\nSet-Cookie: ****\n\n")));
        QVERIFY(made.response.endsWith(QStringLiteral("æ")));
        QCOMPARE(made.status, 200);
    }

    void tokensStayOut()
    {
        HttpRequest request;
        request.body = "<h><saml:Assertion ID='_1'><saml:Issuer>x</saml:Issuer>\nzz</saml:Assertion><AssertionLevel>3</AssertionLevel></h>";
        const QByteArray json = "{\"RequestedSecurityToken\": {\"Assertion\": \"PHNhbWw+\"}, \"access_token\":\"abc\", \"expires_in\": 3600}";
        const Exchange made = capture(request, HttpResponse {200, {}, json, {}}, tuesday);
        QVERIFY(made.request.endsWith(QLatin1String(
            "<h><saml:Assertion>****</saml:Assertion><AssertionLevel>3</AssertionLevel></h>")));
        QVERIFY(made.response.endsWith(QLatin1String(
            "{\"RequestedSecurityToken\": {\"Assertion\": \"****\"}, \"access_token\":\"****\", \"expires_in\": 3600}")));
        request.body = "saml-token=PHNhbWw%2B&x=1";
        const Exchange form = capture(request, HttpResponse {}, tuesday);
        QVERIFY(form.request.endsWith(QLatin1String("saml-token=****&x=1")));
    }

    void masksWithinBase64()
    {
        const auto element = [](const QString &text) -> QByteArray { return "<Indhold>" + text.toUtf8().toBase64() + "</Indhold>"; };
        HttpRequest request;
        request.body = "<a>" + element(u"Ring 20123456 eller 2512484916"_s) + element(u"Husk din tid på tirsdag"_s)
            + "<b>0123456789abcdef</b></a>";
        const Exchange made = capture(request, HttpResponse {200, {}, "ok", {}}, tuesday);
        const QString masked = u"Ring 20****** eller 251248****"_s;
        QVERIFY2(made.request.contains(QString::fromUtf8(element(masked))), qPrintable(made.request));
        QVERIFY(made.request.contains(QString::fromUtf8(element(u"Husk din tid på tirsdag"_s) + "<b>0123456789abcdef</b></a>")));
    }

    void cutsLongBodies()
    {
        HttpRequest request;
        request.body = QByteArray(captureLimit + 5, 'x');
        const Exchange made = capture(request, base::failure(base::ErrorKind::Unreachable, "transport.reset"), tuesday);
        QVERIFY(made.request.endsWith(QLatin1String("x\n[5 bytes more]")));
        QCOMPARE(made.errorCode, QByteArray("transport.reset"));
        QCOMPARE(made.status, 0);
    }

    void tellsTheListener()
    {
        QList<Exchange> heard;
        CapturingTransport transport(std::make_shared<Canned>(HttpResponse {204, {}, {}, std::chrono::milliseconds(3)}),
                                     std::make_shared<base::SimulatedClock>(tuesday, true),
                                     [&](const Exchange &exchange) { heard.append(exchange); });
        const auto result = test::await(transport.send({"GET", QUrl(QStringLiteral("https://a/")), {}, {}}, {}));
        VERIFY_RESULT(result);
        QCOMPARE(result->status, 204);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().sentAt, tuesday);
        QCOMPARE(heard.first().elapsed.count(), 3);
    }
};

NEMSMS_TEST(tst_exchange)
#include "tst_exchange.moc"
