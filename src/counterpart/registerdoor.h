// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/afsendelserules.h"
#include "counterpart/current.h"
#include "counterpart/doors.h"
#include "domain/modtager.h"
#include "protocols/oiorest/oiorestreader.h"
#include "store/slutbrugerjournal.h"

#include <memory>

namespace nemsms::counterpart {

/// The register of NemSMS (Bilag A2; SF2250 3.2.4, 3.2.5): {sysid}/boks/{id} and {sysid}/boks/{id}/myndighedstilmelding.
/// PUTs may be repeated. A user must exist before the enrolment, which is active only when the citizen has confirmed
/// (control/confirm), and counts for every authority.
class RegisterDoor
{
public:
    struct Parts {
        std::shared_ptr<const protocols::OiorestReader> reader;
        std::shared_ptr<const Current<Systemliste>> liste;
        DoorKeeper keeper;
        std::shared_ptr<base::Clock> clock;
        store::SlutbrugerJournal slutbrugere;
    };
    explicit RegisterDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    using Found = std::optional<store::Slutbruger>;
    [[nodiscard]] protocols::ServerResponse user(const protocols::ServerRequest &request, const domain::Modtager &who,
                                                 const Found &found) const;
    [[nodiscard]] protocols::ServerResponse enrolment(const protocols::ServerRequest &request, const Found &found) const;
    [[nodiscard]] protocols::ServerResponse keep(const store::Slutbruger &slutbruger) const;
    [[nodiscard]] protocols::ServerResponse refuse(DkalFejl fejl, const QString &argument = {}) const;

    Parts m_parts;
};

} // namespace nemsms::counterpart
