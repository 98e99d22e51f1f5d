// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/localplatform/platformsetup.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace nemsms::platform {

/// A service agreement as Serviceplatformen keeps it: who may call for which authority, and the SysIDs that its post
/// configuration holds (SF2250 TS106).
struct Aftale {
    QString uuid;
    QString myndighedCvr;
    QStringList brugersystemer; ///< UserSystemUUIDs
    QString nemSmsSysId;
    QString digitalPostSysId;
    QString registerSysId;
    protocols::SetupArt art = protocols::SetupArt::Afsendelse;
    QDate gyldigFra;      ///< invalid = no limit
    QDate gyldigTil;      ///< the last day; invalid = no limit
    bool godkendt = true; ///< the kommune has approved it (SF2250 TS107, TS110)

    [[nodiscard]] bool isInForce(QDate day) const;
};

/// What a material is, as far as routing must know: the PrintService request carries no SysID (RECONSTRUCTED: the
/// material decides).
struct Materialerute {
    QString materialeId;
    bool nemSms = true;
};

/// Serviceplatformen's routing table. Swapped whole when somebody sets up something new.
struct Aftaleliste {
    QList<Aftale> aftaler;
    QList<Materialerute> materialer;

    [[nodiscard]] const Aftale *aftale(const QString &uuid) const;
    /// The authority's agreement in force on `day` of that kind, one that is approved before one that waits for it; null =
    /// there is none.
    [[nodiscard]] const Aftale *aftaleFor(const QString &myndighedCvr, protocols::SetupArt art, QDate day) const;
    /// CVR of the authority that sends with this NemSMS SysID; empty = none does.
    [[nodiscard]] QString myndighedFor(const QString &nemSmsSysId) const;
    [[nodiscard]] const Materialerute *materiale(const QString &materialeId) const;
};

} // namespace nemsms::platform
