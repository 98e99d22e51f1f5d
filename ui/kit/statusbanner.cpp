// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statusbanner.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/toneicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace nemsms::ui {

StatusBanner::StatusBanner(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)),
      m_sentence(new TextLabel(TextRole::Body, QStringLiteral("bannerSentence"), this)),
      m_cause(new TextLabel(TextRole::Small, QStringLiteral("bannerCause"), this)),
      m_close(new Button(ButtonKind::Flat, QStringLiteral("bannerClose"), QStringLiteral("close"), this))
{
    setObjectName(QStringLiteral("banner"));
    m_sentence->wrapped()->selectable();
    m_cause->wrapped()->selectable();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::inside);
    words->addWidget(m_sentence);
    words->addWidget(m_cause);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::group, space::between, space::between, space::between);
    row->setSpacing(space::between);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &Button::clicked, this, &StatusBanner::dismiss);
    retranslate();
    hide();
}

void StatusBanner::tell(Tone tone, const base::Message &message)
{
    m_messages = {message};
    present(tone);
    retranslate();
}

void StatusBanner::showError(const base::Error &error)
{
    m_messages = {error.message};
    for (const auto *cause = error.cause.get(); cause; cause = cause->cause.get()) {
        m_messages += cause->message;
    }
    present(Tone::Bad);
    retranslate();
}

void StatusBanner::showText(Tone tone, const QString &sentence)
{
    m_messages.clear();
    m_sentence->setText(sentence);
    m_cause->clear();
    present(tone);
    retranslate();
}

void StatusBanner::dismiss()
{
    m_messages.clear();
    hide();
}

QString StatusBanner::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void StatusBanner::present(Tone tone)
{
    m_tone = tone;
    setVisible(true);
    update();
}

void StatusBanner::retranslate()
{
    m_close->setWords(tr("Dismiss this message"));
    if (!m_messages.isEmpty()) {
        QStringList sentences;
        for (const auto &message : std::as_const(m_messages)) {
            sentences += base::sentence(message);
        }
        m_sentence->setText(sentences.takeFirst());
        m_cause->setText(sentences.join(QLatin1Char('\n')));
    }
    m_cause->setVisible(!m_cause->text().isEmpty());
    setToneIcon(m_icon, m_tone, 20);
    setAccessibleName(toneWord(m_tone) + QStringLiteral(": ") + m_sentence->text());
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StatusBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void StatusBanner::paintEvent(QPaintEvent *)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.tone(m_tone));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tone(m_tone));
    painter.drawRoundedRect(QRectF(0, 0, space::inside, height()), 2, 2);
}

} // namespace nemsms::ui
