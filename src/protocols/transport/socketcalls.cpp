// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/socketcalls.h"

#include <array>
#ifdef _WIN32
#include <winsock2.h>
#else
#include <poll.h>
#include <sys/socket.h>
#endif

namespace nemsms::protocols::socketcalls {

namespace {

bool readableWithin(int socket, std::chrono::milliseconds time)
{
#ifdef _WIN32
    WSAPOLLFD wanted {SOCKET(socket), POLLRDNORM, 0};
    return WSAPoll(&wanted, 1, int(time.count())) > 0;
#else
    pollfd wanted {socket, POLLIN, 0};
    return ::poll(&wanted, 1, int(time.count())) > 0;
#endif
}

} // namespace

void listenAlone(int socket)
{
    const int yes = 1;
#ifdef _WIN32
    ::setsockopt(SOCKET(socket), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#else
    // On Unix this only passes over connections that are dying; a second listener is still refused.
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

void endWriting(int socket)
{
#ifdef _WIN32
    ::shutdown(SOCKET(socket), SD_SEND);
#else
    ::shutdown(socket, SHUT_WR);
#endif
}

void end(int socket)
{
#ifdef _WIN32
    ::shutdown(SOCKET(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

void reset(int socket)
{
    // With lingering time 0 the close that follows sends RST in place of FIN.
    linger none {};
    none.l_onoff = 1;
#ifdef _WIN32
    ::setsockopt(SOCKET(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none), sizeof none);
#else
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    // cpp-httplib shuts down before it closes, which would send FIN first. Dissolving the association sends RST now.
    sockaddr nowhere {};
    nowhere.sa_family = AF_UNSPEC;
    ::connect(socket, &nowhere, sizeof nowhere);
#endif
}

void drain(int socket, long long limit, std::chrono::milliseconds patience)
{
    using Steady = std::chrono::steady_clock;
    const auto end = Steady::now() + patience;
    std::array<char, 65536> bin;
    while (limit > 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Steady::now());
        if (left.count() <= 0 || !readableWithin(socket, left)) {
            return;
        }
        const auto got = ::recv(socket, bin.data(), bin.size(), 0);
        if (got <= 0) {
            return;
        }
        limit -= got;
    }
}

} // namespace nemsms::protocols::socketcalls
