// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace nemsms::store {

/// A transaction that is rolled back unless commit() was called.
class Transaction
{
public:
    enum class Purpose { Read, Write };

    [[nodiscard]] static base::Result<Transaction> begin(Connection &connection, Purpose purpose);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] base::Result<> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection; ///< null when it has ended
};

} // namespace nemsms::store
