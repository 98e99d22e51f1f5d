// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

namespace nemsms::ui {

class Button;
class TextLabel;

/// Offers what somebody had written in this form and not saved, for example before a crash.
class KeptFormBar final : public QFrame
{
    Q_OBJECT
public:
    explicit KeptFormBar(QWidget *parent = nullptr);

    void offer(const QDateTime &savedAt);

Q_SIGNALS:
    void takeWanted();
    void dropWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QDateTime m_savedAt;
    TextLabel *m_words;
    Button *m_take;
    Button *m_drop;
};

} // namespace nemsms::ui
