// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storetypes.h"

#include <functional>

namespace nemsms::store {

class Connection;
class KeyRing;
class Store;

/// Reads records of any entities inside one reading transaction: all of them are of one moment, and many cost one
/// journey to the reading thread.
class RecordReader
{
public:
    RecordReader(Connection &connection, const KeyRing &keys) : m_connection(connection), m_keys(keys) {}

    /// Runs `work` on a reading thread, and gives what it gives.
    [[nodiscard]] static base::Job<> read(Store &store, std::function<base::Result<>(const RecordReader &)> work);

    /// NotFound store.record.unknown.
    [[nodiscard]] base::Result<base::Record> find(const base::EntityTable &table, const QString &id) const;
    /// NotFound store.record.none; Conflict store.record.several.
    [[nodiscard]] base::Result<base::Record> findBy(const base::EntityTable &table, const QByteArray &name,
                                                    const QString &value) const;
    [[nodiscard]] base::Result<ListPage> list(const base::EntityTable &table, const ListQuery &query) const;

private:
    Connection &m_connection;
    const KeyRing &m_keys;
};

} // namespace nemsms::store
