// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/serverexchange.h"

#include "protocols/transport/socketcalls.h"

#include <limits>

namespace nemsms::protocols {

namespace {

// How long a client whose body is refused may go on sending before the connection ends under it.
constexpr qint64 drainLimit = 64 * 1024 * 1024;
constexpr std::chrono::seconds drainPatience {5};

QByteArray peerCertificate(const SSL *connection)
{
    const std::unique_ptr<X509, decltype(&X509_free)> peer(SSL_get1_peer_certificate(connection), &X509_free);
    if (!peer) {
        return {};
    }
    QByteArray der(i2d_X509(peer.get(), nullptr), Qt::Uninitialized);
    auto *place = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(peer.get(), &place);
    return der;
}

// SOAP 1.1 has a header of its own, SOAP 1.2 a parameter of the content type.
QByteArray soapAction(const HttpHeaders &headers)
{
    QByteArray action = headerValue(headers, "SOAPAction").trimmed();
    if (action.isEmpty()) {
        const QByteArray type = headerValue(headers, "Content-Type");
        const qsizetype at = type.indexOf("action=");
        action = at < 0 ? QByteArray() : type.mid(at + 7).split(';').first().trimmed();
    }
    return action.size() >= 2 && action.startsWith('"') && action.endsWith('"') ? action.mid(1, action.size() - 2)
                                                                                : action;
}

ServerRequest heard(const httplib::Request &request)
{
    ServerRequest made;
    made.method = QByteArray::fromStdString(request.method);
    made.path = QString::fromStdString(request.path);
    const QByteArray target = QByteArray::fromStdString(request.target);
    const qsizetype mark = target.indexOf('?');
    if (mark >= 0) {
        made.query = QUrlQuery(QString::fromUtf8(target.mid(mark + 1)));
    }
    for (const auto &[name, value] : request.headers) {
        made.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    made.peerCertificateDer = peerCertificate(request.ssl);
    made.soapAction = soapAction(made.headers);
    return made;
}

// The body goes through a provider, not through Response::body, which cpp-httplib would compress, and because only a
// provider can end the connection: by saying no.
void give(const httplib::Request &request, httplib::Response &response, const ServerResponse &answer)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers) {
        response.set_header(name.toStdString(), value.toStdString());
    }
    const std::string type = answer.contentType.isEmpty() ? "text/plain; charset=utf-8" : answer.contentType.toStdString();
    if (answer.disruption == Disruption::Reset) {
        socketcalls::reset(SSL_get_fd(request.ssl));
        response.set_content_provider(1, type, [](size_t, size_t, httplib::DataSink &) { return false; });
    } else if (answer.disruption == Disruption::Truncate) {
        const QByteArray body = answer.body.isEmpty() ? QByteArray("  ") : answer.body;
        response.set_content_provider(size_t(body.size()), type, [body](size_t, size_t, httplib::DataSink &sink) {
            sink.write(body.constData(), size_t(body.size() / 2));
            return false;
        });
    } else if (!answer.body.isEmpty()) {
        const QByteArray body = answer.body;
        response.set_content_provider(size_t(body.size()), type,
                                      [body](size_t offset, size_t length, httplib::DataSink &sink) {
                                          return sink.write(body.constData() + offset, length);
                                      });
    }
}

} // namespace

qint64 ServerExchange::announcedLength(const httplib::Request &request)
{
    if (!request.has_header("Content-Length")) {
        return 0;
    }
    bool isNumber = false;
    const qint64 length = QByteArray::fromStdString(request.get_header_value("Content-Length")).toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : std::numeric_limits<qint64>::max();
}

ServerExchange::Body ServerExchange::readBody(const httplib::Request &request, const httplib::ContentReader &reader,
                                              QByteArray &body)
{
    // Without a length and chunks there is no body; cpp-httplib would read until the connection ends.
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
        return Body::Whole;
    }
    if (announcedLength(request) > m_maxBody) {
        return Body::TooLong;
    }
    bool tooLong = false;
    const bool whole = reader([&](const char *data, size_t size) {
        tooLong = body.size() + qint64(size) > m_maxBody;
        if (!tooLong) {
            body.append(data, qsizetype(size));
        }
        return !tooLong;
    });
    return tooLong ? Body::TooLong : whole ? Body::Whole : Body::Broken;
}

void ServerExchange::refuse(const httplib::Request &request, httplib::Response &response, int status)
{
    const int socket = SSL_get_fd(request.ssl);
    response.status = status;
    response.set_header("Connection", "close");
    response.set_content_provider(1, "text/plain", [socket](size_t, size_t, httplib::DataSink &sink) {
        sink.write("\n", 1);
        // Nothing tells the end of TLS yet: Qt's client would take it for a broken connection while it still sends.
        socketcalls::drain(socket, drainLimit, drainPatience);
        return false; // the rest of the body stands where the next request would
    });
}

void ServerExchange::serve(const httplib::Request &request, httplib::Response &response,
                           const httplib::ContentReader *reader, const HttpsServer::Handler &handler)
{
    ServerRequest made = heard(request);
    const Body body = reader ? readBody(request, *reader, made.body) : Body::Whole;
    if (body != Body::Whole) {
        refuse(request, response, body == Body::TooLong ? 413 : 400);
        return;
    }
    if (m_stop.stop_requested()) {
        refuse(request, response, 503);
        return;
    }
    give(request, response, handler(made));
}

} // namespace nemsms::protocols
