// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/listedesk.h"

#include "counterpart/doors.h"
#include "domain/cvr.h"
#include "domain/uuid.h"
#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/lister/receivedlist.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::jsonAnswer;
using counterpart::jsonError;
using protocols::ServerRequest;
using protocols::ServerResponse;

namespace {

QJsonObject toJson(const store::Listekoersel &run)
{
    QJsonObject json {{u"number"_s, run.nummer},
                      {u"sysId"_s, run.sysId},
                      {u"time"_s, run.begyndt.toString(Qt::ISODateWithMs)},
                      {u"rows"_s, run.antal},
                      {u"added"_s, run.tilkomne},
                      {u"removed"_s, run.udgaaede},
                      {u"state"_s, store::toCode(run.tilstand)}};
    if (run.afsluttet.isValid()) {
        json.insert(u"ended"_s, run.afsluttet.toString(Qt::ISODateWithMs));
    }
    return json;
}

QJsonObject toJson(const store::Abonnementspost &one)
{
    return {{u"id"_s, one.id},
            {u"cvr"_s, one.cvr},
            {u"art"_s, one.art},
            {u"beskedtype"_s, one.beskedtype},
            {u"dueslag"_s, one.dueslag},
            {u"vaerdier"_s, QJsonArray::fromStringList(one.vaerdier)}};
}

/// The value list: "*", or numbers of the expression's kind.
bool areValues(const store::Abonnementspost &one)
{
    return std::all_of(one.vaerdier.cbegin(), one.vaerdier.cend(), [&](const QString &value) {
        const auto who = domain::parseModtager(value);
        return value == u"*" || (who && domain::isBorger(*who) == (one.art == u"CPR"));
    });
}

} // namespace

ServerResponse ListeDesk::lister(const ServerRequest &request) const
{
    if (request.method == "POST") {
        return run(request.body);
    }
    if (request.method != "GET") {
        return jsonError(405, u"Use GET or POST here."_s);
    }
    const auto runs = m_lister.history(200);
    if (!runs) {
        return jsonError(500, base::sentence(runs.error().message));
    }
    QJsonArray all;
    for (const auto &one : *runs) {
        all.append(toJson(one));
    }
    return jsonAnswer(QJsonDocument(all));
}

ServerResponse ListeDesk::run(const QByteArray &body) const
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QString wanted = json.value(u"sysId"_s).toString();
    protocols::ChangeShare share;
    share.percent = json.value(u"share"_s).toDouble(share.percent);
    if (json.contains(u"file"_s)) {
        return import(json);
    }
    QJsonArray all;
    for (const QString &sysId : wanted.isEmpty() ? m_liste->sysIds() : QStringList {wanted}) {
        const auto done = json.value(u"accept"_s).toBool() ? m_liste->accept(sysId) : m_liste->run(sysId, share);
        if (!done) {
            const int status = done.error().kind == base::ErrorKind::NotFound ? 404 : 502;
            return jsonError(status, base::sentence(done.error().message));
        }
        all.append(toJson(*done));
    }
    return jsonAnswer(QJsonDocument(all));
}

ServerResponse ListeDesk::import(const QJsonObject &json) const
{
    const auto layout = protocols::Listelayout::parse(json.value(u"layout"_s).toString().toUtf8());
    protocols::ListeKrav krav;
    krav.sysId = json.value(u"sysId"_s).toString();
    krav.art = json.value(u"kind"_s).toString() == u"slutbrugerliste" ? protocols::Listeart::Slutbrugerliste
                                                                     : protocols::Listeart::Tilmeldingsliste;
    const auto list = layout ? protocols::ReceivedList::read(json.value(u"file"_s).toString(), *layout, krav)
                             : base::Result<protocols::ReceivedList>(layout.error());
    if (!list) {
        return jsonError(400, base::sentence(list.error().message));
    }
    QStringList numbers;
    QList<std::pair<QString, QString>> mobil;
    for (const quint64 packed : list->rows) {
        const auto row = protocols::ListRow::unpacked(packed);
        numbers += QString::fromLatin1(row.number());
        mobil += std::pair(numbers.constLast(), QString::fromLatin1(row.mobilText()));
    }
    if (krav.art == protocols::Listeart::Slutbrugerliste) { // never an event (trap 9)
        const auto changed = m_slutbrugere.changeMobil(mobil);
        return changed ? jsonAnswer(QJsonDocument(QJsonObject {{u"rows"_s, qint64(list->rows.size())}, {u"changed"_s, changed->first},
                                                               {u"unknown"_s, changed->second}}))
                       : jsonError(500, base::sentence(changed.error().message));
    }
    protocols::ChangeShare share;
    share.percent = json.value(u"share"_s).toDouble(share.percent);
    const auto run = m_liste->runWith(krav.sysId, numbers, share);
    return run ? jsonAnswer(QJsonDocument(QJsonArray {toJson(*run)})) : jsonError(502, base::sentence(run.error().message));
}

