// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/displayguard.h"

#include "base/error.h"

#include <QApplication>
#include <cstdio>
#include <cstdlib>

namespace nemsms::konsol {

namespace {

/// What is said instead of Qt's abort(). Its message handler is a plain function: it finds the words here only.
QByteArray &words()
{
    static QByteArray said;
    return said;
}

/// Qt's warnings on the way tell the same in its own words: they stand after ours, for who mends the display.
QByteArray &warnings()
{
    static QByteArray heard;
    return heard;
}

void hear(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    warnings() += text.trimmed().toLocal8Bit() + '\n';
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "nemsms-konsol: %s\n%s", words().constData(), warnings().constData());
        std::_Exit(int(base::ErrorKind::Unreachable));
    }
}

} // namespace

std::unique_ptr<QApplication> makeApplication(int &argc, char *argv[], const QString &sentence)
{
    words() = sentence.toLocal8Bit();
    const QtMessageHandler before = qInstallMessageHandler(&hear);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    if (!warnings().isEmpty()) {
        std::fputs(warnings().constData(), stderr);
    }
    return application;
}

} // namespace nemsms::konsol
