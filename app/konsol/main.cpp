// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nemsms-konsol"));
    QApplication::setApplicationVersion(QStringLiteral(NEMSMS_VERSION));
    nemsms::settings::Settings settings;
    nemsms::ui::Appearance appearance(application, settings);
    appearance.apply();
    nemsms::ui::MainWindow window({}, appearance, settings);
    window.show();
    return QApplication::exec();
}