ServerResponse ListeDesk::afspil(const ServerRequest &request, const QDateTime &now) const
{
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    const QByteArray besked = QByteArray::fromBase64(json.value(u"besked"_s).toString().toLatin1());
    const QString dueslag = json.value(u"dueslag"_s).toString();
    const auto envelope = protocols::decodeHaendelsesbesked(besked);
    if (request.method != "POST" || !envelope || (!dueslag.isEmpty() && !domain::Uuid::parse(dueslag))) {
        return jsonError(400, u"POST {dueslag: UUID, besked: a Haendelsesbesked as base64}."_s);
    }
    const auto there = m_lister.replay(envelope->beskedId, dueslag, besked, now);
    if (!there) {
        return jsonError(500, base::sentence(there.error().message));
    }
    const QByteArray digest = QCryptographicHash::hash(there->second, QCryptographicHash::Sha256).toHex();
    return jsonAnswer(QJsonDocument(QJsonObject {{u"number"_s, there->first}, {u"sha256"_s, QString::fromLatin1(digest)}}));
}

ServerResponse ListeDesk::abonnementer(const ServerRequest &request, const QString &id) const
{
    if (request.method == "PUT" && !id.isEmpty()) {
        return put(request.body, id);
    }
    if (request.method == "DELETE" && !id.isEmpty()) {
        const auto gone = m_abonnementer.remove(id);
        if (!gone || !*gone) {
            return gone ? jsonError(404, u"There is no subscription with that id."_s)
                        : jsonError(500, base::sentence(gone.error().message));
        }
    } else if (request.method != "GET") {
        return jsonError(405, u"Use GET control/abonnementer, PUT or DELETE control/abonnementer/ID."_s);
    }
    const auto all = m_abonnementer.all();
    if (!all) {
        return jsonError(500, base::sentence(all.error().message));
    }
    QJsonArray list;
    for (const auto &one : *all) {
        if (id.isEmpty() || request.method == "DELETE" || one.id == id) {
            list.append(toJson(one));
        }
    }
    return jsonAnswer(QJsonDocument(list));
}

ServerResponse ListeDesk::put(const QByteArray &body, const QString &id) const
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    store::Abonnementspost one {id,
                                json.value(u"cvr"_s).toString(),
                                json.value(u"art"_s).toString(),
                                json.value(u"beskedtype"_s).toString(),
                                json.value(u"dueslag"_s).toString(),
                                {}};
    for (const auto &value : json.value(u"vaerdier"_s).toArray()) {
        one.vaerdier += value.toString();
    }
    const bool isUuid = domain::Uuid::parse(id) && domain::Uuid::parse(one.dueslag) && domain::Uuid::parse(one.beskedtype);
    if (!isUuid || !domain::Cvr::parse(one.cvr) || (one.art != u"CPR" && one.art != u"CVR") || !areValues(one)) {
        return jsonError(400, u"Give {cvr, art: CPR or CVR, beskedtype and dueslag: UUIDs, vaerdier: numbers of that kind or *}, "
                              "and a UUID in the address."_s);
    }
    const auto kept = m_abonnementer.put(one);
    return kept ? jsonAnswer(QJsonDocument(toJson(one))) : jsonError(500, base::sentence(kept.error().message));
}

} // namespace nemsms::platform
