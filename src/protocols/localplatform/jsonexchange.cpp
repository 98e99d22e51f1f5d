// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/jsonexchange.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

base::Job<QJsonDocument> exchangeJson(std::shared_ptr<Transport> transport, QByteArray method, QUrl url, QJsonDocument body)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    if (!body.isNull()) {
        request.headers << HttpHeader("Content-Type", "application/json");
        request.body = body.toJson(QJsonDocument::Compact);
    }
    const std::stop_token never;
    const auto answer = co_await transport->send(request, never);
    if (!answer) {
        co_return answer.error();
    }
    if (answer->status < 200 || answer->status > 299) {
        const QVariantMap arguments {{u"status"_s, answer->status}, {u"url"_s, url.toString()}};
        const QString detail = QString::fromUtf8(answer->body.left(400));
        if (answer->status >= 500) { // nobody said no: what should answer cannot
            co_return base::failure(base::ErrorKind::Unreachable, "platform.answer.unable", arguments, detail);
        }
        co_return base::failure(base::ErrorKind::Refused, "platform.answer.status", arguments, detail);
    }
    if (answer->body.isEmpty()) {
        co_return QJsonDocument();
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (document.isNull()) {
        co_return base::failure(base::ErrorKind::Refused, "platform.answer.json", {{u"url"_s, url.toString()}});
    }
    co_return document;
}

QUrl below(const QUrl &base, const QString &path, const QString &query)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    url.setQuery(query);
    return url;
}

} // namespace nemsms::protocols
