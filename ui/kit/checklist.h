// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace nemsms::ui {

class Button;
class TextLabel;

/// One thing that was looked at: how it stands, in words, on what paragraph, and what mends it.
struct CheckLine {
    Tone tone = Tone::Ok;
    QString sentence;
    QString reference; ///< document and paragraph; empty = none
    QString fix;       ///< words of the button; empty = no button
    QString key;       ///< given back by fixChosen()
};

class CheckList final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(const QString &objectName, QWidget *parent = nullptr);

    void setLines(const QList<CheckLine> &lines);
    [[nodiscard]] const QList<CheckLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void fixChosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        QLabel *icon;
        TextLabel *sentence;
        TextLabel *reference;
        Button *fix;
    };
    [[nodiscard]] Row makeRow();
    void showLines();

    QList<CheckLine> m_lines;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace nemsms::ui
