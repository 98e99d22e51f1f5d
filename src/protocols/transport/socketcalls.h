// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// The few socket calls that cpp-httplib has no word for.
namespace nemsms::protocols::socketcalls {

/// Options of a listening socket: the port is ours alone. cpp-httplib would share it with any other program of the user.
void listenAlone(int socket);
/// Tells the other side that nothing more comes; it may go on sending.
void endWriting(int socket);
/// Ends both directions; whoever waits on the socket wakes. The socket stays open.
void end(int socket);
/// Breaks the connection with a TCP reset, before anything else is sent.
void reset(int socket);
/// Reads and forgets what the other side still sends, until it ends, `limit` bytes came or `patience` is over. Closing
/// with unread bytes would make the kernel send a reset that can overtake the answer just written.
void drain(int socket, long long limit, std::chrono::milliseconds patience);

} // namespace nemsms::protocols::socketcalls
