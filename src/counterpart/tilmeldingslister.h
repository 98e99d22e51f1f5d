// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/systemliste.h"
#include "protocols/oiorest/slutbrugersamling.h"
#include "protocols/transport/httpsserver.h"
#include "store/slutbrugerjournal.h"

#include <QHash>
#include <memory>
#include <mutex>

namespace nemsms::counterpart {

/// The tilmeldingslister of the sender side: who is enrolled, in full, identities only, in part lists of 1,000. Asking for
/// the references freezes the list, so that its parts fit together however long the fetching takes; the next asking
/// freezes another one and the parts of the one before are gone (404).
class Tilmeldingslister
{
public:
    Tilmeldingslister(store::SlutbrugerJournal slutbrugere, std::shared_ptr<base::Clock> clock)
        : m_slutbrugere(std::move(slutbrugere)), m_clock(std::move(clock))
    {
    }

    /// GET {sysid}/tilmeldingsliste/ and {sysid}/tilmeldingsliste/{liste}/{delliste}; `path` begins with the SysID.
    [[nodiscard]] protocols::ServerResponse answer(const Systemregistrering &system, const QStringList &path);

private:
    struct Frozen {
        QString id;
        QList<QList<protocols::SlutbrugerData>> parts;
    };
    [[nodiscard]] protocols::ServerResponse references(const Systemregistrering &system);

    store::SlutbrugerJournal m_slutbrugere;
    std::shared_ptr<base::Clock> m_clock;
    std::mutex m_mutex;
    QHash<QString, Frozen> m_frozen; ///< by SysID
};

} // namespace nemsms::counterpart
