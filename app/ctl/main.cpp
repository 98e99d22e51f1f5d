// SPDX-License-Identifier: GPL-3.0-or-later
// nemsmsctl: every verb of the product on the command line.
#include "app/ctl/runner.h"
#include "base/coredump.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    nemsms::base::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nemsms-konsol"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NEMSMS_VERSION));
    return nemsms::ctl::run(application, application.arguments().mid(1));
}
