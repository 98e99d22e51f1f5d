// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace nemsms::ui {

class Button;
class TextLabel;

/// What a page shows when there is nothing to show: a drawing, a sentence, and the next step as a button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    /// Empty `step` leaves the button out.
    void setWords(const QString &heading, const QString &sentence, const QString &step = {});
    void setIcon(const QString &iconName);
    /// Another way out beside the step; empty leaves it out.
    void setOtherStep(const QString &words);
    /// The keyboard goes to the step.
    void takeFocus();

Q_SIGNALS:
    void stepChosen();
    void otherStepChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_icon;
    QLabel *m_drawing;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    Button *m_step;
    Button *m_other;
};

} // namespace nemsms::ui
