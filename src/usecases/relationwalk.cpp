// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/relationwalk.h"

#include "usecases/recordplace.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// A number means the record of the same environment; a reference means what it says.
bool mayMean(const RelationLink &link, const base::Entity &from, const base::Entity &to)
{
    return !link.number || standTogether(placeOf(*link.from, from, {}), placeOf(*link.to, to, {}));
}

} // namespace

base::Job<> RelationWalk::begin(const base::EntityTable *table, base::Record record)
{
    const auto itself = co_await meet(table, record, 0);
    if (!itself) {
        co_return itself.error();
    }
    m_up.insert(record->id, 0);
    m_down.insert(record->id, 0);
    co_return base::Result<>();
}

base::Job<> RelationWalk::go(bool up)
{
    for (int post = 0; post < m_kort.posts.size(); ++post) {
        const int step = m_kort.posts.at(post).step;
        if (step != 0 && (step < 0) != up) {
            continue;
        }
        const QByteArray entity = m_kort.posts.at(post).entity;
        for (const RelationLink &link : relationLinks()) {
            if ((up ? link.from : link.to)->name != entity) {
                continue;
            }
            const auto followed = co_await follow(post, link, up);
            if (!followed) {
                co_return followed.error();
            }
        }
    }
    co_return base::Result<>();
}

base::Job<> RelationWalk::follow(int post, RelationLink link, bool up)
{
    const base::Record here = m_records.at(post);
    auto reading = up ? referredTo(link, here) : referring(link, here);
    const auto others = co_await reading;
    if (!others) {
        co_return others.error();
    }
    for (const auto &other : *others) {
        const base::EntityTable *table = up ? link.to : link.from;
        const bool known = (up ? m_up : m_down).contains(other->id);
        if (!known && m_kort.count(up) >= Relationskort::MostPosts) {
            ++m_kort.leftOut;
            continue;
        }
        const int step = m_kort.posts.at(post).step + (up ? -1 : 1);
        const auto met = co_await meet(table, other, step);
        if (!met) {
            co_return met.error();
        }
        m_kort.lines += up ? RelationLine {post, *met, link.field->label} : RelationLine {*met, post, link.field->label};
    }
    co_return base::Result<>();
}

base::Job<RelationWalk::Records> RelationWalk::referredTo(RelationLink link, base::Record from)
{
    const QString wanted = link.wanted(*from);
    Records found;
    if (wanted.isEmpty()) {
        co_return found;
    }
    auto records = m_access->of(*link.to);
    if (!link.number) {
        const auto one = co_await records.find(wanted);
        if (!one && one.error().kind != base::ErrorKind::NotFound) {
            co_return one.error();
        }
        if (one) {
            found += *one;
        }
        co_return found;
    }
    ListQuery query;
    query.equals = {{QString::fromLatin1(link.number->name), wanted}};
    query.drafts = true;
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    for (const auto &one : page->records) {
        if (mayMean(link, *from, *one)) {
            found += one;
        }
    }
    co_return found;
}

base::Job<RelationWalk::Records> RelationWalk::referring(RelationLink link, base::Record to)
{
    const QString offered = link.offered(*to);
    Records found;
    if (offered.isEmpty()) {
        co_return found;
    }
    ListQuery query;
    query.equals = {{QString::fromLatin1(link.field->name), offered}};
    query.drafts = true;
    query.limit = Relationskort::MostOfOne;
    auto records = m_access->of(*link.from);
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    for (const auto &one : page->records) {
        if (mayMean(link, *one, *to)) {
            found += one;
        }
    }
    m_kort.leftOut += page->total - page->records.size();
    co_return found;
}

/// A membership of a group is called by its two ends.
base::Job<QString> RelationWalk::titleOf(const base::EntityTable *table, base::Record record)
{
    QStringList parts;
    for (const auto &field : table->fields) {
        const QString id = field.read(*record).toString();
        if (!field.has(base::FieldFlag::Identifier) || field.refersTo.isEmpty() || id.isEmpty()) {
            continue;
        }
        const base::EntityTable *target = tableNamed(field.refersTo);
        auto records = m_access->of(*target);
        const auto found = co_await records.find(id);
        if (!found) {
            co_return found.error();
        }
        parts += target->title(**found);
    }
    co_return parts.isEmpty() ? table->title(*record) : parts.join(u" – "_s);
}

base::Job<int> RelationWalk::meet(const base::EntityTable *table, base::Record record, int step)
{
    auto &known = step < 0 ? m_up : m_down;
    if (const auto place = known.constFind(record->id); place != known.cend()) {
        co_return *place;
    }
    const auto title = co_await titleOf(table, record);
    if (!title) {
        co_return title.error();
    }
    const int place = int(m_kort.posts.size());
    (step < 0 ? m_up : m_down).insert(record->id, place);
    m_kort.posts += RelationPost {table->name, table->singular, record->id, *title, record->livsfase(), step};
    m_records += record;
    co_return place;
}

} // namespace nemsms::usecases
