// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/oiorestanswer.h"

#include "protocols/oiorest/fejl.h"

namespace nemsms::counterpart {

using protocols::ServerResponse;

namespace {

constexpr char xmlType[] = "application/xml; charset=utf-8";

} // namespace

ServerResponse xmlAnswer(const QByteArray &body)
{
    ServerResponse response;
    response.contentType = xmlType;
    response.body = body;
    return response;
}

ServerResponse doneAnswer()
{
    ServerResponse response;
    response.status = 204;
    return response;
}

ServerResponse fejlAnswer(const Afvisning &afvisning, const QDateTime &now)
{
    const DkalFejlRow &row = rowOf(afvisning.fejl);
    ServerResponse response = xmlAnswer(
        protocols::encodeFejl({row.kode, tekstOf(afvisning.fejl, afvisning.argument), protocols::fejlStempel(now)}));
    response.status = row.httpStatus;
    return response;
}

ServerResponse failedAnswer(const base::Error &error)
{
    ServerResponse response;
    response.status = 500;
    response.contentType = "text/plain; charset=utf-8";
    response.body = base::sentence(error.message).toUtf8() + '\n';
    return response;
}

bool announcesXml(const protocols::ServerRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').value(0).trimmed().toLower();
    return type == "application/xml" || type == "text/xml";
}

} // namespace nemsms::counterpart
