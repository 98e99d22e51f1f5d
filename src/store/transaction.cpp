// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/dialect/sqlitedialect.h"

#include <QLoggingCategory>
#include <utility>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

Result<Transaction> Transaction::begin(Connection &connection, Purpose purpose)
{
    const auto done = connection.run(purpose == Purpose::Write ? sqlite::beginWrite() : u"BEGIN"_s);
    if (!done) {
        return done.error();
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection) {
        const auto done = m_connection->run(u"ROLLBACK"_s);
        if (!done) {
            // The engine has rolled back by itself (disk full, file gone): the error that led here is already told.
            qWarning("store: rollback: %s", qUtf8Printable(done.error().detail));
        }
    }
}

Result<> Transaction::commit()
{
    const auto done = m_connection->run(u"COMMIT"_s);
    if (!done) {
        return done.error();
    }
    m_connection = nullptr;
    return {};
}

} // namespace nemsms::store
