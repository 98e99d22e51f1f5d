// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::domain {

/// The portal in which the entity with that name lives too, with the fields in the order of its wizard. Without a
/// portal for all others. The labels are the portal's own Danish words, put together from SF2250 TS101-TS106 and
/// dated; the portals publish no list of them.
[[nodiscard]] base::PortalSheet portalark(const QByteArray &entity);

/// Days after which a confirmation says too little: a portal is changed by others too.
constexpr int confirmationDays = 180;

/// What is known of a record's other home, the portal.
enum class Portalstand {
    NoPortal,  ///< lives in none, or is not in use
    Never,     ///< nobody has compared the two
    Edited,    ///< changed here since somebody compared
    Old,       ///< compared more than confirmationDays ago
    Confirmed, ///< says the same
};
/// On the Danish day `today`.
[[nodiscard]] Portalstand portalstand(const base::EntityTable &table, const base::Entity &record, QDate today);
/// Danish days since somebody compared; the record must have been.
[[nodiscard]] qint64 daysSinceConfirmed(const base::Entity &record, QDate today);

/// The same as a finding: portal.never (a hint), portal.edited and portal.old (warnings).
[[nodiscard]] base::Findings checkPortal(const base::EntityTable &table, const base::Entity &record,
                                         const QDateTime &now);

} // namespace nemsms::domain
