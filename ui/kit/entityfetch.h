// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <functional>

namespace nemsms::ui {

/// Which records a table asks for. Records come in pages by key, never whole.
struct EntityRequest {
    QString search;
    bool retired = false;
    QVariantMap equals; ///< field name -> value
    QByteArray sort;    ///< field name; empty = as they were made
    bool descending = false;
    QString after; ///< EntitySlice::next of the page before; empty = the first page
    int limit = 200;
};

struct EntitySlice {
    QList<base::Record> records;
    QString next;     ///< empty = no more
    qint64 total = 0; ///< how many there are in all
};

using EntityFetch = std::function<base::Job<EntitySlice>(EntityRequest)>;

} // namespace nemsms::ui
