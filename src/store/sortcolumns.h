// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace nemsms::store {

/// Fills every <name>_sort column that a migration added, inside the caller's transaction. By the schema and not by
/// the field tables, so that a migration that comes later finds the columns of its own day.
class SortColumns
{
public:
    explicit SortColumns(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] base::Result<> fill();

private:
    [[nodiscard]] base::Result<> fillColumn(const QString &table, const QByteArray &field);

    Connection &m_connection;
};

} // namespace nemsms::store
