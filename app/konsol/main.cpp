// SPDX-License-Identifier: GPL-3.0-or-later
// The window stands first, then the store opens: nobody waits before an empty screen.
#include "app/konsol/console.h"
#include "app/konsol/displayguard.h"
#include "app/konsol/options.h"
#include "app/konsol/session.h"
#include "app/konsol/singleinstance.h"
#include "app/terminal/operationslog.h"
#include "backend/backend.h"
#include "base/coredump.h"
#include "settings/policy.h"
#include "settings/settings.h"
#include "ui/kit/activitydrawer.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <cstdio>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

backend::BackendOptions backendOptions(const konsol::Options &options, const settings::Settings &settings)
{
    backend::BackendOptions wanted;
    wanted.storePath = options.store.isEmpty() && !options.demo ? settings.value(settings::key::storePath)
                                                                : options.store;
    wanted.demo = options.demo;
    wanted.platformDir = options.platformDir;
    wanted.program = u"nemsms-konsol"_s;
    wanted.miljoe = options.miljoe;
    if (!options.demo) {
        wanted.savedMiljoe = settings.value(settings::key::miljoe);
        wanted.savedMyndighed = settings.value(settings::key::myndighed);
    }
    return wanted;
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// A store that does not open is said in the window, and to operations when it is theirs.
void tellFailures(konsol::Session &session)
{
    QObject::connect(&session, &konsol::Session::failed, &session, [](const base::Error &error) {
        terminal::tellOperations("nemsms-konsol", error);
    });
}

int run(int argc, char *argv[], settings::Settings &settings, const konsol::Options &options)
{
    const auto made = konsol::makeApplication(argc, argv, options.withoutDisplay);
    if (options.probeDisplay) {
        return 0; // a display that does not answer has ended the program by now
    }
    QApplication &application = *made;
    QApplication::setApplicationName(u"nemsms-konsol"_s);
    QApplication::setApplicationVersion(QStringLiteral(NEMSMS_VERSION));
    QApplication::setWindowIcon(QIcon(u":/icons/nemsms-konsol.png"_s));
    ui::Appearance appearance(application, settings);
    appearance.apply();
    if (!options.language.isEmpty()) {
        appearance.showLanguageOnce(options.language);
    }
    const backend::BackendOptions wanted = backendOptions(options, settings);
    konsol::SingleInstance instance(backend::Backend::storePathOf(wanted));
    if (instance.another()) {
        return 0;
    }
    konsol::Session session;
    ui::MainWindow window(ui::pageList([&session]() -> const ui::PageParts & { return session.parts(); }), appearance,
                          settings);
    session.prompts()->setWindow(&window);
    session.setSettings(settings);
    window.setDrawer(new ui::ActivityDrawer(session.activities()));
    QObject::connect(&instance, &konsol::SingleInstance::wanted, &window, [&window] { bringToFront(window); });
    tellFailures(session);
    const QByteArray firstPage = options.page.isEmpty() ? settings.layout(u"page"_s) : options.page.toLatin1();
    const konsol::Console console(session, window, settings, konsol::Console::limitsOf(settings), firstPage);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QApplication::lastWindowClosed, &session, &konsol::Session::close);
    QObject::connect(&session, &konsol::Session::closed, &application, &QApplication::quit, Qt::QueuedConnection);
    window.show();
    QMetaObject::invokeMethod(&session, [&] { session.open(wanted); },
                              Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

/// The command line comes first: --help and a wrong option need no display.
int main(int argc, char *argv[])
{
    base::forbidCoreDumps();
    settings::Settings settings = settings::personalSettings();
    const auto options = konsol::readCommandLine(argc, argv, settings);
    if (!options) {
        return konsol::tell(options.error());
    }
    if (options->print) {
        std::fputs(qUtf8Printable(*options->print), stdout);
        return 0;
    }
    return run(argc, argv, settings, *options);
}
