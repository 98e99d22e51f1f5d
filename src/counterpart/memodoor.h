// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/current.h"
#include "counterpart/delivery.h"
#include "counterpart/doors.h"
#include "counterpart/memofejl.h"
#include "counterpart/systemliste.h"
#include "protocols/memo/memoreader.h"
#include "store/slutbrugerjournal.h"

#include <memory>

namespace nemsms::counterpart {

/// The sender side of NgDP's REST interface, as far as a NemSMS goes: POST memos/, GET and DELETE memos/{uuid}, GET
/// receipts/{uuid}. The sender system is named by the Authorization header and must be KOMBIT's. A message is accepted once
/// per MessageUUID: the same content answers as the first time, at any hour; other content is a conflict. One with a day
/// waits until 08:00 of it.
class MemoDoor
{
public:
    struct Parts {
        std::shared_ptr<const protocols::MemoReader> reader;
        std::shared_ptr<const Current<Systemliste>> liste;
        DoorKeeper keeper;
        std::shared_ptr<KnobBoard> board;
        std::shared_ptr<base::Clock> clock;
        std::shared_ptr<Delivery> delivery;
        store::AfsendelseJournal afsendelser;
        store::SlutbrugerJournal slutbrugere;
    };
    explicit MemoDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] protocols::ServerResponse take(const protocols::ServerRequest &request, const QString &sysId) const;
    [[nodiscard]] protocols::ServerResponse accept(const protocols::NemSmsMemo &memo, store::Afsendelsespost post) const;
    [[nodiscard]] protocols::ServerResponse show(const QString &sysId, const QString &messageUuid, bool receipt) const;
    [[nodiscard]] protocols::ServerResponse recall(const QString &sysId, const QString &messageUuid) const;
    [[nodiscard]] base::Result<std::optional<store::Afsendelsespost>> ownMemo(const QString &sysId,
                                                                              const QString &messageUuid) const;
    /// When it goes: at 08:00 of its day, at the next 08:00 when held, else at once (invalid); or why not at all.
    [[nodiscard]] std::variant<QDateTime, Memoafslag> judgeMoment(QDate day, const QDateTime &now) const;

    Parts m_parts;
};

} // namespace nemsms::counterpart
