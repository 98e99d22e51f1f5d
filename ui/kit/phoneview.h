// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace nemsms::ui {

class TextLabel;

/// One text message on a phone's screen.
struct PhoneMessage {
    QString text;
    QString time;
    bool draft = false; ///< not sent: drawn with a dotted line and said so

    friend bool operator==(const PhoneMessage &, const PhoneMessage &) = default;
};

/// A drawn phone that shows messages as bubbles, the oldest on top. It only shows: it is never a source of state.
class PhoneView final : public QWidget
{
    Q_OBJECT
public:
    explicit PhoneView(const QString &objectName, QWidget *parent = nullptr);

    void setHead(const QString &sender, const QString &clock);
    void setMessages(const QList<PhoneMessage> &messages);
    /// What the screen says while there is no message.
    void setEmptyWords(const QString &words);
    [[nodiscard]] const QList<PhoneMessage> &messages() const { return m_messages; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    QList<PhoneMessage> m_messages;
    TextLabel *m_clock;
    TextLabel *m_sender;
    TextLabel *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QVBoxLayout *m_bubbles;
};

} // namespace nemsms::ui
