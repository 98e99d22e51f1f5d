// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "domain/afsendersystem.h"
#include "domain/register.h"
#include "domain/serviceaftale.h"
#include "domain/tilslutningsaftale.h"

namespace nemsms::usecases {

/// One EAN that has to do with a service agreement, and what it is for (trap 10).
struct EanKilde {
    QByteArray entity;          ///< tilslutningsaftale, afsendersystem or register
    QString recordId;           ///< empty: no such record
    QString navn;               ///< the record's title
    QString ean;                ///< empty: the record has none
    const char *role = nullptr; ///< what the number is for, context "Field"
    QString reference;
};

/// The EANs side by side. SF2250 gives a service agreement none of its own.
struct EanOverblik {
    QList<EanKilde> sources; ///< at least one line for each of the three, in the order TS101, TS102, TS103
    base::Findings findings; ///< ean.differ (warning): they are not the same
};

/// What there is for `aftale` among the records in use: the authority's connection agreements, the sender system with
/// the agreement's SysID and the register with its, all of the agreement's environment and valid on `dag`.
[[nodiscard]] EanOverblik eanOverblik(const domain::Serviceaftale &aftale, QDate dag,
                                      const QList<domain::Tilslutningsaftale> &tilslutninger,
                                      const QList<domain::Afsendersystem> &systemer,
                                      const QList<domain::Register> &registre);

} // namespace nemsms::usecases
