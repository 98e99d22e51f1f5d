// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/operationslog.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <syslog.h>
#endif

namespace nemsms::terminal {

using namespace Qt::StringLiterals;

namespace {

/// "store.key.missing (file=nemsms.db)"
QString lineOf(const base::Error &error)
{
    QStringList places;
    for (auto one = error.message.arguments.cbegin(); one != error.message.arguments.cend(); ++one) {
        places += one.key() + u'=' + one.value().toString();
    }
    const QString code = QString::fromLatin1(error.message.code);
    return places.isEmpty() ? code : QString(code + " ("_L1 + places.join(", "_L1) + u')');
}

bool concernsOperations(const base::Error &error)
{
    return error.kind == base::ErrorKind::SecretUnavailable || error.kind == base::ErrorKind::Internal;
}

} // namespace

void tellOperations(const char *program, const base::Error &error)
{
    if (!concernsOperations(error)) {
        return;
    }
    const QString line = lineOf(error);
#ifdef Q_OS_WIN
    const QString source = QString::fromLatin1(program);
    if (HANDLE log = RegisterEventSourceW(nullptr, reinterpret_cast<const wchar_t *>(source.utf16()))) {
        const wchar_t *text = reinterpret_cast<const wchar_t *>(line.utf16());
        ReportEventW(log, EVENTLOG_ERROR_TYPE, 0, DWORD(error.kind), nullptr, 1, 0, &text, nullptr);
        DeregisterEventSource(log);
    }
#else
    openlog(program, LOG_PID, LOG_USER);
    syslog(LOG_ERR, "%s", qUtf8Printable(line));
    closelog();
#endif
}

} // namespace nemsms::terminal
