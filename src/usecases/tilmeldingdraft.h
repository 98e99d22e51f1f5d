// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace nemsms::usecases {

/// Whom to enrol, and the consent that it rests on.
struct TilmeldingDraft {
    QString serviceaftaleId; ///< empty = the one that covers TilmeldNemSMS
    QString testpersonId;    ///< a stored Testperson; or `slutbruger`
    QString slutbruger;      ///< CPR or CVR as typed
    QString mobilnummer;     ///< as typed; empty = the test person's
    QString samtykkeAf;      ///< code of domain::Samtykkegiver; empty = nobody has said who
    QString samtykkeVej;     ///< code of domain::Samtykkevej
    QDateTime samtykkeTid;   ///< invalid = now
};

} // namespace nemsms::usecases
