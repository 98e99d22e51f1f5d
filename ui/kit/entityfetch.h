// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/columnfilter.h"
#include "base/job.h"
#include "base/sortkey.h"

#include <functional>

namespace nemsms::ui {

/// Which records a table asks for. Records come in pages by key, never whole.
struct EntityRequest {
    QString search;
    bool retired = false;
    QList<base::ColumnFilter> filters; ///< all of them hold
    QList<base::SortKey> sort;         ///< the first decides; empty = as they were made
    QString after; ///< EntitySlice::next of the page before; empty = the first page
    int limit = 200;
};

struct EntitySlice {
    QList<base::Record> records;
    QString next;     ///< empty = no more
    qint64 total = 0; ///< how many fit; told with the first page only
    qint64 all = 0;   ///< how many there are without search and filters
};

using EntityFetch = std::function<base::Job<EntitySlice>(EntityRequest)>;

} // namespace nemsms::ui
