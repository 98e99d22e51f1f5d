// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/ngdp/memoclient.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

/// Names the sender system; the certificate decides the access, and a local platform gives out no API token.
QByteArray systemName(const QString &systemId)
{
    return "Basic " + QByteArray(systemId.toUtf8() + ':').toBase64();
}

base::Error errorOf(const HttpResponse &answer)
{
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const QString code = said.value(u"code"_s).toString();
    if (code.isEmpty()) {
        return base::failure(base::ErrorKind::Unreachable, "ngdp.http", {{u"status"_s, answer.status}});
    }
    return base::failure(base::ErrorKind::Refused, "ngdp.fejl",
                         {{u"kode"_s, code}, {u"tekst"_s, said.value(u"message"_s).toString().left(500)}, {u"status"_s, answer.status}});
}

} // namespace

base::Result<QByteArray> MemoClient::exchange(const QByteArray &method, const QString &path, const QString &query,
                                              const QString &systemId, const QByteArray &body) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_root;
    request.url.setPath(u"/apis/v1/"_s + path);
    request.url.setQuery(query);
    request.headers = {{"Accept", "application/json"}, {"Authorization", systemName(systemId)}};
    if (!body.isEmpty()) {
        request.headers.append(HttpHeader("Content-Type", "application/xml"));
    }
    request.body = body;
    const auto answer = m_transport->send(request);
    if (!answer) {
        return answer.error();
    }
    return answer->status >= 200 && answer->status < 300 ? base::Result<QByteArray>(answer->body)
                                                         : base::Result<QByteArray>(errorOf(*answer));
}

base::Result<Kvittering> MemoClient::send(const QString &systemId, const QString &messageUuid, const QByteArray &memo) const
{
    const auto answer = exchange("POST", u"memos/"_s, u"memo-message-uuid="_s + messageUuid, systemId, memo);
    return answer ? readKvittering(*answer) : base::Result<Kvittering>(answer.error());
}

base::Result<Kvittering> MemoClient::receipt(const QString &systemId, const QString &messageUuid) const
{
    const auto answer = exchange("GET", u"receipts/"_s + messageUuid, {}, systemId, {});
    return answer ? readKvittering(*answer) : base::Result<Kvittering>(answer.error());
}

base::Result<> MemoClient::recall(const QString &systemId, const QString &messageUuid) const
{
    const auto answer = exchange("DELETE", u"memos/"_s + messageUuid, {}, systemId, {});
    return answer ? base::Result<>() : base::Result<>(answer.error());
}

} // namespace nemsms::protocols
