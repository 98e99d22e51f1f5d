// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace nemsms::store {

/// A transaction that is rolled back unless commit() was called.
class Transaction
{
public:
    using Purpose = store::Purpose;

    /// NotPermitted store.reader when the person's database role may only read.
    [[nodiscard]] static base::Result<Transaction> begin(Connection &connection, Purpose purpose);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Unreachable store.server.doubt when the server went away before it answered: the writes may stand or not.
    [[nodiscard]] base::Result<> commit();

private:
    Transaction(Connection &connection, Purpose purpose) : m_connection(&connection), m_purpose(purpose) {}

    Connection *m_connection; ///< null when it has ended
    Purpose m_purpose;
};

} // namespace nemsms::store
