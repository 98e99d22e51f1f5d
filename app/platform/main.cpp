// SPDX-License-Identifier: GPL-3.0-or-later
// nemsms-platform: the local platform as a program of its own. Prints one JSON line when its doors are open.
#include "app/platform/programoptions.h"
#include "app/platform/termination.h"
#include "app/terminal/languages.h"
#include "app/terminal/operationslog.h"
#include "base/coredump.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace {

int tell(const nemsms::base::Error &error)
{
    std::fprintf(stderr, "nemsms-platform: %s\n", qUtf8Printable(nemsms::base::sentence(error.message)));
    if (!error.detail.isEmpty()) {
        std::fprintf(stderr, "  %s\n", qUtf8Printable(error.detail));
    }
    return int(error.kind);
}

} // namespace

int main(int argc, char *argv[])
{
    nemsms::base::forbidCoreDumps();
    const nemsms::platformprogram::Termination termination;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nemsms-platform"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    nemsms::terminal::speak(nemsms::terminal::wantedLanguage(arguments));
    const auto options = nemsms::platformprogram::parseArguments(arguments);
    if (!options) {
        return tell(options.error());
    }
    if (options->print) {
        std::fputs(qUtf8Printable(*options->print), stdout);
        return 0;
    }
    const auto platform = nemsms::platform::LocalPlatform::start(options->platform);
    if (!platform) {
        nemsms::terminal::tellOperations("nemsms-platform", platform.error());
        return tell(platform.error());
    }
    const QByteArray line = QJsonDocument((*platform)->ready().toJson()).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
    termination.wait();
    return 0;
}
