// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

namespace nemsms::ui {

Button::Button(ButtonKind kind, const QString &objectName, const QString &iconName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    if (!iconName.isEmpty()) {
        setIcon(nemsms::ui::icon(iconName, kind == ButtonKind::Primary ? Ink::OnAccent
                                     : kind == ButtonKind::Link      ? Ink::Accent
                                                                     : Ink::Text));
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
    setToolTip(words);
    setAccessibleName(words);
}

} // namespace nemsms::ui
