// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "settings/settings.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/statusbanner.h"
#include "ui/settings/appearance.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/environmentband.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a page's arrangement stands among the layouts.
QString layoutKey(const QByteArray &page)
{
    return u"page-"_s + QString::fromLatin1(page);
}

} // namespace

MainWindow::MainWindow(QList<PageEntry> pages, Appearance &appearance, settings::Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_pages(std::move(pages)), m_appearance(appearance), m_settings(settings),
      m_band(new EnvironmentBand(this)), m_navigation(new Navigation(m_pages, this)), m_stack(new QStackedWidget(this)),
      m_status(new StatusLine(appearance, this)), m_center(new QWidget(this)), m_palette(new CommandPalette(this)),
      m_waiting(new EmptyState(u"clock"_s, this))
{
    setObjectName(u"mainWindow"_s);
    auto *side = new QWidget(m_center);
    side->setProperty("pane", u"side"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, space::between, 0, space::between);
    sideColumn->addWidget(m_navigation);
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(m_center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(m_center);
    m_stack->addWidget(m_waiting);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_waiting, &EmptyState::stepChosen, this, &MainWindow::retryWanted);
    connect(m_waiting, &EmptyState::otherStepChosen, this, &MainWindow::vaultWanted);
    connect(m_band, &EnvironmentBand::paletteWanted, this, &MainWindow::openPalette);
    connect(m_status, &StatusLine::findingsWanted, this, [this] { showPage("oversigt"); });
    connect(m_status, &StatusLine::helpWanted, this, [this] { showPage("hjaelp"); });
    makeShortcuts();
    qApp->installEventFilter(this);
    retranslate();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

const PageEntry *MainWindow::entry(const QByteArray &name) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&](const PageEntry &page) { return page.name == name; });
    return found == m_pages.cend() ? nullptr : &*found;
}

void MainWindow::start(const QByteArray &page)
{
    m_started = true;
    m_locked = false;
    showPage(entry(page) ? page : QByteArray("oversigt"));
    if (auto *first = m_made.value(m_current)->firstWidget()) {
        first->setFocus();
    } else {
        m_navigation->setFocus();
    }
}

void MainWindow::lock()
{
    while (auto *dialog = QApplication::activeModalWidget()) {
        if (!dialog->close()) {
            break;
        }
    }
    m_started = false;
    m_locked = true;
    m_failure.reset();
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
        delete it.value();
    }
    m_made.clear();
    m_stale.clear();
    m_stack->setCurrentWidget(m_waiting);
    retranslate();
    m_waiting->takeFocus();
}

void MainWindow::showOpening()
{
    m_failure.reset();
    m_locked = false;
    retranslate();
}

void MainWindow::showFailure(const base::Error &error, bool mayMakeVault)
{
    m_failure = error;
    m_mayMakeVault = mayMakeVault;
    retranslate();
    m_waiting->takeFocus();
}

void MainWindow::showPage(const QByteArray &name)
{
    const PageEntry *wanted = entry(name);
    if (!wanted || !m_started) {
        return;
    }
    PageFrame *&made = m_made[name];
    const bool first = !made;
    if (first) {
        made = wanted->make(m_stack);
        m_stack->addWidget(made);
        if (const QByteArray arranged = m_settings.layout(layoutKey(name)); !arranged.isEmpty()) {
            made->restoreLayout(arranged);
        }
        connect(made, &PageFrame::pageWanted, this, [this](const QByteArray &page, const QString &subject) {
            showPage(page);
            if (auto *shown = m_made.value(page); shown && !subject.isEmpty()) {
                shown->choose(subject);
            }
        });
        connect(made, &PageFrame::arranged, this, [this, name, made] {
            if (const auto kept = m_settings.setLayout(layoutKey(name), made->saveLayout()); !kept) {
                made->banner().showError(kept.error());
            }
        });
        connect(made, &PageFrame::changed, this, [this, name] {
            for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
                if (it.key() != name) {
                    m_stale.insert(it.key());
                }
            }
            Q_EMIT pageChanged();
        });
    }
    m_current = name;
    m_stack->setCurrentWidget(made);
    m_navigation->showCurrent(name);
    if (first || m_stale.remove(name)) {
        made->refresh();
    }
    retranslate();
    Q_EMIT pageShown();
}

void MainWindow::outdate(const QList<QByteArray> &pages)
{
    for (const auto &name : pages) {
        auto *made = m_made.value(name);
        if (made && name == m_current) {
            made->refresh();
        } else if (made) {
            m_stale.insert(name);
        }
    }
}

void MainWindow::setPlace(const Place &place)
{
    m_place = place;
    m_band->setPlace(place);
    retranslate();
}

void MainWindow::refreshAll()
{
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
        m_stale.insert(it.key());
    }
    if (auto *shown = m_made.value(m_current)) {
        m_stale.remove(m_current);
        shown->refresh();
    }
}

