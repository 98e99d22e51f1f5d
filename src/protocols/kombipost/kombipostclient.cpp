// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/kombipost/kombipostclient.h"

#include "domain/masking.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

base::Error refusal(int status, const QString &kode, const QString &tekst)
{
    const QString shown = domain::maskPersonalData(tekst.simplified().left(500));
    return failure(status >= 500 ? ErrorKind::Unreachable : ErrorKind::Refused, "kombipost.fejl",
                   {{u"kode"_s, kode.simplified().left(60)}, {u"tekst"_s, shown}, {u"status"_s, status}});
}

base::Error errorOfStatus(int status, const char *code)
{
    const bool isRefusal = status == 401 || status == 403 || status == 404 || status == 405;
    return failure(isRefusal ? ErrorKind::Refused : ErrorKind::Unreachable, code, {{u"status"_s, status}});
}

bool hasType(const HttpResponse &answer, const QByteArray &type)
{
    return answer.header("Content-Type").split(';').first().trimmed().toLower() == type;
}

/// NgDP's ErrorMessage {code, message}, or the bare status.
base::Error errorOf(const HttpResponse &answer)
{
    const QJsonObject said = hasType(answer, "application/json") ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    const QString code = said.value(u"code"_s).toString();
    return code.isEmpty() ? errorOfStatus(answer.status, "kombipost.http")
                          : refusal(answer.status, code, said.value(u"message"_s).toString());
}

bool isGood(const HttpResponse &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

base::Result<KombiSvar> svarOf(const HttpResponse &answer)
{
    if (!hasType(answer, "application/xml")) {
        return isGood(answer) ? base::Result<KombiSvar>(errorOfStatus(answer.status, "kombipost.answer"))
                              : base::Result<KombiSvar>(errorOf(answer));
    }
    const auto svar = readKombiSvar(answer.body);
    if (!svar) {
        return svar.error().asCauseOf(errorOfStatus(answer.status, "kombipost.answer"));
    }
    if (svar->fejl) {
        return refusal(answer.status, svar->fejl->kode, svar->fejl->tekst);
    }
    if (!isGood(answer)) {
        return errorOfStatus(answer.status, "kombipost.answer");
    }
    return svar->result ? svar : base::Result<KombiSvar>(failure(ErrorKind::Refused, "kombipost.notaccepted"));
}

base::Job<KombiSvar> sent(base::Job<HttpResponse> sending)
{
    const base::Result<HttpResponse> answer = co_await sending;
    if (!answer) {
        co_return answer.error();
    }
    co_return svarOf(*answer);
}

base::Job<bool> lookedUp(base::Job<HttpResponse> asking)
{
    const base::Result<HttpResponse> answer = co_await asking;
    if (!answer) {
        co_return answer.error();
    }
    const QJsonValue result = QJsonDocument::fromJson(answer->body).object().value(u"result"_s);
    if (isGood(*answer) && result.isBool()) {
        co_return result.toBool();
    }
    co_return isGood(*answer) ? errorOfStatus(answer->status, "kombipost.answer") : errorOf(*answer);
}

base::Job<Kvittering> receipted(base::Job<HttpResponse> asking)
{
    const base::Result<HttpResponse> answer = co_await asking;
    if (!answer) {
        co_return answer.error();
    }
    if (!isGood(*answer)) {
        co_return errorOf(*answer);
    }
    const auto read = readKvittering(answer->body);
    if (!read) {
        co_return read.error().asCauseOf(errorOfStatus(answer->status, "kombipost.answer"));
    }
    co_return read;
}

base::Job<> done(base::Job<HttpResponse> asking)
{
    const base::Result<HttpResponse> answer = co_await asking;
    if (!answer) {
        co_return answer.error();
    }
    co_return isGood(*answer) ? base::Result<>() : base::Result<>(errorOf(*answer));
}

HttpRequest request(const char *method, const QUrl &url, const char *accept)
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    made.headers = {{"Accept", accept}};
    return made;
}

QUrl oneOf(QUrl url, const QString &messageUuid)
{
    url.setPath(url.path() + u'/' + messageUuid);
    return url;
}

} // namespace

KombiPostClient::KombiPostClient(std::shared_ptr<Transport> transport, KombiPostDoors doors, AccessCall call)
    : m_transport(std::move(transport)), m_doors(std::move(doors)), m_call(std::move(call))
{
}

base::Job<KombiSvar> KombiPostClient::afsend(NemSmsMemo memo, std::stop_token stop) const
{
    HttpRequest made = request("POST", m_doors.kombi, "application/xml");
    made.headers.append(HttpHeader("Content-Type", "application/xml"));
    made.body = encodeKombiKald({KombiValg::NemSms, memo, {}});
    return sent(sendWithAccess(m_transport, m_call, QString::fromLatin1(kombiPostEntityId), made, std::move(stop)));
}

base::Job<bool> KombiPostClient::erTilmeldt(domain::Modtager modtager, std::stop_token stop) const
{
    QUrl url = m_doors.forespoerg;
    QUrlQuery query;
    query.addQueryItem(domain::isBorger(modtager) ? u"cprNumber"_s : u"cvrNumber"_s, domain::toString(modtager));
    url.setQuery(query);
    const HttpRequest made = request("GET", url, "application/json");
    return lookedUp(sendWithAccess(m_transport, m_call, QString::fromLatin1(postForespoergEntityId), made, std::move(stop)));
}

base::Job<Kvittering> KombiPostClient::kvittering(QString messageUuid, std::stop_token stop) const
{
    const HttpRequest made = request("GET", oneOf(m_doors.receipts, messageUuid), "application/json");
    return receipted(sendWithAccess(m_transport, m_call, QString::fromLatin1(kombiPostEntityId), made, std::move(stop)));
}

base::Job<> KombiPostClient::tilbagekald(QString messageUuid, std::stop_token stop) const
{
    const HttpRequest made = request("DELETE", oneOf(m_doors.memos, messageUuid), "application/json");
    return done(sendWithAccess(m_transport, m_call, QString::fromLatin1(kombiPostEntityId), made, std::move(stop)));
}

} // namespace nemsms::protocols
