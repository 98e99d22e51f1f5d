// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/clipboardguard.h"
#include "ui/shell/idlewatch.h"

#include <QPointer>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::ui {
class MainWindow;
class PlaceKeeper;
} // namespace nemsms::ui

namespace nemsms::konsol {

class Session;

/// The window and its session: what opens the store, closes it when nobody is there, and clears the clipboard.
class Console final : public QObject
{
    Q_OBJECT
public:
    /// When the console guards what is secret; each is asked again and again.
    struct Limits {
        std::function<std::chrono::milliseconds()> idle;      ///< zero = it never locks by itself
        std::function<std::chrono::milliseconds()> clipboard; ///< zero = at the lock and at the end only
        std::function<bool()> ownsClipboard;
    };
    /// As the person chose.
    [[nodiscard]] static Limits limitsOf(settings::Settings &settings);

    /// Everything outlives the console. `firstPage` is shown at the first opening.
    Console(Session &session, ui::MainWindow &window, settings::Settings &settings, Limits limits, QByteArray firstPage);

private:
    void connectWindow();
    void showStore();
    void lock();

    Session &m_session;
    ui::MainWindow &m_window;
    settings::Settings &m_settings;
    QByteArray m_firstPage;
    QPointer<ui::PlaceKeeper> m_keeper;
    ui::IdleWatch m_idle;
    ui::ClipboardGuard m_clipboard;
};

} // namespace nemsms::konsol
