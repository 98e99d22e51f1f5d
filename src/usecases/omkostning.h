// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/miljoe.h"
#include "domain/pris.h"
#include "domain/testsms.h"
#include "usecases/eankilder.h"

namespace nemsms::usecases {

/// What went by one service agreement in a month, and the EANs that have to do with it.
struct Omkostningslinje {
    QString aftaleId;
    QString navn;
    qint64 antal = 0;      ///< accepted messages; each goes by one agreement, so that one kommune pays for it
    qint64 simulerede = 0; ///< messages to the local platform, which cost nothing
    std::optional<domain::Beloeb> beloeb; ///< each message by the price of its day; empty: the route's price is not told
    QStringList kilder;                   ///< the price lists that were counted by
    EanOverblik ean;
};

/// The cost report of a kommune and an environment for one month of the Danish calendar.
struct Omkostning {
    QDate month; ///< its first day
    QList<Omkostningslinje> linjer; ///< the agreements that cover sending, retired ones only when something went by them
    qint64 sysIder = 0; ///< sender systems and registers: each SysID costs one fee (SF2250 1.2.5)
    std::optional<domain::Beloeb> prSysId; ///< from the connection agreement; empty = not told

    /// Of what has a price; the one-off fees are apart.
    [[nodiscard]] domain::Beloeb forMessages() const;
};

/// The records of the kommune and the environment that a report is made of.
struct Omkostningsgrundlag {
    domain::Miljoe miljoe;
    QList<domain::Serviceaftale> aftaler; ///< retired ones too
    QList<domain::TestSms> sms;
    QList<domain::Tilslutningsaftale> tilslutninger;
    QList<domain::Afsendersystem> systemer;
    QList<domain::Register> registre;
};

/// `month` = any day of it. Pure.
[[nodiscard]] Omkostning omkostningFor(const Omkostningsgrundlag &basis, QDate month);

} // namespace nemsms::usecases
