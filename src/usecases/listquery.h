// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QVariantMap>

namespace nemsms::usecases {

/// Which records a list shows. Lists come in pages by key, never whole.
struct ListQuery {
    QString search;       ///< text that an Identifier field contains; a whole CPR or number finds a Personal field
    bool retired = false; ///< true: retired records too
    int limit = 200;      ///< 1 to 1000 records in a page
    QString after;        ///< ListPage::next of the page before; empty = the first page
    QVariantMap equals;   ///< field name -> value that the record must have
    QByteArray sort;      ///< field name; empty = by id, so by age
    bool descending = false;
};

struct ListPage {
    QList<base::Record> records;
    QString next;     ///< empty = no more
    qint64 total = 0; ///< how many records the query finds in all
};

} // namespace nemsms::usecases
