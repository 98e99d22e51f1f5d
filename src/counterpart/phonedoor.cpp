// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/phonedoor.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

namespace {

QJsonObject toJson(const store::Telefonbesked &besked)
{
    const store::Afsendelsespost &post = besked.afsendelse;
    return {{u"number"_s, besked.nummer},
            {u"to"_s, post.mobilnummer},
            {u"from"_s, post.afsender},
            {u"text"_s, post.tekst},
            {u"sysId"_s, post.sysId},
            {u"identifier"_s, post.identifikator},
            {u"materialeId"_s, post.materialeId},
            {u"receivedAt"_s, besked.modtaget.toString(Qt::ISODateWithMs)}};
}

} // namespace

Door phoneDoor(store::AfsendelseJournal journal)
{
    return [journal = std::move(journal)](const protocols::ServerRequest &request) {
        if (request.peerCertificateDer.isEmpty()) {
            return noCertificate();
        }
        if (request.method != "GET") {
            return jsonError(405, u"The phone can only be looked at: use GET."_s);
        }
        const auto messages = journal.phoneMessages(request.query.queryItemValue(u"after"_s).toLongLong());
        if (!messages) {
            return jsonError(500, base::sentence(messages.error().message));
        }
        QJsonArray list;
        for (const store::Telefonbesked &besked : *messages) {
            list.append(toJson(besked));
        }
        return jsonAnswer(QJsonDocument(list));
    };
}

} // namespace nemsms::counterpart
