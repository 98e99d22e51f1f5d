// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/icon.h"
#include "ui/kit/toneicon.h"

#include <QPainter>

namespace nemsms::ui {

namespace {

constexpr int IconSize = 16;
constexpr int Height = 24;

QFont chipFont(QFont font)
{
    font.setPointSizeF(qMax(6.0, font.pointSizeF() - 1));
    return font;
}

} // namespace

QSize chipSize(const QFont &font, const ChipState &state)
{
    const QFontMetrics metrics(chipFont(font));
    return {space::between + IconSize + space::inside + metrics.horizontalAdvance(state.word) + space::between + 2,
            qMax(Height, metrics.height() + space::inside)};
}

void paintChip(QPainter *painter, const QRect &area, const QFont &font, const Tokens &tokens, const ChipState &state)
{
    if (state.word.isEmpty()) {
        return;
    }
    const QSize size = chipSize(font, state).boundedTo(area.size());
    const QRect chip(area.left(), area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
    const QColor colour = tokens.tone(state.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(tokens.surface);
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const QString name = state.icon.isEmpty() ? toneIconName(state.tone) : state.icon;
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(chip.left() + space::between, chip.top() + (chip.height() - IconSize) / 2,
                        iconPixmap(name, IconSize, ratio, colour));
    painter->setFont(chipFont(font));
    const QRect words = chip.adjusted(space::between + IconSize + space::inside, 0, -space::inside, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(state.word, Qt::ElideRight, words.width()));
    painter->restore();
}

Chip::Chip(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setState(const ChipState &state)
{
    m_state = state;
    setAccessibleName(state.word);
    setVisible(!state.word.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(font(), m_state);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), font(), currentTokens(), m_state);
}

} // namespace nemsms::ui
