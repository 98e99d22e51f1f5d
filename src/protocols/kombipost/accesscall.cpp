// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/kombipost/accesscall.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

HttpRequest authorised(HttpRequest request, const AccessToken &token)
{
    request.headers.append(HttpHeader("Authorization", "Holder-of-key " + token.value.toLatin1()));
    return request;
}

} // namespace

base::Job<HttpResponse> sendWithAccess(std::shared_ptr<Transport> transport, AccessCall call, QString audience,
                                       HttpRequest request, std::stop_token stop)
{
    request.headers.append(HttpHeader("x-TransaktionsId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)));
    request.headers.append(HttpHeader("x-TransaktionsTid", call.clock->now().toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1()));
    auto fetching = call.token(audience);
    const base::Result<AccessToken> token = co_await fetching;
    if (!token) {
        co_return token.error();
    }
    const HttpRequest first = authorised(request, *token);
    const base::Result<HttpResponse> answer = co_await transport->send(first, stop);
    if (!answer || answer->status != 401) {
        co_return answer;
    }
    call.refused(audience);
    auto again = call.token(audience);
    const base::Result<AccessToken> fresh = co_await again;
    if (!fresh) {
        co_return fresh.error();
    }
    const HttpRequest second = authorised(request, *fresh);
    co_return co_await transport->send(second, stop);
}

} // namespace nemsms::protocols
