// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QThreadPool>
#include <QThreadStorage>

namespace nemsms::store {

/// The threads of one open store: one that writes and three that read. Each has a connection of its own, opened when
/// it is first needed and closed in the same thread when the store closes.
class StoreThreads
{
public:
    explicit StoreThreads(QString path, std::shared_ptr<base::Secret> password = {});
    ~StoreThreads();

    [[nodiscard]] QThreadPool *writer() { return &m_writer; }
    [[nodiscard]] QThreadPool *readers() { return &m_readers; }
    /// The connection of the calling thread, which is one of the above. One that was lost is made anew.
    [[nodiscard]] base::Result<Connection *> connection(Connection::Role role);

private:
    QString m_path;
    std::shared_ptr<base::Secret> m_password;
    QThreadStorage<std::unique_ptr<Connection>> m_connections; ///< before the pools: their threads end first
    QThreadPool m_writer;
    QThreadPool m_readers;
};

} // namespace nemsms::store
