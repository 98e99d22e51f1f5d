// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "settings/settings.h"
#include "ui/kit/activitydrawer.h"
#include "ui/prompts/widgetprompts.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/placekeeper.h"
#include "support/await.h"
#include "ui/answeringprompts.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

namespace nemsms::test {

/// The whole console on the demo store and its local platform, in a folder of its own.
class ConsoleFixture
{
public:
    explicit ConsoleFixture(QApplication &application)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_appearance(application, m_settings)
    {
    }
    /// As the program ends: what is under way first.
    ~ConsoleFixture()
    {
        m_keeper.reset();
        m_window.reset();
        for (const auto &backend : m_gone + QList {m_backend}) {
            if (backend && !await(backend->close())) {
                QTest::qFail("The backend could not be closed.", __FILE__, __LINE__);
            }
        }
    }
    Q_DISABLE_COPY_MOVE(ConsoleFixture)

    /// The error's words; empty when the console stands.
    QString open() { return open(m_folder.filePath(QStringLiteral("demo.nemsms")), m_folder.filePath(QStringLiteral("platform"))); }
    /// On the demo in the person's own data folder, as the program does.
    QString openOwnDemo() { return open({}, {}); }

private:
    QString open(const QString &storePath, const QString &platformDir)
    {
        m_appearance.setLanguage(QStringLiteral("en"));
        m_appearance.setTheme(ui::ThemeChoice::Light);
        m_appearance.apply();
        backend::BackendOptions options;
        options.demo = true;
        options.storePath = storePath;
        options.platformDir = platformDir;
        options.prompts = prompts;
        options.program = QStringLiteral("nemsms-konsol");
        auto opened = await(backend::Backend::open(options));
        if (!opened) {
            return base::sentence(opened.error().message) + QLatin1Char(' ') + opened.error().detail;
        }
        m_backend = *opened;
        backend::Backend *open = m_backend.get();
        m_parts.emplace(ui::PageParts {
            {[open](const QByteArray &name) -> usecases::EntityVerbs & { return open->entity(name); }, open->log(),
             open->context(), *prompts, &open->imports(), &open->exports(),
             &open->sammenhaengskontrol()},
            open->testSms(), open->batches(), open->plans(), open->tilmelding(), open->telefon(), open->miljoeCheck(), open->oversigt(),
            open->serviceaftale(), open->aktivitet(), open->promote(), open->certifikat(), open->cockpit(), open->haendelser(), open->lister(),
            m_activities, open->secrets(), &m_settings, [this] { ++m_locks; }});
        m_window = std::make_unique<ui::MainWindow>(pageList(), m_appearance, m_settings);
        m_window->setDrawer(new ui::ActivityDrawer(m_activities));
        m_keeper = std::make_unique<ui::PlaceKeeper>(*m_window, *m_parts, &m_settings, m_backend->isDemo());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->start("oversigt");
        m_keeper->refresh();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) ? QString() : QStringLiteral("The window never became active.");
    }
    [[nodiscard]] QList<ui::PageEntry> pageList() const
    {
        return ui::pageList([this]() -> const ui::PageParts & { return *m_parts; });
    }

public:
    /// Of every page that exists, as the shell knows them.
    [[nodiscard]] QList<QByteArray> pageNames() const
    {
        QList<QByteArray> names;
        for (const auto &entry : pageList()) {
            names += entry.name;
        }
        return names;
    }
    /// As the program does before it locks.
    void dropKeeper() { m_keeper.reset(); }
    /// The program is gone from one moment to the next: no page is left, no window closed. open() starts it again.
    void drop()
    {
        m_keeper.reset();
        m_window.reset();
        m_parts.reset();
        m_gone += std::exchange(m_backend, nullptr); // this process lives on, and so do its jobs under way
    }

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Appearance &appearance() { return m_appearance; }
    [[nodiscard]] backend::Backend &backend() { return *m_backend; }
    [[nodiscard]] ui::ActivityList &activities() { return m_activities; }
    [[nodiscard]] settings::Settings &settings() { return m_settings; }
    /// The settings file as it is kept.
    [[nodiscard]] QByteArray settingsText() const
    {
        QFile file(m_settings.file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::shared_ptr<AnsweringPrompts> prompts = std::make_shared<AnsweringPrompts>();

private:
    QTemporaryDir m_folder;
    settings::Settings m_settings;
    ui::Appearance m_appearance;
    ui::ActivityList m_activities;
    QList<std::shared_ptr<backend::Backend>> m_gone;
    std::shared_ptr<backend::Backend> m_backend;
    std::optional<ui::PageParts> m_parts;
    int m_locks = 0; ///< how often a page wanted the program locked
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::PlaceKeeper> m_keeper;
};

/// For all functions of one test class; null, with the reason as a failure, when it does not stand.
inline std::unique_ptr<ConsoleFixture> openedConsole()
{
    auto console = std::make_unique<ConsoleFixture>(*qApp);
    if (const QString error = console->open(); !error.isEmpty()) {
        QTest::qFail(qPrintable(error), __FILE__, __LINE__);
        return nullptr;
    }
    return console;
}

} // namespace nemsms::test
