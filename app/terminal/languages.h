// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nemsms::terminal {

/// The language that the arguments, else the system ask for: "da" or "en".
[[nodiscard]] QString wantedLanguage(const QStringList &arguments);
/// Lets sentences speak `language`. English needs no translation but for plurals; one that is not there is passed by.
void speak(const QString &language);

} // namespace nemsms::terminal
