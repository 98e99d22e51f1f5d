// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include <QLoggingCategory>
#include <utility>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

Result<Transaction> Transaction::begin(Connection &connection, Purpose purpose)
{
    connection.forgetFailure();
    Transaction transaction(connection, purpose);
    bool begun = false;
    for (const QString &statement : connection.dialect().begin(purpose)) {
        const auto done = connection.run(statement);
        if (!done) {
            if (!begun) {
                transaction.m_connection = nullptr;
            }
            const bool reader = purpose == Purpose::Write && done.error().message.code == "store.server.rights";
            return reader ? done.error().asCauseOf(base::failure(base::ErrorKind::NotPermitted, "store.reader",
                                                                 {{u"file"_s, connection.path()}}))
                          : done.error();
        }
        begun = true;
    }
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_purpose(other.m_purpose)
{
}

Transaction::~Transaction()
{
    if (!m_connection) {
        return;
    }
    if (!m_connection->isLost()) {
        const auto done = m_connection->run(u"ROLLBACK"_s);
        if (!done) {
            // The engine has rolled back by itself (disk full, file gone): the error that led here is already told.
            qWarning("store: rollback: %s", qUtf8Printable(done.error().detail));
        }
    }
    m_connection->forgetFailure();
}

Result<> Transaction::commit()
{
    if (const auto failure = m_connection->failure()) {
        return *failure; // a server would take COMMIT for ROLLBACK, and say nothing
    }
    const auto done = m_connection->run(u"COMMIT"_s);
    if (!done) {
        const bool doubt = m_connection->isLost() && m_purpose != Purpose::Read;
        return doubt ? done.error().asCauseOf(base::failure(base::ErrorKind::Unreachable, "store.server.doubt",
                                                            {{u"file"_s, m_connection->path()}}))
                     : done.error();
    }
    m_connection = nullptr;
    return {};
}

} // namespace nemsms::store
