// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/referencetitles.h"

#include "backend/backend.h"
#include "usecases/entityverbs.h"

namespace nemsms::ctl {

base::Job<ReferenceTitles> referenceTitles(std::shared_ptr<backend::Backend> backend, const base::EntityTable *table,
                                           QList<base::Record> records)
{
    ReferenceTitles titles;
    for (const auto &field : table->fields) {
        if (field.refersTo.isEmpty() || !backend::Backend::entityNames().contains(field.refersTo)) {
            continue;
        }
        const auto &others = backend->entity(field.refersTo);
        for (const auto &record : records) {
            const QString id = field.read(*record).toString();
            if (id.isEmpty() || titles.contains(id)) {
                continue;
            }
            const auto found = co_await others.find(id);
            if (found) {
                titles.insert(id, others.table().title(**found));
            } else if (found.error().kind != base::ErrorKind::NotFound) {
                co_return found.error();
            }
        }
    }
    co_return titles;
}

} // namespace nemsms::ctl
