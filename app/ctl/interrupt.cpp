// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/interrupt.h"

#include <QCoreApplication>
#include <QtGlobal>
#include <csignal>
#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace nemsms::ctl {

namespace {

// A signal handler can reach nothing but objects of static storage.
#ifdef Q_OS_UNIX
int wakeUp[2] = {-1, -1};

extern "C" void onInterrupt(int)
{
    std::signal(SIGINT, SIG_DFL);
    const char byte = 1;
    // A full pipe already says what this byte would say.
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}
#else
std::stop_source *asked = nullptr;

BOOL WINAPI onConsole(DWORD event)
{
    if (event != CTRL_C_EVENT || !asked || asked->stop_requested()) {
        return FALSE;
    }
    return QMetaObject::invokeMethod(qApp, [] { asked->request_stop(); }, Qt::QueuedConnection);
}
#endif

} // namespace

Interrupt::Interrupt()
{
#ifdef Q_OS_UNIX
    if (::pipe(wakeUp) != 0) {
        return; // then Ctrl+C ends the program at once
    }
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier, source = m_source]() mutable {
        notifier->setEnabled(false);
        source.request_stop();
    });
    std::signal(SIGINT, onInterrupt);
#else
    asked = &m_source;
    SetConsoleCtrlHandler(onConsole, TRUE);
#endif
}

Interrupt::~Interrupt()
{
#ifdef Q_OS_UNIX
    std::signal(SIGINT, SIG_DFL);
#else
    SetConsoleCtrlHandler(onConsole, FALSE);
    asked = nullptr;
#endif
}

} // namespace nemsms::ctl
