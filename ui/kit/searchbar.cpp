// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/searchbar.h"

#include "ui/kit/icon.h"

#include <QKeyEvent>

namespace nemsms::ui {

SearchBar::SearchBar(const QString &objectName, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(objectName);
    setClearButtonEnabled(true);
    m_mark = addAction(icon(QStringLiteral("search"), Ink::Muted), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(180);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchBar::speak);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::speak);
}

void SearchBar::setWords(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_mark->setText(placeholder);
    if (auto *clearing = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) {
        clearing->setText(tr("Clear the search"));
    }
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        speak();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBar::speak()
{
    m_pause.stop();
    if (text() != m_last) {
        m_last = text();
        Q_EMIT searched(m_last.trimmed());
    }
}

} // namespace nemsms::ui
