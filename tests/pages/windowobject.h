// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/environmentband.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace nemsms::pages {

/// The window: band, navigation, status line, palette.
class WindowObject
{
public:
    explicit WindowObject(ui::MainWindow &window) : m_window(window) {}

    ui::PageFrame *go(const QByteArray &page)
    {
        m_window.showPage(page);
        return m_window.page(page);
    }
    [[nodiscard]] QStringList navigation() const
    {
        QStringList lines;
        const auto *list = part<QListWidget>(QStringLiteral("navigation"));
        for (int row = 0; row < list->count(); ++row) {
            lines += list->item(row)->text();
        }
        return lines;
    }
    [[nodiscard]] QString bandKind() const { return part<QLabel>(QStringLiteral("bandKind"))->text(); }
    [[nodiscard]] bool saysSimulated() const { return part<QLabel>(QStringLiteral("bandSimulated"))->isVisible(); }
    [[nodiscard]] QString kommune() const { return words(QStringLiteral("bandKommune")); }
    [[nodiscard]] QString miljoe() const { return words(QStringLiteral("bandMiljoe")); }
    [[nodiscard]] QStringList miljoeChoices() const { return choices(QStringLiteral("bandMiljoe")); }
    [[nodiscard]] QStringList kommuneChoices() const { return choices(QStringLiteral("bandKommune")); }
    void chooseMiljoe(const QString &name) { choose(QStringLiteral("bandMiljoe"), name); }
    void chooseKommune(const QString &name) { choose(QStringLiteral("bandKommune"), name); }
    [[nodiscard]] QString hours() const { return part<QLabel>(QStringLiteral("statusHours"))->text(); }
    /// What the status line says of what is to be done.
    [[nodiscard]] QString findings() const { return part<QPushButton>(QStringLiteral("statusFindings"))->text(); }
    /// True when every page of the navigation is in sight without scrolling.
    [[nodiscard]] bool seesAllPages() const
    {
        return part<QListWidget>(QStringLiteral("navigation"))->verticalScrollBar()->maximum() == 0;
    }
    /// The words in the place of the pages while there are none.
    [[nodiscard]] QString waitingHeading() const { return part<QLabel>(QStringLiteral("emptyHeading"))->text(); }
    [[nodiscard]] QString step() const { return shownWords(QStringLiteral("emptyStep")); }
    [[nodiscard]] QString otherStep() const { return shownWords(QStringLiteral("emptyOtherStep")); }
    void takeStep() { part<QPushButton>(QStringLiteral("emptyStep"))->click(); }
    void takeOtherStep() { part<QPushButton>(QStringLiteral("emptyOtherStep"))->click(); }
    /// Shortcuts belong to the active window, and a palette that has just closed may still hold that place.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        QTest::keyClick(&m_window, key, modifiers);
    }
    void typeInPalette(const QString &text)
    {
        auto *search = part<QLineEdit>(QStringLiteral("paletteSearch"));
        QTest::keyClicks(search, text);
        QTest::keyClick(search, Qt::Key_Return);
    }
    /// The lines that the palette offers for `text`; it stays open.
    [[nodiscard]] QStringList paletteLines(const QString &text)
    {
        part<QLineEdit>(QStringLiteral("paletteSearch"))->setText(text);
        QStringList lines;
        const auto *list = part<QListWidget>(QStringLiteral("paletteList"));
        for (int row = 0; row < list->count(); ++row) {
            lines += list->item(row)->text();
        }
        return lines;
    }
    [[nodiscard]] bool isPaletteOpen() const { return part<QWidget>(QStringLiteral("commandPalette"))->isVisible(); }

private:
    [[nodiscard]] QString shownWords(const QString &button) const
    {
        const auto *found = part<QPushButton>(button);
        return found->isHidden() ? QString() : found->text();
    }
    void choose(const QString &objectName, const QString &name)
    {
        for (auto *action : part<QPushButton>(objectName)->menu()->actions()) {
            if (action->text() == name) {
                action->trigger();
                return;
            }
        }
        qFatal("%s offers no %s.", qPrintable(objectName), qPrintable(name));
    }
    [[nodiscard]] QStringList choices(const QString &objectName) const
    {
        QStringList names;
        for (const auto *action : part<QPushButton>(objectName)->menu()->actions()) {
            names += action->text();
        }
        return names;
    }
    /// Without the mark of its menu.
    [[nodiscard]] QString words(const QString &objectName) const
    {
        QString text = part<QPushButton>(objectName)->text();
        return text.remove(QChar(0x25BE)).trimmed();
    }
    template <class W>
    [[nodiscard]] W *part(const QString &objectName) const
    {
        W *found = m_window.findChild<W *>(objectName);
        if (!found) {
            qFatal("The window has no %s.", qPrintable(objectName));
        }
        return found;
    }

    ui::MainWindow &m_window;
};

} // namespace nemsms::pages
