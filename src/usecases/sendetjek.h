// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/sendegrundlag.h"
#include "usecases/tjekrapport.h"

namespace nemsms::usecases {

/// The checks that need no wire, at `nu` by the environment's clock, in the order in which they are shown.
[[nodiscard]] QList<Tjek> sendetjek(const Sendegrundlag &grundlag, const QDateTime &nu);

[[nodiscard]] QList<Tjek> tjekTekst(const QString &tekst);
[[nodiscard]] QList<Tjek> tjekTidspunkt(const QDateTime &nu);
[[nodiscard]] QList<Tjek> tjekPerson(const Sendegrundlag &grundlag);
[[nodiscard]] QList<Tjek> tjekMateriale(const Sendegrundlag &grundlag, QDate dag);
[[nodiscard]] QList<Tjek> tjekAftale(const Sendegrundlag &grundlag, QDate dag);
[[nodiscard]] QList<Tjek> tjekPris(const Sendegrundlag &grundlag, QDate dag);

} // namespace nemsms::usecases
