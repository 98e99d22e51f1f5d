// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace nemsms::ui {

/// Parts side by side whose border can be moved; a screen reader hears the border as a separator, where Qt gives it no role.
class Splitter final : public QSplitter
{
    Q_OBJECT
public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);
};

} // namespace nemsms::ui
