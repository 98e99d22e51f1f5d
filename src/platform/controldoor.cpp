// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/controldoor.h"

#include "platform/clockchange.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::jsonAnswer;
using counterpart::jsonError;
using protocols::ServerRequest;
using protocols::ServerResponse;

namespace {

QJsonObject verbs()
{
    return {
        {u"GET control/clock"_s, u"{now, frozen, simulated}"_s},
        {u"POST control/clock"_s,
         u"{\"set\": \"2026-11-24T22:00:00+01:00\"} or {\"advance\": seconds} or {\"freeze\": true|false}; of several at once, "
         "freeze comes first, then set, then advance"_s},
        {u"GET control/knobs"_s, u"the faults that are set"_s},
        {u"POST control/knobs"_s,
         u"{\"door\": printService|kombiPost|dueslag|register|afsender|phone|delivery|status|token|tilmelding|haendelse, \"kind\": "
         "delay|hang|500|503|reset|contentType|truncate|403|hold|skew|lose|double, \"count\": N (-1 = until reset, 0 = take away), "
         "\"milliseconds\": N, \"when\": before|after}"_s},
        {u"DELETE control/knobs"_s, u"takes all faults away and lets everything go on that hangs"_s},
        {u"GET control/setup"_s, u"what is set up beside the demo, by source"_s},
        {u"PUT control/setup/NAME"_s,
         u"{\"afsendersystemer\": [], \"materialer\": [], \"serviceaftaler\": []}: replaces what NAME set up before; "
         "docs/local-platform.md tells the fields"_s},
        {u"DELETE control/setup/NAME"_s, u"takes away what NAME set up"_s},
        {u"GET control/state"_s, u"number of records of each kind"_s},
        {u"GET control/lister"_s, u"the daily lists that were compared, newest first"_s},
        {u"POST control/lister"_s,
         u"{\"sysId\": \"1001\", \"share\": percent, \"accept\": true|false}: fetches and compares today's list now; without sysId "
         "those of all agreements; accept publishes what waited for a yes"_s},
        {u"GET control/abonnementer"_s, u"the subscriptions at Beskedfordeler"_s},
        {u"PUT control/abonnementer/UUID"_s,
         u"{\"cvr\", \"art\": CPR|CVR, \"beskedtype\", \"dueslag\", \"vaerdier\": [numbers, or \"*\"]}; DELETE takes it away"_s},
        {u"GET control/confirm"_s, u"the numbers whose phones are asked to confirm an enrolment"_s},
        {u"POST control/confirm"_s,
         u"{\"to\": \"20123456\"}: the citizen's yes to an enrolment; with \"lastFour\", as in an assisted sign-up, only when "
         "they are the last digits of the CPR"_s},
        {u"POST control/dueslag"_s,
         u"{\"dueslag\": UUID, \"besked\": a Haendelsesbesked as base64}: puts it there as it is, unless it is there"_s},
    };
}

ServerResponse wrongVerb(const QString &allowed)
{
    return jsonError(405, u"Use %1 here."_s.arg(allowed));
}

} // namespace

ServerResponse ControlDoor::handle(const ServerRequest &request) const
{
    if (request.peerCertificateDer.isEmpty()) {
        return counterpart::noCertificate();
    }
    const QString what = request.path.section(u"/control"_s, 1);
    if (what == u"/clock") {
        return clock(request);
    }
    if (what == u"/knobs") {
        return knobs(request);
    }
    if (what == u"/state") {
        return state(request);
    }
    if (what == u"/confirm") {
        return confirm(request);
    }
    if (what == u"/setup" || what.startsWith(u"/setup/"_s)) {
        return setup(request, what.section(u'/', 2));
    }
    if (what == u"/lister") {
        return m_parts.lister->lister(request);
    }
    if (what == u"/dueslag") {
        return m_parts.lister->afspil(request, m_parts.clock->now());
    }
    if (what == u"/abonnementer" || what.startsWith(u"/abonnementer/"_s)) {
        return m_parts.lister->abonnementer(request, what.section(u'/', 2));
    }
    return jsonAnswer(QJsonDocument(verbs()), what.isEmpty() || what == u"/" ? 200 : 404);
}

