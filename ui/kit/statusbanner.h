// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/kit/tokens.h"

#include <QFrame>

class QLabel;

namespace nemsms::ui {

class Button;
class TextLabel;

/// A strip on top of a page's content: icon, sentence, what can be done. It stays until dismissed or replaced. Keeps
/// the message, not the sentence, so that a language switch reaches it.
class StatusBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit StatusBanner(QWidget *parent = nullptr);

    void tell(Tone tone, const base::Message &message);
    /// What happened, and below it why (the chain of causes).
    void showError(const base::Error &error);
    /// A sentence that the page made itself; the page says it again in its retranslate().
    void showText(Tone tone, const QString &sentence);
    void dismiss();
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(Tone tone);
    void retranslate();

    Tone m_tone = Tone::Neutral;
    QList<base::Message> m_messages;
    QLabel *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_cause;
    Button *m_close;
};

} // namespace nemsms::ui
