// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

namespace nemsms::ui {

namespace {

constexpr int iconDistance = 4; // pixels between icon and words beside the few that styles leave

} // namespace

Button::Button(ButtonKind kind, const QString &objectName, const QString &iconName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    if (!iconName.isEmpty()) {
        setIcon(nemsms::ui::icon(iconName, kind == ButtonKind::Primary ? Ink::OnAccent
                                     : kind == ButtonKind::Link      ? Ink::Accent
                                                                     : Ink::Text));
        setIconSize(iconSize() + QSize(iconDistance, 0));
    }
    setProperty("primary", kind == ButtonKind::Primary);
    setProperty("link", kind == ButtonKind::Link);
    setFlat(kind == ButtonKind::Flat || kind == ButtonKind::Link);
    if (kind == ButtonKind::Link) {
        setCursor(Qt::PointingHandCursor);
    }
}

void Button::setWords(const QString &words)
{
    setIconSize({iconSize().height(), iconSize().height()}); // in the middle of the button
    setToolTip(words);
    setAccessibleName(words);
}

} // namespace nemsms::ui
