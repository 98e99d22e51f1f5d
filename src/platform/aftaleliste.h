// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool sending = true; ///< SF1600: look-up and send; false = SF2250's, which covers enrolment only (SF2250 1.5.2)
    QDate gyldigFra;     ///< invalid = no limit
    QDate gyldigTil;     ///< the last day; invalid = no limit
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
    /// The authority's agreement in force on `day` for sending, or for enrolment; null = there is none.
    [[nodiscard]] const Aftale *aftaleFor(const QString &myndighedCvr, bool sending, QDate day) const;
    /// CVR of the authority that sends with this NemSMS SysID; empty = none does.
    [[nodiscard]] QString myndighedFor(const QString &nemSmsSysId) const;
    [[nodiscard]] const Materialerute *materiale(const QString &materialeId) const;
};

} // namespace nemsms::platform
