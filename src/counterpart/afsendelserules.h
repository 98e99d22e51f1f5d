// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/dkalfejl.h"
#include "counterpart/systemliste.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace nemsms::counterpart {

/// A refusal with what fills the error's %1.
struct Afvisning {
    DkalFejl fejl = DkalFejl::IngenAdgang;
    QString argument;
};

/// What the sender side sees of PUT afsendersystem/{sysid}/afsendelser/{id}, apart from the wire.
struct AfsendelseOplysninger {
    QString sysId;
    QString adresseIdentifikator;  ///< from the path
    QString identifikator;         ///< from the content; empty = not given
    QString type;                  ///< MeddelelseTypeNavn
    QString materialeId;           ///< empty = not given
    QString modtager;              ///< digits; empty = not given
    QString tekst;                 ///< MeddelelseServicebeskedTekst
};

/// True for 1-30 of [a-zA-Z0-9-._~] (dkal:MeddelelseIdentifikator).
[[nodiscard]] bool isMeddelelseIdentifikator(const QString &text);

/// May this guest speak for this SysID (DP A5: 3000)? None = yes.
[[nodiscard]] std::optional<Afvisning> judgeAccess(const Systemliste &liste, const QString &sysId, Guest guest);
/// Is what is sent a NemSMS that this SysID may send? Says nothing about time and recipient.
[[nodiscard]] std::optional<Afvisning> judgeContent(const AfsendelseOplysninger &afsendelse, const Systemliste &liste);
/// May it go now? With `hold` it may always, and goes at nextSending().
[[nodiscard]] std::optional<Afvisning> judgeTime(const QDateTime &now, bool hold);
/// May look-ups and enrolments be made now (SF2250 3.2.4.5.1)?
[[nodiscard]] std::optional<Afvisning> judgeServicevindue(const QDateTime &now);

} // namespace nemsms::counterpart
