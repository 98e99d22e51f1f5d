// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/dagligliste.h"
#include "protocols/transport/httpsserver.h"
#include "store/slutbrugerjournal.h"

#include <QJsonObject>
#include <memory>

namespace nemsms::platform {

/// The control desk's part about lists and subscriptions: control/lister runs the daily list, control/abonnementer
/// administers what Beskedfordeler gives to whom.
class ListeDesk
{
public:
    ListeDesk(std::shared_ptr<DagligListe> liste, store::ListeJournal lister, store::AbonnementJournal abonnementer,
              store::SlutbrugerJournal slutbrugere)
        : m_liste(std::move(liste)), m_lister(std::move(lister)), m_abonnementer(std::move(abonnementer)),
          m_slutbrugere(std::move(slutbrugere))
    {
    }

    /// GET: what was run, newest first. POST {"sysId": ..., "share": percent, "accept": bool}: runs now; without sysId all.
    [[nodiscard]] protocols::ServerResponse lister(const protocols::ServerRequest &request) const;
    /// POST control/dueslag {"dueslag": UUID, "besked": base64}: puts the message there as it is; gives its number and
    /// SHA-256.
    [[nodiscard]] protocols::ServerResponse afspil(const protocols::ServerRequest &request, const QDateTime &now) const;
    /// GET control/abonnementer; PUT and DELETE control/abonnementer/ID.
    [[nodiscard]] protocols::ServerResponse abonnementer(const protocols::ServerRequest &request, const QString &id) const;

private:
    [[nodiscard]] protocols::ServerResponse run(const QByteArray &body) const;
    /// POST control/lister {"file": path, "kind": "tilmeldingsliste" or "slutbrugerliste", "layout": text, ...}.
    [[nodiscard]] protocols::ServerResponse import(const QJsonObject &json) const;
    [[nodiscard]] protocols::ServerResponse put(const QByteArray &body, const QString &id) const;

    std::shared_ptr<DagligListe> m_liste;
    store::ListeJournal m_lister;
    store::AbonnementJournal m_abonnementer;
    store::SlutbrugerJournal m_slutbrugere;
};

} // namespace nemsms::platform
