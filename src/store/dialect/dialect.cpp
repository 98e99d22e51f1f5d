// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect/dialect.h"

#include "store/dialect/postgresdialect.h"
#include "store/dialect/sqlitedialect.h"

namespace nemsms::store {

std::unique_ptr<const Dialect> Dialect::of(StorePlace place)
{
    if (place.isServer()) {
        return std::make_unique<PostgresDialect>(std::move(place));
    }
    return std::make_unique<SqliteDialect>(std::move(place));
}

} // namespace nemsms::store
