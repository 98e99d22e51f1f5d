// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QPushButton>

namespace nemsms::ui {

enum class ButtonKind { Normal, Primary, Flat, Link };

/// A button of the console. Its words are set by the page's retranslate().
class Button final : public QPushButton
{
    Q_OBJECT
public:
    Button(ButtonKind kind, const QString &objectName, const QString &iconName, QWidget *parent = nullptr);

    /// Icon only: the words become tool tip and accessible name.
    void setWords(const QString &words);
};

} // namespace nemsms::ui
