// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

class QPainter;

namespace nemsms::ui {

/// A state as colour, icon and word.
struct ChipState {
    Tone tone = Tone::Neutral;
    QString icon; ///< name in the drawn set; empty = the tone's own
    QString word;

    friend bool operator==(const ChipState &, const ChipState &) = default;
};

/// Draws a chip left-aligned and centred in `area`; shared by the widget and the table delegate.
void paintChip(QPainter *painter, const QRect &area, const QFont &font, const Tokens &tokens, const ChipState &state);
[[nodiscard]] QSize chipSize(const QFont &font, const ChipState &state);

class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &objectName, QWidget *parent = nullptr);

    void setState(const ChipState &state);
    [[nodiscard]] const ChipState &state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipState m_state;
};

} // namespace nemsms::ui

Q_DECLARE_METATYPE(nemsms::ui::ChipState)
