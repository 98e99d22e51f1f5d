// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/doors.h"

#include "base/clock.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

using protocols::Disruption;
using protocols::Knob;
using protocols::KnobKind;
using protocols::ServerRequest;
using protocols::ServerResponse;

namespace {

ServerResponse plain(int status, const QByteArray &text)
{
    ServerResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text;
    return response;
}

/// RFC 9110 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// What a fault makes of an answer; `answer` is empty when the request was not handled yet. None = nothing visible.
std::optional<ServerResponse> disturbed(KnobBoard &board, const Faults &faults, const Knob &knob,
                                        std::optional<ServerResponse> answer)
{
    switch (knob.kind) {
    case KnobKind::Delay:
    case KnobKind::Hang:
        return board.wait(knob, faults) ? answer : plain(503, "The platform closes.\n");
    case KnobKind::Error500:
        return plain(500, "Internal Server Error (knob)\n");
    case KnobKind::Error503:
        return plain(503, "Service Unavailable (knob)\n");
    case KnobKind::Reset: {
        ServerResponse response = answer.value_or(ServerResponse());
        response.disruption = Disruption::Reset;
        return response;
    }
    case KnobKind::ContentType:
        if (answer) {
            answer->contentType = "text/html; charset=utf-8";
        }
        return answer;
    case KnobKind::Truncate:
        if (answer) {
            answer->disruption = Disruption::Truncate;
        }
        return answer;
    case KnobKind::Skew:
        if (answer) {
            answer->headers.append({"Date", httpDate(base::SystemClock().now().addMSecs(knob.milliseconds))});
        }
        return answer;
    case KnobKind::Forbidden:
    case KnobKind::Hold:
    case KnobKind::Lose:
    case KnobKind::Double:
        return answer;
    }
    return answer;
}

Door withKnobs(std::shared_ptr<KnobBoard> board, protocols::KnobDoor name, Door door)
{
    return [board = std::move(board), name, door = std::move(door)](const ServerRequest &request) {
        const Faults before = board->take(name, false);
        for (const Knob &knob : before.knobs) {
            if (auto instead = disturbed(*board, before, knob, {})) {
                return *instead;
            }
        }
        std::optional<ServerResponse> answer = door(request);
        const Faults after = board->take(name, true);
        for (const Knob &knob : after.knobs) {
            answer = disturbed(*board, after, knob, std::move(answer));
        }
        return *answer;
    };
}

} // namespace

void Doors::add(const QString &prefix, protocols::KnobDoor knobDoor, Door door)
{
    m_entries.append({prefix, withKnobs(m_board, knobDoor, std::move(door))});
}

void Doors::addSteady(const QString &prefix, Door door)
{
    m_entries.append({prefix, std::move(door)});
}

ServerResponse Doors::handle(const ServerRequest &request) const
{
    ServerResponse answer = routed(request);
    if (protocols::headerValue(answer.headers, "Date").isEmpty()) { // RFC 9110 6.6.1; the machine's own time
        answer.headers.append({"Date", httpDate(base::SystemClock().now())});
    }
    return answer;
}

ServerResponse Doors::routed(const ServerRequest &request) const
{
    for (const Entry &entry : m_entries) {
        if (request.path == entry.prefix || request.path.startsWith(entry.prefix + u'/')) {
            return entry.door(request);
        }
    }
    if (request.peerCertificateDer.isEmpty()) {
        return noCertificate();
    }
    return plain(404, "Nothing is here.\n");
}

ServerResponse jsonAnswer(const QJsonDocument &document, int status)
{
    ServerResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = document.toJson(QJsonDocument::Compact) + '\n';
    return response;
}

ServerResponse jsonError(int status, const QString &text)
{
    return jsonAnswer(QJsonDocument(QJsonObject {{u"error"_s, text}}), status);
}

ServerResponse noCertificate()
{
    return plain(401, "A client certificate is required at this door.\n");
}

} // namespace nemsms::counterpart
