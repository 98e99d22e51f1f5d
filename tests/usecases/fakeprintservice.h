// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/printservicereader.h"
#include "protocols/transport/transport.h"
#include "protocols/transport/transportfault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

namespace nemsms::test {

/// A PrintService and a dueslag without a socket: reads what the product sends, keeps it, and answers as told.
class FakePrintService final : public protocols::Transport
{
public:
    bool enrolled = true;
    bool reachable = true;
    std::function<protocols::HttpResponse()> refuse;      ///< when set: what afsendBrev gets instead of a yes
    QList<protocols::AfsendBrev> letters;                 ///< every afsendBrev that arrived
    QList<protocols::SpoergTilmelding> questions;
    QList<QByteArray> dueslag;                            ///< Haendelsesbesked documents
    bool loseAnswer = false;                              ///< afsendBrev arrives, but its answer does not come back

    base::Job<protocols::HttpResponse> send(protocols::HttpRequest request, std::stop_token) override
    {
        return base::ready(answer(request));
    }

private:
    base::Result<protocols::HttpResponse> answer(const protocols::HttpRequest &request)
    {
        if (!reachable) {
            return protocols::transportError(protocols::TransportFault::ConnectionRefused, request.url);
        }
        if (request.url.path().startsWith(QStringLiteral("/dueslag"))) {
            return messages(request);
        }
        static const auto reader = protocols::PrintServiceReader::make();
        const auto read = (*reader)->readRequest(request.body);
        if (!read) {
            return read.error();
        }
        if (const auto *question = std::get_if<protocols::SpoergTilmelding>(&read->call)) {
            questions += *question;
            return soap(200, protocols::encodeSpoergTilmeldingResponse(enrolled));
        }
        letters += std::get<protocols::AfsendBrev>(read->call);
        if (loseAnswer) {
            return protocols::transportError(protocols::TransportFault::Reset, request.url);
        }
        return refuse ? base::Result<protocols::HttpResponse>(refuse()) : soap(200, protocols::encodeAfsendBrevResponse(true));
    }

    base::Result<protocols::HttpResponse> messages(const protocols::HttpRequest &request) const
    {
        const int after = request.url.query().section(QLatin1Char('='), 1).toInt();
        QJsonArray array;
        for (int i = after; i < dueslag.size(); ++i) {
            array.append(QJsonObject {{QStringLiteral("number"), i + 1},
                                      {QStringLiteral("publishedAt"), QStringLiteral("2026-11-24T09:00:00.000Z")},
                                      {QStringLiteral("haendelsesbesked"), QString::fromUtf8(dueslag.at(i))}});
        }
        return protocols::HttpResponse {200, {{"Content-Type", "application/json"}}, QJsonDocument(array).toJson(), {}};
    }

public:
    static protocols::HttpResponse soap(int status, const QByteArray &body)
    {
        return {status, {{"Content-Type", "text/xml; charset=utf-8"}}, body, std::chrono::milliseconds(3)};
    }
};

} // namespace nemsms::test
