// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <functional>

class QLineEdit;
class QListWidget;

namespace nemsms::ui {

/// Something that the palette can do: its words, what else finds it, and the deed.
struct PaletteCommand {
    QString icon;
    QString words;
    QString hint; ///< where it belongs, or its key
    std::function<void()> run;
};

/// Ctrl+K: type a few letters, choose with the arrows, Enter does it, Esc goes back.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    /// Opens under the top of the window with these commands.
    void open(QList<PaletteCommand> commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();

    QLineEdit *m_search;
    QAction *m_mark;
    QListWidget *m_list;
    QList<PaletteCommand> m_commands;
};

} // namespace nemsms::ui
