// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QDateTime>
#include <QList>
#include <QTime>
#include <span>

namespace nemsms::domain {

/// The four windows that the specifications speak of. The first three are Serviceplatformen's and only possible: they
/// are held when announced. The last is NemSMS's own and stands every week.
enum class ServicevindueArt { Ugentligt, Maanedligt, Kvartalsvist, NemSmsSoendag };

/// One rule, in Danish time. `til` not after `fra` means the next day.
struct ServicevindueRegel {
    ServicevindueArt art;
    int ugedag;      ///< 1 = Monday ... 7 = Sunday; 0 = any day
    QTime fra;
    QTime til;
    int maxTimer;    ///< longest duration in hours
    int varselDage;  ///< notice in days; 0 = none given
    int varselMaaneder; ///< notice in months, besides days
    const char *reference;
};

[[nodiscard]] std::span<const ServicevindueRegel> servicevindueRegler();
[[nodiscard]] const ServicevindueRegel &regelFor(ServicevindueArt art);

/// An announced window of Serviceplatformen, as somebody entered it.
struct Servicevindue {
    ServicevindueArt art = ServicevindueArt::Ugentligt;
    QDateTime fra;
    QDateTime til;
    QDate varslet; ///< the day it was announced
    QString kilde; ///< where it was announced

    friend bool operator==(const Servicevindue &, const Servicevindue &) = default;
};

/// An announced window against its rule: servicevindue.order, servicevindue.source (errors); servicevindue.outside,
/// servicevindue.long, servicevindue.notice (warnings).
[[nodiscard]] base::Findings checkServicevindue(const Servicevindue &vindue);

/// servicevindue.often (warning) for each window that comes in the same week, month or quarter as another of its kind:
/// the rules allow one.
[[nodiscard]] base::Findings checkHyppighed(const QList<Servicevindue> &varslede);

/// Warnings for a call at `moment`: servicevindue.sunday (Sunday 00-04) and servicevindue.announced. Only look-up,
/// enrolment and lists can meet one; every window lies outside the sending hours.
[[nodiscard]] base::Findings servicevinduerAt(const QDateTime &moment, const QList<Servicevindue> &varslede = {});

/// True in NemSMS's own window, Sunday 00:00-04:00 Danish time (SF2250 3.2.4.5.1).
[[nodiscard]] bool isNemSmsSoendag(const QDateTime &moment);

} // namespace nemsms::domain
