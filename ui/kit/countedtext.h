// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;

namespace nemsms::ui {

class TextLabel;

/// Characters that stand out in a text, and why.
struct TextMark {
    int position = 0; ///< in UTF-16 units
    int length = 1;
    QString explanation; ///< shown beside the pointer
};

/// One live figure below a text.
struct TextCounter {
    QString words;
    Tone tone = Tone::Neutral;
};

/// A text field with live counters below it and a wavy line under the characters that matter. It does not count by
/// itself: the page does, by the rules of its domain, whenever edited() tells.
class CountedText final : public QWidget
{
    Q_OBJECT
public:
    explicit CountedText(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Replaces characters as one step that can be undone.
    void replace(int position, int length, const QString &by);
    void setMarks(const QList<TextMark> &marks);
    void setCounters(const QList<TextCounter> &counters);
    void setWords(const QString &accessibleName, const QString &placeholder);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMarks();
    void showCounters();

    QPlainTextEdit *m_editor;
    QHBoxLayout *m_row;
    QList<TextLabel *> m_labels;
    QList<TextMark> m_marks;
    QList<TextCounter> m_counters;
};

} // namespace nemsms::ui
