// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/openconnections.h"

#include "protocols/transport/socketcalls.h"

namespace nemsms::protocols {

namespace {

constexpr long long refusedBytes = 256 * 1024;
constexpr std::chrono::milliseconds refusedPatience {300};

} // namespace

int OpenConnections::index()
{
    static const int made = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, &OpenConnections::freed);
    return made;
}

void OpenConnections::watch(SSL_CTX *context)
{
    SSL_CTX_set_app_data(context, this);
    SSL_CTX_set_info_callback(context, &OpenConnections::began);
}

void OpenConnections::began(const SSL *connection, int where, int)
{
    if ((where & SSL_CB_HANDSHAKE_START) == 0 || SSL_get_ex_data(connection, index())) {
        return;
    }
    auto *owner = static_cast<OpenConnections *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(connection)));
    owner->add(const_cast<SSL *>(connection)); // OpenSSL's callback is const, its table of extra data is not
}

void OpenConnections::freed(void *parent, void *pointer, CRYPTO_EX_DATA *, int, long, void *)
{
    const std::unique_ptr<Entry> entry(static_cast<Entry *>(pointer));
    if (!entry) {
        return;
    }
    if (!SSL_is_init_finished(static_cast<SSL *>(parent))) {
        // Refused in the handshake. In TLS 1.3 the client has sent its request by now; closing upon unread bytes would
        // reset the connection, and the alert that tells why would be lost with it.
        socketcalls::endWriting(entry->socket);
        socketcalls::drain(entry->socket, refusedBytes, refusedPatience);
    }
    entry->owner->remove(entry->socket);
}

void OpenConnections::add(SSL *connection)
{
    const int socket = SSL_get_fd(connection);
    SSL_set_ex_data(connection, index(), new Entry {this, socket});
    const QMutexLocker lock(&m_mutex);
    m_sockets.insert(socket);
    if (m_ended) {
        socketcalls::end(socket);
    }
}

void OpenConnections::remove(int socket)
{
    const QMutexLocker lock(&m_mutex);
    m_sockets.remove(socket);
}

void OpenConnections::shutdownAll()
{
    const QMutexLocker lock(&m_mutex);
    m_ended = true;
    for (const int socket : std::as_const(m_sockets)) {
        socketcalls::end(socket);
    }
}

} // namespace nemsms::protocols
