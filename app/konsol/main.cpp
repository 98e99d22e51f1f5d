// SPDX-License-Identifier: GPL-3.0-or-later
// The window stands first, then the store opens: nobody waits before an empty screen.
#include "app/konsol/displayguard.h"
#include "app/konsol/options.h"
#include "app/konsol/session.h"
#include "backend/backend.h"
#include "settings/settings.h"
#include "ui/kit/activitydrawer.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/placekeeper.h"
#include "ui/shell/statusline.h"

#include <QApplication>
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

void showWhenOpen(konsol::Session &session, ui::MainWindow &window, settings::Settings &settings,
                  const QByteArray &firstPage)
{
    const bool demo = session.backend().isDemo(); // its places are its own: what was chosen elsewhere stays
    auto *keeper = new ui::PlaceKeeper(window, session.parts(), demo ? nullptr : &settings, demo, &window);
    keeper->refresh();
    window.start(firstPage);
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
    ui::Appearance appearance(application, settings);
    appearance.apply();
    if (!options.language.isEmpty()) {
        appearance.showLanguageOnce(options.language);
    }
    konsol::Session session;
    ui::MainWindow window(ui::pageList([&session]() -> const ui::PageParts & { return session.parts(); }), appearance,
                          settings);
    session.prompts()->setWindow(&window);
    window.setDrawer(new ui::ActivityDrawer(session.activities()));
    QObject::connect(&session.activities(), &ui::ActivityList::listChanged, &window,
                     [&] { window.statusLine().setActivity(session.activities().running()); });
    QObject::connect(&session, &konsol::Session::failed, &window, &ui::MainWindow::showFailure);
    QObject::connect(&window, &ui::MainWindow::retryWanted, &session, [&] {
        window.showOpening();
        session.openAgain();
    });
    QObject::connect(&window, &ui::MainWindow::vaultWanted, &session, [&] {
        window.showOpening();
        session.openWithVault();
    });
    const QByteArray firstPage = options.page.isEmpty() ? settings.layout(u"page"_s) : options.page.toLatin1();
    QObject::connect(&session, &konsol::Session::opened, &window,
                     [&] { showWhenOpen(session, window, settings, firstPage); });
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QApplication::lastWindowClosed, &session, &konsol::Session::close);
    QObject::connect(&session, &konsol::Session::closed, &application, &QApplication::quit, Qt::QueuedConnection);
    window.show();
    QMetaObject::invokeMethod(&session, [&] { session.open(backendOptions(options, settings)); },
                              Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

/// The command line comes first: --help and a wrong option need no display.
int main(int argc, char *argv[])
{
    settings::Settings settings;
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
