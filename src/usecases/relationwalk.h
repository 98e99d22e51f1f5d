// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/relationer.h"
#include "usecases/relationlinks.h"

#include <QHash>

namespace nemsms::usecases {

/// Goes from record to record along relationLinks(), breadth first, and notes whom it met.
class RelationWalk
{
public:
    explicit RelationWalk(std::shared_ptr<StoreAccess> access) : m_access(std::move(access)) {}

    [[nodiscard]] base::Job<> begin(const base::EntityTable *table, base::Record record);
    /// Up: to what the record hangs on; else to what points to it.
    [[nodiscard]] base::Job<> go(bool up);

    [[nodiscard]] const Relationskort &kort() const { return m_kort; }
    /// The record of that post.
    [[nodiscard]] base::Record record(int post) const { return m_records.at(post); }

private:
    using Records = QList<base::Record>;
    [[nodiscard]] base::Job<> follow(int post, RelationLink link, bool up);
    [[nodiscard]] base::Job<Records> referredTo(RelationLink link, base::Record from);
    [[nodiscard]] base::Job<Records> referring(RelationLink link, base::Record to);
    [[nodiscard]] base::Job<QString> titleOf(const base::EntityTable *table, base::Record record);
    [[nodiscard]] base::Job<int> meet(const base::EntityTable *table, base::Record record, int step);

    std::shared_ptr<StoreAccess> m_access;
    Relationskort m_kort;
    Records m_records; ///< one for each post
    QHash<QString, int> m_up;
    QHash<QString, int> m_down;
};

} // namespace nemsms::usecases
