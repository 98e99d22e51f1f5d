// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/hiddenline.h"

#include <QtGlobal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace nemsms::ctl {

namespace {

/// Turns the terminal's echo off while it lives.
class EchoOff
{
public:
#ifdef Q_OS_UNIX
    EchoOff()
    {
        m_known = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_known) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~EchoOff()
    {
        if (m_known) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }

private:
    termios m_before {};
    bool m_known = false;
#else
    EchoOff() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~EchoOff() { SetConsoleMode(m_input, m_before); }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#endif
public:
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;
};

} // namespace

bool hasTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1;
#else
    return ::_isatty(::_fileno(stdin)) != 0;
#endif
}

base::Secret readHiddenLine()
{
    const EchoOff silence;
    QByteArray line;
    line.reserve(1024); // no copy is left behind by growing
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < 1023; c = std::getchar()) {
        if (c != '\r') {
            line += char(c);
        }
    }
    return base::Secret(std::move(line));
}

} // namespace nemsms::ctl
