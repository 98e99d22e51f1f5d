// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>
#include <openssl/ssl.h>

namespace nemsms::protocols {

/// The sockets of a server's open connections, so that stopping need not wait for idle clients. OpenSSL itself tells
/// when a connection begins (info callback) and ends (its SSL object is freed, before the socket is closed), so that a
/// number in the set is always a socket of ours.
class OpenConnections
{
public:
    /// Watches all connections made from `context`; this object must outlive them.
    void watch(SSL_CTX *context);
    /// Ends every connection, and each that comes later.
    void shutdownAll();

private:
    static int index();
    static void began(const SSL *connection, int where, int result);
    static void freed(void *parent, void *pointer, CRYPTO_EX_DATA *data, int index, long number, void *argument);
    void add(SSL *connection);
    void remove(int socket);

    struct Entry {
        OpenConnections *owner;
        int socket;
    };

    QMutex m_mutex;
    QSet<int> m_sockets;
    bool m_ended = false;
};

} // namespace nemsms::protocols
