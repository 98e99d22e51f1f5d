// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/termination.h"

#include <QtGlobal>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace nemsms::platformprogram {

#ifdef Q_OS_WIN

namespace {

// A console handler can reach nothing but objects of static storage.
HANDLE word = nullptr;

BOOL WINAPI onConsole(DWORD)
{
    SetEvent(word);
    return TRUE;
}

} // namespace

Termination::Termination()
{
    word = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    SetConsoleCtrlHandler(onConsole, TRUE);
}

void Termination::wait() const
{
    WaitForSingleObject(word, INFINITE);
}

#else

namespace {

sigset_t words()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

Termination::Termination()
{
    const sigset_t set = words();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a client that went away is no reason to end
}

void Termination::wait() const
{
    const sigset_t set = words();
    int signal = 0;
    while (sigwait(&set, &signal) != 0) {
    }
}

#endif

} // namespace nemsms::platformprogram
