// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/doorkeeper.h"
#include "domain/sysid.h"

#include <QList>
#include <QString>

namespace nemsms::counterpart {

/// A sender system or register as it was set up at NemSMS (SF2250 TS102, TS103): its SysID and whose certificate it is
/// registered with.
struct Systemregistrering {
    QString sysId;
    domain::SysIdFormaal formaal = domain::SysIdFormaal::NemSms;
    Guest guest = Guest::Kombit;
    QString afsender; ///< the mobile number that a phone shows as the sender (TS102)
};

/// A material as it was set up under a sender system (SF2250 TS104).
struct Materialeregistrering {
    QString materialeId;
    bool nemSms = true; ///< false: type Meddelelse
    QString sysId;
};

/// What is set up at NemSMS. Swapped whole when somebody sets up something new.
struct Systemliste {
    QList<Systemregistrering> systemer;
    QList<Materialeregistrering> materialer;

    [[nodiscard]] const Systemregistrering *system(const QString &sysId) const;
    [[nodiscard]] const Materialeregistrering *materiale(const QString &materialeId) const;
};

} // namespace nemsms::counterpart
