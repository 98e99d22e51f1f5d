// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sysid.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace nemsms::protocols {

/// A SysID as it is set up at NemSMS (SF2250 TS102, TS103).
struct SetupSystem {
    QString sysId;
    domain::SysIdFormaal formaal = domain::SysIdFormaal::NemSms; ///< nemsms, digitalpost or register
    QString afsendermobil; ///< shown as the sender; empty = none

    friend bool operator==(const SetupSystem &, const SetupSystem &) = default;
};

/// A material as it is set up under a SysID (SF2250 TS104).
struct SetupMateriale {
    QString materialeId;
    bool nemSms = true; ///< false: type meddelelse
    QString sysId;

    friend bool operator==(const SetupMateriale &, const SetupMateriale &) = default;
};

/// What an agreement lets through: look-up and sending, enrolment only (SF2250 1.5.2), or events (TS109).
enum class SetupArt { Afsendelse, Tilmelding, Haendelser };

/// A service agreement as Serviceplatformen keeps it (SF2250 TS106).
struct SetupAftale {
    QString uuid;
    QString cvr; ///< of the authority
    QString brugersystemUuid;
    SetupArt art = SetupArt::Afsendelse; ///< integration sf1600 or sf1601, sf2250, beskedtype
    QString nemSmsSysId;
    QString digitalPostSysId;
    QString registerSysId;
    QDate gyldigFra;
    QDate gyldigTil; ///< the last day
    bool godkendt = true; ///< the kommune has approved it (SF2250 TS107, TS110)

    friend bool operator==(const SetupAftale &, const SetupAftale &) = default;
};

/// What a person or a supplier sets up at the local platform beside its demo: PUT control/setup/{source}. The JSON is
/// {"afsendersystemer": [], "materialer": [], "serviceaftaler": []} with the fields above; docs/local-platform.md.
struct PlatformSetup {
    QList<SetupSystem> afsendersystemer;
    QList<SetupMateriale> materialer;
    QList<SetupAftale> serviceaftaler;

    [[nodiscard]] QJsonObject toJson() const;
    /// The whole of it or nothing. InvalidInput platform.setup.unknown, .missing, .value, .twice, each with the place
    /// ("materialer[2].sysId"), and platform.setup.form when it is no object of lists.
    static base::Result<PlatformSetup> fromJson(const QJsonObject &json);

    friend bool operator==(const PlatformSetup &, const PlatformSetup &) = default;
};

} // namespace nemsms::protocols