void MainWindow::setDrawer(QWidget *drawer)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_center->layout());
    column->insertWidget(column->indexOf(m_status), drawer);
    connect(m_status, &StatusLine::activityWanted, drawer, [drawer] { drawer->setVisible(drawer->isHidden()); });
}

void MainWindow::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto deed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, deed);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockWanted(); });
    shortcut(QKeySequence(Qt::Key_F1), [this] { showPage("hjaelp"); });
    shortcut(QKeySequence(Qt::Key_F5), [this] {
        if (auto *shown = m_made.value(m_current)) {
            shown->refresh();
        }
    });
    shortcut(QKeySequence(QKeySequence::Find), [this] {
        auto *shown = m_made.value(m_current);
        if (!shown || !shown->focusSearch()) {
            openPalette();
        }
    });
    const auto order = m_navigation->order();
    for (int i = 0; i < order.size() && i < 9; ++i) {
        shortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
                 [this, name = order.at(i)] { showPage(name); });
    }
}

void MainWindow::openPalette()
{
    QList<PaletteCommand> commands;
    const auto order = m_navigation->order();
    for (const auto &page : std::as_const(m_pages)) {
        const auto place = order.indexOf(page.name);
        commands += {page.icon, page.words(), place >= 0 && place < 9 ? u"Ctrl+%1"_s.arg(place + 1) : tr("page"),
                     [this, name = page.name] { showPage(name); }};
    }
    commands += {u"refresh"_s, tr("Read this page again"), u"F5"_s, [this] {
                     if (auto *shown = m_made.value(m_current)) {
                         shown->refresh();
                     }
                 }};
    commands += {u"lock"_s, tr("Lock now"), u"Ctrl+L"_s, [this] { Q_EMIT lockWanted(); }};
    commands += {u"sun"_s, tr("Light theme"), tr("theme"), [this] { m_appearance.setTheme(ThemeChoice::Light); }};
    commands += {u"moon"_s, tr("Dark theme"), tr("theme"), [this] { m_appearance.setTheme(ThemeChoice::Dark); }};
    commands += {u"contrast"_s, tr("High contrast theme"), tr("theme"),
                 [this] { m_appearance.setTheme(ThemeChoice::HighContrast); }};
    commands += {u"info"_s, u"Dansk"_s, tr("language"), [this] { m_appearance.setLanguage(u"da"_s); }};
    commands += {u"info"_s, u"English"_s, tr("language"), [this] { m_appearance.setLanguage(u"en"_s); }};
    m_palette->open(std::move(commands));
}

void MainWindow::retranslate()
{
    m_waiting->setIcon(m_failure ? u"warning"_s : u"clock"_s);
    if (m_failure) {
        QString why = base::sentence(m_failure->message);
        for (const auto *cause = m_failure->cause.get(); cause; cause = cause->cause.get()) {
            why += u' ' + base::sentence(cause->message);
        }
        m_waiting->setWords(tr("The store cannot be opened"), why, tr("Try again"));
        m_waiting->setOtherStep(m_mayMakeVault ? tr("Make a vault with a passphrase") : QString());
    } else if (m_locked) {
        m_waiting->setIcon(u"lock"_s);
        m_waiting->setOtherStep({});
        m_waiting->setWords(tr("Locked"), tr("The store is closed, and its keys are out of the memory. Half-filled forms are kept."),
                            tr("Unlock"));
    } else {
        m_waiting->setOtherStep({});
        m_waiting->setWords(tr("Opening the store"), tr("This takes a moment."));
    }
    QStringList parts;
    if (const auto *shown = m_made.value(m_current)) {
        parts += shown->title();
    }
    if (!m_place.kommune.isEmpty()) {
        parts += m_place.kommune;
    }
    parts += EnvironmentBand::kindWords(m_place.tone);
    parts += u"nemsms-konsol"_s;
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *shown = m_made.value(m_current);
    if (event->key() == Qt::Key_Escape && shown && shown->dismiss()) {
        return;
    }
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->key() == Qt::Key_K && keys->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.layout(u"window"_s))) {
        // A frame and its title stand around the window: on a small screen all of it stays in sight.
        const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
        const QSize room = screen()->availableSize() - QSize(title, 2 * title);
        resize(QSize(1440, 900).boundedTo(room));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A layout that cannot be kept is no reason to hold anybody back: the next start has the default one.
    bool kept = m_settings.setLayout(u"window"_s, saveGeometry()).has_value()
        && m_settings.setLayout(u"page"_s, m_current).has_value();
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
        kept = m_settings.setLayout(layoutKey(it.key()), it.value()->saveLayout()).has_value() && kept;
    }
    if (!kept) {
        qWarning("The layout of the window could not be kept.");
    }
    QMainWindow::closeEvent(event);
}

} // namespace nemsms::ui
