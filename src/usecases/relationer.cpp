// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/relationer.h"

#include "usecases/relationacts.h"
#include "usecases/relationwalk.h"

#include <QSet>
#include <algorithm>

namespace nemsms::usecases {

QList<RelationLine> Relationskort::linesOf(int post, bool up) const
{
    QList<RelationLine> found;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(found), [&](const RelationLine &line) {
        const bool isUp = posts.at(line.to).step < 0; // a line belongs to the direction that its ends lie in
        return isUp == up && (up ? line.from : line.to) == post;
    });
    return found;
}

int Relationskort::count(bool up) const
{
    return int(std::count_if(posts.cbegin(), posts.cend(),
                             [up](const RelationPost &post) { return up ? post.step < 0 : post.step > 0; }));
}

namespace {

void addRows(const Relationskort &kort, bool up, int post, int depth, QSet<int> &seen, QList<RelationRow> &rows)
{
    for (const RelationLine &line : kort.linesOf(post, up)) {
        const int other = up ? line.to : line.from;
        const bool again = seen.contains(other);
        rows += RelationRow {other, depth, line.field, again};
        if (!again) {
            seen.insert(other);
            addRows(kort, up, other, depth + 1, seen, rows);
        }
    }
}

} // namespace

QList<RelationRow> Relationskort::rows(bool up) const
{
    QList<RelationRow> rows;
    QSet<int> seen {0};
    addRows(*this, up, 0, 1, seen, rows);
    return rows;
}

base::Job<Relationskort> readRelations(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                       base::Record record)
{
    const auto walk = std::make_shared<RelationWalk>(access);
    const auto begun = co_await walk->begin(table, record);
    if (!begun) {
        co_return begun.error();
    }
    const auto up = co_await walk->go(true);
    if (!up) {
        co_return up.error();
    }
    const auto down = co_await walk->go(false);
    if (!down) {
        co_return down.error();
    }
    Relationskort kort = walk->kort();
    const auto acts = co_await relationActs(access, walk);
    if (!acts) {
        co_return acts.error();
    }
    kort.acts = *acts;
    co_return kort;
}

} // namespace nemsms::usecases
