// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace nemsms::ui {

class Button;
class TextLabel;

/// The notice to KY and KSD that a change of Fjernprint supplier asks for: its text ready to copy, until somebody says
/// that it is sent. Hidden while there is nothing to tell.
class FjernprintSection final : public QWidget
{
    Q_OBJECT
public:
    explicit FjernprintSection(QWidget *parent = nullptr);

    /// Empty: nothing is to be told. `known` = who was told of last, and when; empty = nobody yet.
    void setNotice(const QString &text, const QString &known);

Q_SIGNALS:
    void sentWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_known;
    TextLabel *m_heading;
    TextLabel *m_why;
    QPlainTextEdit *m_text;
    Button *m_copy;
    Button *m_sent;
};

} // namespace nemsms::ui
