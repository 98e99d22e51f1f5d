// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace nemsms::ui {

namespace {
constexpr int WidthInChars = 64;
constexpr int RowsShown = 10;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("card", true);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_mark = m_search->addAction(icon(QStringLiteral("search"), Ink::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("navigation", true);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    column->setSpacing(space::between);
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(QList<PaletteCommand> commands)
{
    m_commands = std::move(commands);
    const QString words = tr("Type what you look for or want to do");
    m_search->setPlaceholderText(words);
    m_search->setAccessibleName(words);
    m_mark->setText(words);
    m_list->setAccessibleName(tr("Commands"));
    m_search->clear();
    filter({});
    const int width = std::min(fontMetrics().averageCharWidth() * WidthInChars,
                               parentWidget()->width() - 2 * space::page);
    resize(width, m_search->sizeHint().height() + RowsShown * space::row + 3 * space::between);
    move(parentWidget()->mapToGlobal(QPoint((parentWidget()->width() - width) / 2, 2 * space::page)));
    show();
    m_search->setFocus();
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    for (int i = 0; i < m_commands.size(); ++i) {
        const auto &command = m_commands.at(i);
        const QString line = command.words + QLatin1Char(' ') + command.hint;
        const QStringList wanted = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool fits = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
        if (fits) {
            auto *item = new QListWidgetItem(icon(command.icon), command.words, m_list);
            if (!command.hint.isEmpty()) {
                item->setText(command.words + QStringLiteral("   ·   ") + command.hint);
            }
            item->setData(Qt::UserRole, i);
            item->setSizeHint({0, space::row});
        }
    }
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(icon(QStringLiteral("info"), Ink::Muted), tr("Nothing has these words. Try fewer."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setSizeHint({0, space::row});
        m_search->setAccessibleDescription(nothing->text());
        return;
    }
    m_search->setAccessibleDescription({});
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const auto *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const auto run = m_commands.at(item->data(Qt::UserRole).toInt()).run;
    hide();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace nemsms::ui
