// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "base/fieldtable.h"
#include "usecases/listquery.h"

namespace nemsms::backend {
class Backend;
}

namespace nemsms::ctl {

/// Which records `list` and `export` take, and in what order: the same options for both.
struct ListOptions {
    const base::EntityTable *table = nullptr;
    std::string search;
    std::vector<std::string> filters; ///< as columnFilter() reads them
    std::string sort;                 ///< fields with commas between; '-' in front of one turns it
    bool retired = false;
    bool descending = false; ///< turns every key

    void declare(CLI::App &verb);
};

/// field=value, field=one,or,another (lists and references), field=from..to (dates, numbers), field~part, field= (empty)
/// and field!= (not empty). Usage command.filter for what cannot be read, command.personal for a personal value, which
/// never stands on a command line.
[[nodiscard]] base::Result<base::ColumnFilter> columnFilter(const base::EntityTable &table, const QString &text);

/// The query that the options ask for, drafts among it; records that a filter refers to may be named.
[[nodiscard]] base::Job<usecases::ListQuery> listQuery(std::shared_ptr<backend::Backend> backend, ListOptions options);

} // namespace nemsms::ctl
