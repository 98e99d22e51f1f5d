// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace nemsms::ui {

/// The place of a text in the type scale; the style sheet knows the sizes.
enum class TextRole { Body, Title, Section, Strong, Muted, Small, Mono };

/// A label of the type scale, plain text (nothing that came from outside is read as markup).
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr);
    explicit TextLabel(TextRole role, const QString &objectName, QWidget *parent = nullptr);

    /// Lets the text run over several lines.
    TextLabel *wrapped();
    /// Lets people mark and copy the text with mouse or keyboard.
    TextLabel *selectable();
};

} // namespace nemsms::ui
