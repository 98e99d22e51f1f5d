// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"
#include "domain/daekning.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// A record as the relations of another show it.
struct RelationPost {
    QByteArray entity;
    const char *kind = nullptr; ///< what it is, context "Field"
    QString id;
    QString title;
    base::Livsfase livsfase = base::Livsfase::Active;
    int step = 0; ///< 0 = the record itself; -2 = it hangs on this in two steps; 1 = this points to it
};

/// One record that refers to another, through a field or through a number that both bear.
struct RelationLine {
    int from = 0; ///< place in Relationskort::posts: who refers
    int to = 0;   ///< who is referred to
    const char *field = nullptr; ///< the field's label, context "Field"
};

/// An act that an agreement in force lets happen today, and that stops if the record goes.
struct RelationAct {
    domain::Handling handling = domain::Handling::Opslag;
    const char *name = nullptr; ///< context "Field"
    QString reference;          ///< paragraph
    int aftale = -1;            ///< place in Relationskort::posts, -1 when the agreement hangs on nothing of the record
    QString aftaleTitle;
    int materialer = 0; ///< so many materials, of those that hang on the record, are sent by it; 0 = not by a material
};

/// A row of the list: a line seen from the record outwards.
struct RelationRow {
    int post = 0;
    int depth = 1; ///< steps from the record
    const char *field = nullptr; ///< of the line, context "Field"
    bool again = false; ///< the same record stands above already, with what lies beyond it
};

/// What a record hangs on, and what stops or has to follow if it changes. The picture and the list say the same: each
/// line is an edge there and a row here.
struct Relationskort {
    static constexpr int MostPosts = 200; ///< of each direction
    static constexpr int MostOfOne = 50;  ///< that point to one record through one field

    QList<RelationPost> posts; ///< the record itself first, then in the order of their steps
    QList<RelationLine> lines;
    QList<RelationAct> acts;
    qint64 leftOut = 0; ///< records that point to one of these and were not read: there are too many

    /// The lines from `post` to what it hangs on (`up`), or from what points to it.
    [[nodiscard]] QList<RelationLine> linesOf(int post, bool up) const;
    [[nodiscard]] int count(bool up) const;
    /// Every line of a direction, each below the record that it was met from.
    [[nodiscard]] QList<RelationRow> rows(bool up) const;
};

/// Reads the relations of `record` step by step, each record once in each direction.
[[nodiscard]] base::Job<Relationskort> readRelations(std::shared_ptr<StoreAccess> access,
                                                     const base::EntityTable *table, base::Record record);

} // namespace nemsms::usecases
