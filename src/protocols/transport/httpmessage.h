// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>
#include <chrono>

namespace nemsms::protocols {

using HttpHeader = QPair<QByteArray, QByteArray>;
using HttpHeaders = QList<HttpHeader>;

/// The first value of the header `name` (letter case does not matter); empty when there is none.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

/// One HTTPS request. `url` is absolute and https; Host, Content-Length and Connection are written by the transport.
struct HttpRequest {
    QByteArray method;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
};

/// An answer of any status: a transport error means that there was no whole answer.
struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds elapsed {0}; ///< from the call to the last byte

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

} // namespace nemsms::protocols
