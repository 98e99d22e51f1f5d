// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethreads.h"

namespace nemsms::store {

using base::Result;

StoreThreads::StoreThreads(QString path, std::shared_ptr<base::Secret> password)
    : m_path(std::move(path)), m_password(std::move(password))
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(-1);
    m_readers.setMaxThreadCount(3);
    m_readers.setExpiryTimeout(-1);
}

StoreThreads::~StoreThreads()
{
    m_readers.waitForDone();
    m_writer.waitForDone();
}

Result<Connection *> StoreThreads::connection(Connection::Role role)
{
    auto &own = m_connections.localData();
    if (own && own->isLost()) {
        own.reset();
    }
    if (!own) {
        auto opened = Connection::open(m_path, role, m_password.get());
        if (!opened) {
            return opened.error();
        }
        own = std::move(*opened);
    }
    return own.get();
}

} // namespace nemsms::store
