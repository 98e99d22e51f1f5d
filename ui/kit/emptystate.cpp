// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace nemsms::ui {

namespace {
constexpr int Drawing = 96;
constexpr int Inner = 48;
constexpr int SentenceWidthInChars = 56;
} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_icon(iconName), m_drawing(new QLabel(this)),
      m_heading(new TextLabel(TextRole::Section, QStringLiteral("emptyHeading"), this)),
      m_sentence(new TextLabel(TextRole::Muted, QStringLiteral("emptySentence"), this)),
      m_step(new Button(ButtonKind::Normal, QStringLiteral("emptyStep"), {}, this)),
      m_other(new Button(ButtonKind::Normal, QStringLiteral("emptyOtherStep"), {}, this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_drawing->setAlignment(Qt::AlignCenter);
    m_heading->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->wrapped();
    // A layout gives a text over several lines its height by the width it gets, not by the one it may take.
    m_sentence->setFixedWidth(fontMetrics().averageCharWidth() * SentenceWidthInChars);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addStretch(2);
    column->addWidget(m_drawing);
    column->addSpacing(space::between);
    column->addWidget(m_heading);
    column->addLayout(middle);
    column->addSpacing(space::between);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::between);
    steps->addStretch(1);
    steps->addWidget(m_step);
    steps->addWidget(m_other);
    steps->addStretch(1);
    column->addLayout(steps);
    column->addStretch(3);
    connect(m_step, &Button::clicked, this, &EmptyState::stepChosen);
    connect(m_other, &Button::clicked, this, &EmptyState::otherStepChosen);
    m_other->hide();
    draw();
}

void EmptyState::setWords(const QString &heading, const QString &sentence, const QString &step)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    setAccessibleName(heading + QLatin1Char(' ') + sentence);
}

void EmptyState::setIcon(const QString &iconName)
{
    m_icon = iconName;
    draw();
}

void EmptyState::setOtherStep(const QString &words)
{
    m_other->setText(words);
    m_other->setVisible(!words.isEmpty());
}

void EmptyState::takeFocus()
{
    m_step->setFocus();
}

void EmptyState::draw()
{
    const qreal ratio = devicePixelRatioF();
    const Tokens tokens = currentTokens();
    QPixmap picture(QSize(Drawing, Drawing) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.selected);
    painter.drawEllipse(QRectF(0, 0, Drawing, Drawing));
    painter.drawPixmap((Drawing - Inner) / 2, (Drawing - Inner) / 2,
                       iconPixmap(m_icon, Inner, ratio, tokens.accent));
    painter.end();
    m_drawing->setPixmap(picture);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
