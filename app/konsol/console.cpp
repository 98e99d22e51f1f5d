// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/console.h"

#include "app/konsol/session.h"
#include "backend/backend.h"
#include "settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/placekeeper.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QClipboard>

namespace nemsms::konsol {

Console::Limits Console::limitsOf(settings::Settings &settings)
{
    return {[&settings] { return std::chrono::minutes(settings.value(settings::key::autolock).toInt()); },
            [&settings] { return std::chrono::seconds(settings.value(settings::key::clipboard).toInt()); },
            [] { return QApplication::clipboard()->ownsClipboard(); }};
}

Console::Console(Session &session, ui::MainWindow &window, settings::Settings &settings, Limits limits, QByteArray firstPage)
    : m_session(session), m_window(window), m_settings(settings), m_firstPage(std::move(firstPage)),
      m_idle(std::move(limits.idle)), m_clipboard(std::move(limits.clipboard), std::move(limits.ownsClipboard))
{
    connectWindow();
    connect(&m_idle, &ui::IdleWatch::idle, this, &Console::lock);
    connect(&window, &ui::MainWindow::lockWanted, this, &Console::lock);
    connect(&session, &Session::lockWanted, this, &Console::lock, Qt::QueuedConnection);
    connect(&session, &Session::opened, this, &Console::showStore); // again after each unlocking, where one was
}

void Console::connectWindow()
{
    connect(&m_session.activities(), &ui::ActivityList::listChanged, this,
            [this] { m_window.statusLine().setActivity(m_session.activities().running()); });
    connect(&m_session, &Session::failed, &m_window, &ui::MainWindow::showFailure);
    connect(&m_window, &ui::MainWindow::retryWanted, this, [this] {
        m_window.showOpening();
        m_session.openAgain();
    });
    connect(&m_window, &ui::MainWindow::vaultWanted, this, [this] {
        m_window.showOpening();
        m_session.openWithVault();
    });
}

void Console::showStore()
{
    const QByteArray page = m_window.currentPage().isEmpty() ? m_firstPage : m_window.currentPage();
    const bool demo = m_session.backend().isDemo(); // its places are its own: what was chosen elsewhere stays
    m_keeper = new ui::PlaceKeeper(m_window, m_session.parts(), demo ? nullptr : &m_settings, demo, &m_window);
    m_keeper->refresh();
    m_window.start(page);
}

void Console::lock()
{
    m_idle.restart(); // what is under way ends first: looked at again then
    if (m_session.mayLock()) {
        m_clipboard.clearNow();
        delete m_keeper;
        m_window.lock();
        m_session.lock();
    }
}

} // namespace nemsms::konsol