ServerResponse ControlDoor::clock(const ServerRequest &request) const
{
    if (request.method == "POST" || request.method == "PUT") {
        const auto change = parseClockChange(request.body);
        if (!change) {
            return jsonError(400, base::sentence(change.error().message));
        }
        if (const auto done = applyClockChange(*change, *m_parts.clock); !done) {
            return jsonError(500, base::sentence(done.error().message));
        }
    } else if (request.method != "GET") {
        return wrongVerb(u"GET or POST"_s);
    }
    return jsonAnswer(QJsonDocument(QJsonObject {{u"now"_s, m_parts.clock->now().toString(Qt::ISODateWithMs)},
                                                 {u"frozen"_s, m_parts.clock->isFrozen()},
                                                 {u"simulated"_s, true}}));
}

ServerResponse ControlDoor::knobs(const ServerRequest &request) const
{
    if (request.method == "POST" || request.method == "PUT") {
        const auto knob = protocols::Knob::fromJson(QJsonDocument::fromJson(request.body).object());
        if (!knob) {
            return jsonError(400, base::sentence(knob.error().message));
        }
        m_parts.board->turn(*knob);
    } else if (request.method == "DELETE") {
        m_parts.board->reset();
    } else if (request.method != "GET") {
        return wrongVerb(u"GET, POST or DELETE"_s);
    }
    QJsonArray list;
    for (const protocols::Knob &knob : m_parts.board->knobs()) {
        list.append(knob.toJson());
    }
    return jsonAnswer(QJsonDocument(list));
}

ServerResponse ControlDoor::state(const ServerRequest &request) const
{
    if (request.method != "GET") {
        return wrongVerb(u"GET"_s);
    }
    const auto counts = m_parts.afsendelser.counts();
    return counts ? jsonAnswer(QJsonDocument(*counts)) : jsonError(500, base::sentence(counts.error().message));
}

ServerResponse ControlDoor::confirm(const ServerRequest &request) const
{
    if (request.method == "GET") {
        const auto waiting = m_parts.slutbrugere.awaiting();
        return waiting ? jsonAnswer(QJsonDocument(QJsonArray::fromStringList(*waiting)))
                       : jsonError(500, base::sentence(waiting.error().message));
    }
    if (request.method != "POST") {
        return wrongVerb(u"GET or POST"_s);
    }
    const QJsonObject said = QJsonDocument::fromJson(request.body).object();
    const auto done = m_parts.slutbrugere.confirm(said.value(u"to"_s).toString(), said.value(u"lastFour"_s).toString());
    if (!done) {
        return jsonError(500, base::sentence(done.error().message));
    }
    switch (*done) {
    case store::Bekraeftelse::NoOneWaits:
        return jsonError(404, u"No enrolment of this number waits for a confirmation."_s);
    case store::Bekraeftelse::WrongDigits:
        return jsonError(403, u"These are not the last digits of the citizen's CPR: nothing is confirmed."_s);
    case store::Bekraeftelse::Done:
        break;
    }
    return jsonAnswer(QJsonDocument(QJsonObject {{u"confirmed"_s, true}}));
}

ServerResponse ControlDoor::setup(const ServerRequest &request, const QString &source) const
{
    if (request.method != "GET") {
        if ((request.method != "PUT" && request.method != "DELETE") || source.isEmpty() || source.contains(u'/')) {
            return wrongVerb(u"GET control/setup, PUT or DELETE control/setup/NAME"_s);
        }
        base::Result<> done;
        if (request.method == "PUT") {
            const QJsonDocument document = QJsonDocument::fromJson(request.body);
            const auto setup = document.isObject()
                ? protocols::PlatformSetup::fromJson(document.object())
                : base::Result<protocols::PlatformSetup>(
                      base::failure(base::ErrorKind::InvalidInput, "platform.setup.form"));
            if (!setup) {
                return jsonError(400, base::sentence(setup.error().message));
            }
            done = m_parts.setups->put(source, *setup);
        } else {
            done = m_parts.setups->remove(source);
        }
        if (!done) {
            return jsonError(500, base::sentence(done.error().message));
        }
    }
    return jsonAnswer(QJsonDocument(m_parts.setups->toJson()));
}

} // namespace nemsms::platform
