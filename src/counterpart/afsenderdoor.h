// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/afsendelserules.h"
#include "counterpart/current.h"
#include "counterpart/delivery.h"
#include "counterpart/doors.h"
#include "counterpart/tilmeldingslister.h"
#include "protocols/oiorest/oiorestreader.h"
#include "store/afsendelsejournal.h"
#include "store/slutbrugerjournal.h"

#include <memory>

namespace nemsms::counterpart {

/// The sender side of NemSMS (Bilag A1): PUT and GET {sysid}/afsendelser/{id}, GET {sysid}/tilmeldinger/{materialeId}, GET
/// {sysid}/tilmeldingsliste/. A
/// message is accepted once per SysID and identifier: the same content answers as the first time, at any hour; other
/// content is a conflict. AfsendelseDatoTid is read and not obeyed: a message goes at once, or is held by the knob.
class AfsenderDoor
{
public:
    struct Parts {
        std::shared_ptr<const protocols::OiorestReader> reader;
        std::shared_ptr<const Current<Systemliste>> liste;
        DoorKeeper keeper;
        std::shared_ptr<KnobBoard> board;
        std::shared_ptr<base::Clock> clock;
        std::shared_ptr<Delivery> delivery;
        store::AfsendelseJournal afsendelser;
        store::SlutbrugerJournal slutbrugere;
        std::shared_ptr<Tilmeldingslister> lister;
    };
    explicit AfsenderDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] protocols::ServerResponse put(const protocols::ServerRequest &request, const QString &sysId,
                                                const QString &identifikator) const;
    [[nodiscard]] protocols::ServerResponse accept(const protocols::Afsendelse &afsendelse, store::Afsendelsespost post) const;
    [[nodiscard]] protocols::ServerResponse show(const QString &sysId, const QString &identifikator) const;
    [[nodiscard]] protocols::ServerResponse lookUp(const protocols::ServerRequest &request, const QString &sysId,
                                                   const QString &materialeId) const;
    [[nodiscard]] protocols::ServerResponse outcome(store::Indlevering indlevering, const QString &identifikator) const;
    [[nodiscard]] protocols::ServerResponse refuse(DkalFejl fejl, const QString &argument = {}) const;
    [[nodiscard]] bool holds() const;

    Parts m_parts;
};

} // namespace nemsms::counterpart
