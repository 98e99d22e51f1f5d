// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/ean.h"

#include <optional>

namespace nemsms::domain {

/// The agreement between an authority and Digital Post that all else rests on (SF2250 TS101, TS201).
struct Tilslutningsaftale : base::Entity {
    QString navn;
    QString myndighedId; ///< id of the Myndighed
    QString modpart;     ///< with whom, for example Digitaliseringsstyrelsen
    bool daekkerNemSms = false;
    bool daekkerRegister = false;
    bool daekkerSf1600 = false;
    std::optional<Ean> ean; ///< the one that is billed (trap 10)
    QDate underskrevet;
    QString reference; ///< the agreement's number, or the case that holds it (TS101)
    bool portaladgang = false; ///< access to Digital Post's administration portal (TS201)
    std::optional<qint64> engangsbeloeb; ///< kroner per SysID; none told: absent
    QDate gyldigFra;
    QDate gyldigTil; ///< last day; empty = until further notice

    friend bool operator==(const Tilslutningsaftale &, const Tilslutningsaftale &) = default;
};

[[nodiscard]] const base::EntityTable &tilslutningsaftaleTable();

} // namespace nemsms::domain
