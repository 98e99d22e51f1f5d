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

/// What is to be said of a record that lives in a portal (warnings): portal.never, portal.edited when it was changed
/// since somebody compared, portal.old after confirmationDays. Nothing for a draft, a retired record or no portal.
[[nodiscard]] base::Findings checkPortal(const base::EntityTable &table, const base::Entity &record,
                                         const QDateTime &now);

} // namespace nemsms::domain
