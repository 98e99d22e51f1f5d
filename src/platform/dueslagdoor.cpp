// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/dueslagdoor.h"

#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/nemsmstilmelding.h"
#include "protocols/beskedkuvert/pkopoststatus.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::jsonAnswer;
using counterpart::jsonError;
using protocols::ServerRequest;
using protocols::ServerResponse;

namespace {

/// The message as it stands on the bus, and beside it what is packed inside as base64, for those who only look.
QJsonObject toJson(const store::Dueslagbesked &message)
{
    QJsonObject json {{u"number"_s, message.nummer},
                      {u"publishedAt"_s, message.udgivet.toString(Qt::ISODateWithMs)},
                      {u"dueslag"_s, message.dueslag},
                      {u"haendelsesbesked"_s, QString::fromUtf8(message.besked)}};
    const auto besked = protocols::decodeHaendelsesbesked(message.besked);
    if (besked && besked->beskedtype == QLatin1String(protocols::nemSmsTilmeldingBeskedtype)) {
        json.insert(u"kind"_s, u"NemSMSTilmelding"_s);
        json.insert(u"payload"_s, QString::fromUtf8(besked->data));
        return json;
    }
    const auto status = besked ? protocols::decodePkoPostStatus(besked->data)
                               : base::Result<protocols::PkoPostStatus>(besked.error());
    if (status) {
        json.insert(u"kind"_s, u"PKO_PostStatus"_s);
        json.insert(u"payload"_s, QString::fromUtf8(besked->data));
        const QString &identifier = status->afsendelseIdentifikator; // a MeMo has none but its MessageUUID
        json.insert(u"identifier"_s, identifier.isEmpty() ? status->messageUuid : identifier);
        json.insert(u"sysId"_s, status->afsenderSystemIdentifikator);
        json.insert(u"status"_s, status->transaktionsStatusKode);
    }
    return json;
}

ServerResponse list(const store::AfsendelseJournal &journal, const ServerRequest &request)
{
    const auto messages = journal.dueslag(request.query.queryItemValue(u"after"_s).toLongLong());
    if (!messages) {
        return jsonError(500, base::sentence(messages.error().message));
    }
    QJsonArray array;
    for (const store::Dueslagbesked &message : *messages) {
        array.append(toJson(message));
    }
    return jsonAnswer(QJsonDocument(array));
}

ServerResponse acknowledge(const store::AfsendelseJournal &journal, const ServerRequest &request, const QDateTime &now)
{
    const auto done = journal.acknowledge(request.path.section(u'/', -1).toLongLong(), now);
    if (!done) {
        return jsonError(500, base::sentence(done.error().message));
    }
    if (!*done) {
        return jsonError(404, u"There is no such message, or it was acknowledged before."_s);
    }
    ServerResponse response;
    response.status = 204;
    return response;
}

} // namespace

counterpart::Door dueslagDoor(store::AfsendelseJournal journal, counterpart::DoorKeeper keeper,
                              std::shared_ptr<base::Clock> clock)
{
    return [journal = std::move(journal), keeper = std::move(keeper),
            clock = std::move(clock)](const ServerRequest &request) {
        const counterpart::Guest guest = keeper.recognise(request.peerCertificateDer);
        if (guest == counterpart::Guest::Nobody) {
            return counterpart::noCertificate();
        }
        if (guest != counterpart::Guest::Anvendersystem) {
            return jsonError(403, u"The dueslag opens for the anvendersystem's certificate only."_s);
        }
        if (request.method == "GET") {
            return list(journal, request);
        }
        if (request.method == "DELETE") {
            return acknowledge(journal, request, clock->now());
        }
        return jsonError(405, u"Use GET to look and DELETE messages/N to acknowledge."_s);
    };
}

} // namespace nemsms::platform
