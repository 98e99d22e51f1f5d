// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/entityfetcher.h"

#include "usecases/entityverbs.h"
#include "usecases/testsmsverbs.h"

namespace nemsms::ui {

namespace {

constexpr int MostOptions = 1000;

base::Job<EntitySlice> fetch(base::Job<usecases::ListPage> running)
{
    const base::Result<usecases::ListPage> page = co_await running;
    if (!page) {
        co_return page.error();
    }
    co_return EntitySlice {page->records, page->next, page->total, page->all};
}

base::Job<QList<FieldOption>> gather(base::Job<usecases::ListPage> running, const base::EntityTable *table)
{
    const base::Result<usecases::ListPage> page = co_await running;
    if (!page) {
        co_return page.error();
    }
    QList<FieldOption> options;
    for (const auto &record : page->records) {
        options += {record->id, table->title(*record)};
    }
    co_return options;
}

} // namespace

usecases::ListQuery queryFrom(const EntityRequest &request)
{
    usecases::ListQuery query;
    query.search = request.search;
    query.retired = request.retired;
    query.drafts = true;
    query.limit = request.limit;
    query.after = request.after;
    query.filters = request.filters;
    query.sort = request.sort;
    query.counted = request.after.isEmpty();
    return query;
}

EntityFetch fetchFrom(const usecases::EntityVerbs &verbs)
{
    return [&verbs](EntityRequest request) { return fetch(verbs.list(queryFrom(request))); };
}

EntityFetch fetchFrom(const usecases::TestSmsVerbs &verbs)
{
    return [&verbs](EntityRequest request) { return fetch(verbs.list(queryFrom(request))); };
}

base::Job<QList<FieldOption>> optionsFrom(const usecases::EntityVerbs &verbs)
{
    usecases::ListQuery query;
    query.limit = MostOptions;
    return gather(verbs.list(query), &verbs.table());
}

} // namespace nemsms::ui
