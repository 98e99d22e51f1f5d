// SPDX-License-Identifier: GPL-3.0-or-later
// The window stands first, then the store opens: nobody waits before an empty screen.
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
#include "ui/shell/clipboardguard.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/placekeeper.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QIcon>
#include <QPointer>
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

ui::PlaceKeeper *showWhenOpen(konsol::Session &session, ui::MainWindow &window, settings::Settings &settings,
                              const QByteArray &firstPage)
{
    const bool demo = session.backend().isDemo(); // its places are its own: what was chosen elsewhere stays
    auto *keeper = new ui::PlaceKeeper(window, session.parts(), demo ? nullptr : &settings, demo, &window);
    keeper->refresh();
    window.start(firstPage);
    return keeper;
}

/// What closes the store and clears the clipboard by itself.
class Guards
{
public:
    Guards(konsol::Session &session, ui::MainWindow &window, settings::Settings &settings)
        : m_session(session), m_window(window),
          m_idle([&settings] { return std::chrono::minutes(settings.value(settings::key::autolock).toInt()); }),
          m_clipboard([&settings] { return std::chrono::seconds(settings.value(settings::key::clipboard).toInt()); },
                      [] { return QApplication::clipboard()->ownsClipboard(); })
    {
        QObject::connect(&m_idle, &ui::IdleWatch::idle, &window, [this] { lock(); });
        QObject::connect(&window, &ui::MainWindow::lockWanted, &window, [this] { lock(); });
        QObject::connect(&session, &konsol::Session::lockWanted, &window, [this] { lock(); }, Qt::QueuedConnection);
    }
    void follow(ui::PlaceKeeper *keeper) { m_keeper = keeper; }

private:
    void lock()
    {
        m_idle.restart(); // what is under way ends first: looked at again then
        if (m_session.mayLock()) {
            m_clipboard.clearNow();
            delete m_keeper;
            m_window.lock();
            m_session.lock();
        }
    }

    konsol::Session &m_session;
    ui::MainWindow &m_window;
    QPointer<ui::PlaceKeeper> m_keeper;
    ui::IdleWatch m_idle;
    ui::ClipboardGuard m_clipboard;
};

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// A store that does not open: said in the window with the ways out, and to operations when it is theirs.
void showFailures(konsol::Session &session, ui::MainWindow &window)
{
    QObject::connect(&session, &konsol::Session::failed, &window, &ui::MainWindow::showFailure);
    QObject::connect(&session, &konsol::Session::failed, &window, [](const base::Error &error) {
        if (terminal::concernsOperations(error)) {
            terminal::tellOperations("nemsms-konsol", error);
        }
    });
    QObject::connect(&window, &ui::MainWindow::retryWanted, &session, [&] {
        window.showOpening();
        session.openAgain();
    });
    QObject::connect(&window, &ui::MainWindow::vaultWanted, &session, [&] {
        window.showOpening();
        session.openWithVault();
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
    Guards guards(session, window, settings);
    window.setDrawer(new ui::ActivityDrawer(session.activities()));
    QObject::connect(&session.activities(), &ui::ActivityList::listChanged, &window,
                     [&] { window.statusLine().setActivity(session.activities().running()); });
    QObject::connect(&instance, &konsol::SingleInstance::wanted, &window, [&window] { bringToFront(window); });
    showFailures(session, window);
    const QByteArray firstPage = options.page.isEmpty() ? settings.layout(u"page"_s) : options.page.toLatin1();
    QObject::connect(&session, &konsol::Session::opened, &window, [&] { // again after each unlocking, where one was
        const QByteArray page = window.currentPage().isEmpty() ? firstPage : window.currentPage();
        guards.follow(showWhenOpen(session, window, settings, page));
    });
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
    settings::Settings settings(settings::Settings::defaultFile(), settings::readPolicy().values);
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
