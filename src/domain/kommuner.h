// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace nemsms::domain {

/// One of the 98 kommuner.
struct Kommune {
    QString kode; ///< three digits
    QString navn;
    QString cvr;
};

/// The kommuner as they have been since 1 January 2007, in the order of their codes. Names and codes: the code list of
/// Danmarks Adresseregister. CVR numbers: the code list "ansvarlig myndighed" of the kommuner's common geodata model
/// (FKG), as free software for geodata carries it; each passes modulus 11, none was looked up in CVR itself.
[[nodiscard]] const QList<Kommune> &kommuner();
/// The day on which somebody last compared the list with its sources.
[[nodiscard]] QDate kommunerDato();
/// Null when no kommune has the code.
[[nodiscard]] const Kommune *kommuneMedKode(const QString &kode);

} // namespace nemsms::domain
