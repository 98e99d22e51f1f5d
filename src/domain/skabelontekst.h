// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace nemsms::domain {

/// What stands in the place of a placeholder, by its name in small letters.
using Pladsvaerdier = QMap<QString, QString>;

/// The names between braces in `tekst`, each once, in small letters and in the order in which they stand: {Navn} gives "navn". `{{`
/// is a brace.
[[nodiscard]] QStringList pladsholdere(const QString &tekst);

/// skabelon.brace (a brace without its fellow) and skabelon.name (nothing, or more than letters, digits, _ and - within).
[[nodiscard]] base::Findings checkSkabelon(const QString &tekst);

/// The text with its values. Names without a value are named in `missing` and left as they stand.
struct Udfyldning {
    QString tekst;
    QStringList missing;
};
[[nodiscard]] Udfyldning udfyld(const QString &tekst, const Pladsvaerdier &values);

/// The longest text that the rows can give, counted as it goes on the wire.
struct LaengsteTekst {
    int row = -1; ///< place in `rows`; -1 = there are none
    QString tekst;
    int characters = 0;
};
[[nodiscard]] LaengsteTekst laengsteTekst(const QString &tekst, const QList<Pladsvaerdier> &rows);

} // namespace nemsms::domain
