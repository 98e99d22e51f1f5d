// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

class QWidget;

namespace nemsms::ui {

class PageFrame;

/// Where a page stands in the navigation.
enum class NavigationGroup { Top, Opsaetning, Test, Drift, Hidden };

/// One page that exists: named once, made when it is first shown.
struct PageEntry {
    QByteArray name; ///< "materiale": the noun, in the ASCII spelling of the code
    NavigationGroup group = NavigationGroup::Top;
    QString icon;                               ///< in the drawn set
    std::function<QString()> words;             ///< its name in the current language
    std::function<PageFrame *(QWidget *)> make; ///< builds it under the given parent
};

} // namespace nemsms::ui
