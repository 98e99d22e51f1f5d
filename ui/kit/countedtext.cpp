// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/countedtext.h"

#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextBlock>
#include <QToolTip>

namespace nemsms::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int LinesShown = 5;

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Neutral:
    case Tone::Accent:
        return u"neutral"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CountedText::CountedText(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_editor(new QPlainTextEdit(this)), m_row(new QHBoxLayout)
{
    m_editor->setObjectName(objectName);
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() * LinesShown + space::page);
    m_editor->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_editor, 1);
    m_row->setSpacing(space::group);
    m_row->addStretch(1);
    column->addLayout(m_row);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &CountedText::edited);
}

QString CountedText::text() const
{
    return m_editor->toPlainText();
}

void CountedText::setText(const QString &text)
{
    m_editor->setPlainText(text);
}

void CountedText::replace(int position, int length, const QString &by)
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(position);
    cursor.setPosition(qMin(position + length, int(text().size())), QTextCursor::KeepAnchor);
    cursor.insertText(by);
}

void CountedText::setMarks(const QList<TextMark> &marks)
{
    m_marks = marks;
    showMarks();
}

void CountedText::showMarks()
{
    const QColor colour = currentTokens().warning;
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_editor->document());
        selection.cursor.setPosition(qBound(0, mark.position, int(text().size())));
        selection.cursor.setPosition(qBound(0, mark.position + mark.length, int(text().size())),
                                     QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colour);
        selection.format.setForeground(colour);
        selection.format.setFontWeight(QFont::Bold);
        selections += selection;
    }
    m_editor->setExtraSelections(selections);
}

void CountedText::setCounters(const QList<TextCounter> &counters)
{
    m_counters = counters;
    while (m_labels.size() < counters.size()) {
        m_labels += new TextLabel(TextRole::Small, u"counter%1"_s.arg(m_labels.size()), this);
        m_row->insertWidget(m_row->count() - 1, m_labels.last());
    }
    showCounters();
}

void CountedText::showCounters()
{
    QStringList spoken;
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        TextLabel *label = m_labels.at(i);
        label->setVisible(i < m_counters.size());
        if (i < m_counters.size()) {
            label->setText(m_counters.at(i).words);
            label->setProperty("tone", toneName(m_counters.at(i).tone));
            label->style()->unpolish(label);
            label->style()->polish(label);
            spoken += m_counters.at(i).words;
        }
    }
    m_editor->setAccessibleDescription(spoken.join(u", "_s));
}

void CountedText::setWords(const QString &accessibleName, const QString &placeholder)
{
    m_editor->setAccessibleName(accessibleName);
    m_editor->setPlaceholderText(placeholder);
}

bool CountedText::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showMarks();
    }
    return QWidget::event(event);
}

bool CountedText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = m_editor->cursorForPosition(help->pos()).position();
    for (const auto &mark : std::as_const(m_marks)) {
        if (position >= mark.position && position <= mark.position + mark.length) {
            QToolTip::showText(help->globalPos(), mark.explanation, m_editor);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace nemsms::ui
