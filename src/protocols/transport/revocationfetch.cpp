// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/revocationfetch.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace nemsms::protocols {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

namespace {

base::Error silent(const QUrl &place, const QString &detail)
{
    return failure(ErrorKind::Unreachable, "revocation.silent", {{u"host"_s, place.host()}}, detail);
}

QNetworkRequest requestTo(const QUrl &place, std::chrono::milliseconds limit)
{
    QNetworkRequest request(place);
    request.setTransferTimeout(int(limit.count()));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

base::Result<QByteArray> outcome(QNetworkReply &reply, const QByteArray &body, qint64 most)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (body.size() > most) {
        return silent(reply.url(), u"more than %1 bytes"_s.arg(most));
    }
    if (reply.error() != QNetworkReply::NoError || status != 200 || body.isEmpty()) {
        return silent(reply.url(), u"%1 %2"_s.arg(status).arg(reply.errorString()));
    }
    return body;
}

} // namespace

RevocationFetch::RevocationFetch() : RevocationFetch(Limits()) {}

RevocationFetch::RevocationFetch(Limits limits)
    // Whoever waits may be resumed, and let go of us, from within a reply's own signal.
    : m_network(new QNetworkAccessManager, [](QNetworkAccessManager *network) { network->deleteLater(); }), m_limits(limits)
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

RevocationFetch::~RevocationFetch() = default;

base::Job<QByteArray> RevocationFetch::list(QUrl place) const
{
    return exchange(std::move(place), {}, m_limits.listBytes);
}

base::Job<QByteArray> RevocationFetch::ask(QUrl place, QByteArray question) const
{
    return exchange(std::move(place), std::move(question), m_limits.answerBytes);
}

base::Job<QByteArray> RevocationFetch::exchange(QUrl place, QByteArray question, qint64 most) const
{
    const bool web = place.isValid() && (place.scheme() == "http"_L1 || place.scheme() == "https"_L1) && !place.host().isEmpty();
    if (!web || !place.userInfo().isEmpty()) {
        return base::ready<QByteArray>(failure(ErrorKind::InvalidInput, "revocation.address",
                                               {{u"value"_s, place.toDisplayString().left(80)}}));
    }
    QNetworkRequest request = requestTo(place, m_limits.time);
    if (!question.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/ocsp-request"_s);
    }
    QNetworkReply *reply = question.isEmpty() ? m_network->get(request) : m_network->post(request, question);
    const base::Promise<QByteArray> promise;
    const auto body = std::make_shared<QByteArray>();
    reply->setReadBufferSize(256 * 1024); // Qt stops reading from the socket when we do
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, body, most] {
        *body += reply->read(most + 1 - body->size());
        if (body->size() > most) {
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, body, most, promise] {
        if (body->size() <= most && reply->isOpen()) {
            *body += reply->read(most + 1 - body->size());
        }
        promise.finish(outcome(*reply, *body, most));
        reply->deleteLater();
    });
    return promise.job();
}

} // namespace nemsms::protocols
