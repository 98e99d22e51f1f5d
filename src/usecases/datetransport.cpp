// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/datetransport.h"

#include <QLocale>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9110 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"; invalid for anything else.
QDateTime readHttpDate(const QByteArray &text)
{
    QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    read.setTimeSpec(Qt::UTC);
    return read;
}

} // namespace

DateTransport::DateTransport(std::shared_ptr<protocols::Transport> inner, std::shared_ptr<base::Clock> own)
    : m_inner(std::move(inner)), m_own(std::move(own))
{
}

base::Job<protocols::HttpResponse> DateTransport::send(protocols::HttpRequest request, std::stop_token stop)
{
    const auto response = co_await m_inner->send(request, stop);
    if (response) {
        const QDateTime theirs = readHttpDate(response->header("Date"));
        if (theirs.isValid()) {
            m_ahead = m_own->now().secsTo(theirs);
        }
    }
    co_return response;
}

} // namespace nemsms::usecases
