// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sammenhaeng/regel.h"

namespace nemsms::domain {

/// Rules of one record's own that the doctor takes over, so that they are told in one place with an id and a mend.
[[nodiscard]] QList<Regel> egneRegler();
/// What a record refers to, and what every record keeps.
[[nodiscard]] QList<Regel> henvisningsregler();
/// What a kommune has or lacks as a whole.
[[nodiscard]] QList<Regel> kommuneregler();
[[nodiscard]] QList<Regel> afsendersystemregler();
[[nodiscard]] QList<Regel> registerregler();
[[nodiscard]] QList<Regel> certifikatregler();
[[nodiscard]] QList<Regel> materialeregler();
[[nodiscard]] QList<Regel> grupperegler();
/// The SysIDs and the certificate in a service agreement against those of systems and registers.
[[nodiscard]] QList<Regel> aftalenummerregler();
[[nodiscard]] QList<Regel> aftaletilstandsregler();
[[nodiscard]] QList<Regel> gyldighedsregler();
[[nodiscard]] QList<Regel> miljoeregler();
[[nodiscard]] QList<Regel> portalregler();

/// Codes of records' own findings that tell what a record is and are no contradiction.
[[nodiscard]] bool isOnlyTold(const QByteArray &code);

/// Days before an end at which people want to be told (90).
inline constexpr int varselsdage = 90;

/// As people write a date: 21-11-2026.
[[nodiscard]] QString dateText(QDate day);
/// The connection agreements of the kommune that are valid on `day`.
[[nodiscard]] Opsaetning::Liste<Tilslutningsaftale> connectionsOn(const Opsaetning &all, const QString &myndighedId,
                                                                  QDate day);
/// In force by state and by validity.
[[nodiscard]] bool isIKraftOn(const Serviceaftale &aftale, QDate day);
/// Stands on the local platform, or no environment is known.
[[nodiscard]] bool isLokal(const Opsaetning &all);

} // namespace nemsms::domain
