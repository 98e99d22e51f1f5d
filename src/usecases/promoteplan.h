// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/miljoe.h"
#include "domain/myndighed.h"
#include "store/changeset.h"
#include "usecases/promotemapping.h"
#include "usecases/recordloading.h"

#include <QSet>
#include <optional>

namespace nemsms::usecases {

/// From where to where, for whom, and what a person has said about it so far.
struct PromoteOrder {
    QString fraId; ///< id of the Miljoe that is promoted from
    QString tilId;
    QString myndighedId;
    PromoteMapping mapping;
    std::optional<QSet<QString>> chosen; ///< PromoteRow::id of the rows; none = every new and changed one
};

enum class PromoteState { New, Changed, Same, OnlyInTarget };

[[nodiscard]] QByteArray toCode(PromoteState state);

/// A field in which the environments differ.
struct PromoteField {
    const base::Field *field = nullptr;
    QString before; ///< in the target as it stands, shown; references by name
    QString after;  ///< as it would stand
};

/// One record of either environment beside the one that is the same thing in the other.
struct PromoteRow {
    QString id; ///< of the record in the source, or of the one that is only in the target
    const base::EntityTable *table = nullptr;
    PromoteState state = PromoteState::Same;
    base::Record source;
    base::Record target; ///< null when new
    base::Record wanted; ///< as it would stand in the target; null when that would be as it is
    QList<PromoteField> fields; ///< of a new one: every field with a value
    base::Findings findings;    ///< of a chosen row
    bool chosen = false;

    [[nodiscard]] bool canBeChosen() const { return wanted != nullptr; }
};

/// What promoting would do. Made by PromotePlanner, which reads nothing but `records`; nothing is written before
/// PromoteVerbs::apply().
struct PromotePlan {
    PromoteOrder order;
    domain::Miljoe fra;
    domain::Miljoe til;
    domain::Myndighed myndighed;
    RecordIndexes records;        ///< what was compared
    QList<PromoteRow> rows;       ///< entity by entity, so that what a row refers to stands before it; then by name
    QList<PromoteNumber> numbers; ///< every identifier of the source that is another one in the target

    [[nodiscard]] int count(PromoteState state) const;
    [[nodiscard]] int chosen() const;
    /// Findings that stop, of the chosen rows.
    [[nodiscard]] int errors() const;
    [[nodiscard]] bool acceptable() const { return chosen() > 0 && errors() == 0; }
    /// The chosen rows as writes, in an order in which each finds what it refers to.
    [[nodiscard]] QList<store::RecordChange> changes() const;
};

/// The entities that a promote compares. Authorities, environments and connection agreements are the same in every
/// environment; test persons never leave theirs.
[[nodiscard]] const QList<const base::EntityTable *> &promotedTables();

} // namespace nemsms::usecases
