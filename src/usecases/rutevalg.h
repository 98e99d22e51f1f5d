// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/afsendelsesvej.h"
#include "domain/miljoe.h"
#include "domain/serviceaftale.h"

namespace nemsms::usecases {

/// What a person may choose: sf1600 (by what the agreement gives), sf1600-certifikat, sf1600-token, sf1601.
[[nodiscard]] const QStringList &ruteChoices();
/// The choice that gives this way, whatever environment and agreement say.
[[nodiscard]] QString ruteOf(domain::Afsendelsesvej vej);
/// SF1600 or SF1601, and by what, in words of context "Field".
[[nodiscard]] const char *ruteWords(domain::Afsendelsesvej vej);

/// The way that a choice leads to; an empty one is the environment's route. Error: sms.route.unknown {route, choices}.
[[nodiscard]] base::Result<domain::Afsendelsesvej> vejFor(const QString &rute, const domain::Miljoe &miljoe,
                                                          const domain::Serviceaftale &aftale);

} // namespace nemsms::usecases
