// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/haendelsestore.h"
#include "store/connection.h"
#include "store/keyring.h"

namespace nemsms::store {

/// Events as rows, and the question that a combination of filters is.
class HaendelseSql
{
public:
    static constexpr int columnCount = 14;

    [[nodiscard]] static QString columns();
    /// The row that `query` stands on, without its message.
    [[nodiscard]] static base::Result<HaendelseRow> row(const QSqlQuery &query, const KeyRing &keys);
    [[nodiscard]] static base::Result<HaendelsePage> list(Connection &connection, const KeyRing &keys,
                                                          const HaendelseQuery &wanted);
};

} // namespace nemsms::store
