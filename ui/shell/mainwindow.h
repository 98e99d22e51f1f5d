// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/shell/pageentry.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <optional>

class QStackedWidget;

namespace nemsms::settings {
class Settings;
}

namespace nemsms::ui {

class Appearance;
class CommandPalette;
class EmptyState;
class EnvironmentBand;
class Navigation;
class PageFrame;
class StatusLine;

/// The console's window: band, navigation, the pages, status line. It knows pages by their names only.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `appearance` and `settings` outlive the window.
    MainWindow(QList<PageEntry> pages, Appearance &appearance, settings::Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The store is open: pages can be made from now on. Begins on `page`, or on the overview.
    void start(const QByteArray &page);
    /// The store is being opened, for the first time or again.
    void showOpening();
    /// The store cannot be opened: says why in the place of the pages, and offers to try again. `mayMakeVault`: and to
    /// keep the key in a vault, since there is no keychain and no store yet.
    void showFailure(const base::Error &error, bool mayMakeVault = false);
    /// The store is closed until somebody unlocks it: pages and dialogs are gone, and half-filled forms wait in the store.
    void lock();
    /// Shows a page, making it when this is the first time. An unknown name changes nothing.
    void showPage(const QByteArray &name);
    [[nodiscard]] QByteArray currentPage() const { return m_current; }
    [[nodiscard]] PageFrame *page(const QByteArray &name) const { return m_made.value(name); }
    /// Says where the person stands; the window's title says it too.
    void setPlace(const Place &place);
    /// All pages read again when they are next shown; the one on screen at once.
    void refreshAll();

    [[nodiscard]] EnvironmentBand &band() const { return *m_band; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }
    /// Stands below the pages: the activity drawer.
    void setDrawer(QWidget *drawer);

    /// These pages read again when they are next shown, or at once when on screen.
    void outdate(const QList<QByteArray> &pages);

Q_SIGNALS:
    /// A page wrote something.
    void pageChanged();
    /// The person wants the store opened once more.
    void retryWanted();
    /// The person wants a new store with its key in a vault file.
    void vaultWanted();
    /// The person wants the program locked.
    void lockWanted();
    /// Another page is on screen.
    void pageShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Keeps Ctrl+K for the palette: text fields would take it to delete the rest of a line.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const PageEntry *entry(const QByteArray &name) const;
    void makeShortcuts();
    void openPalette();
    void retranslate();
    void restoreLayout();

    QList<PageEntry> m_pages;
    QHash<QByteArray, PageFrame *> m_made;
    QSet<QByteArray> m_stale;
    QByteArray m_current;
    Place m_place;
    Appearance &m_appearance;
    settings::Settings &m_settings;
    EnvironmentBand *m_band;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QWidget *m_center;
    CommandPalette *m_palette;
    EmptyState *m_waiting;
    std::optional<base::Error> m_failure;
    bool m_mayMakeVault = false;
    bool m_started = false;
    bool m_locked = false;
};

} // namespace nemsms::ui
