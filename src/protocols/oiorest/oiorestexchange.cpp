// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/oiorestexchange.h"

#include "domain/masking.h"
#include "protocols/oiorest/fejl.h"

namespace nemsms::protocols {

namespace {

base::ErrorKind kindOf(int status)
{
    switch (status) {
    case 404:
        return base::ErrorKind::NotFound;
    case 409:
        return base::ErrorKind::Conflict;
    case 503:
        return base::ErrorKind::Unreachable;
    default:
        return base::ErrorKind::Refused;
    }
}

base::Error errorOf(const HttpResponse &answer)
{
    const auto fejl = decodeFejl(answer.body);
    if (!fejl) {
        return base::failure(kindOf(answer.status), "oiorest.http", {{QStringLiteral("status"), answer.status}});
    }
    return base::failure(kindOf(answer.status), "oiorest.fejl",
                         {{QStringLiteral("status"), answer.status},
                          {QStringLiteral("kode"), fejl->kode},
                          {QStringLiteral("tekst"), domain::maskPersonalData(fejl->tekst.simplified().left(500))}});
}

} // namespace

OiorestExchange::OiorestExchange(std::shared_ptr<BlockingTransport> transport, QUrl root)
    : m_transport(std::move(transport)), m_root(std::move(root))
{
}

base::Result<QByteArray> OiorestExchange::send(const QByteArray &method, const QStringList &path, const QByteArray &body,
                                               std::stop_token stop, const QString &query) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_root.adjusted(QUrl::StripTrailingSlash);
    QString whole = request.url.path(QUrl::FullyEncoded);
    for (const QString &segment : path) {
        whole += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment, ":"));
    }
    request.url.setPath(whole, QUrl::StrictMode);
    if (!query.isEmpty()) {
        request.url.setQuery(query);
    }
    request.headers = {{"Accept", "application/xml"}};
    if (!body.isEmpty()) {
        request.headers.append(HttpHeader("Content-Type", "application/xml; charset=utf-8"));
    }
    request.body = body;
    const auto answer = m_transport->send(request, std::move(stop));
    if (!answer) {
        return answer.error();
    }
    return answer->status >= 200 && answer->status < 300 ? base::Result<QByteArray>(answer->body)
                                                         : base::Result<QByteArray>(errorOf(*answer));
}

} // namespace nemsms::protocols
