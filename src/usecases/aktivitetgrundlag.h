// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/aktivitetverbs.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

/// The records in use that the activities are judged by: those of the active kommune and environment, and those that
/// name none.
struct Aktivitetsgrundlag {
    QDate today; ///< by the environment's clock
    QList<domain::Tilslutningsaftale> tilslutninger;
    QList<domain::Afsendersystem> afsendersystemer;
    QList<domain::Register> registre;
    QList<domain::Materiale> materialer;
    QList<domain::Tilmeldingsgruppe> grupper;
    QList<domain::Gruppetilknytning> tilknytninger;
    QList<domain::Forsendelsestype> typer;
    QList<domain::Serviceaftale> aftaler;
    QList<domain::Certifikat> certifikater;
};

/// Takes away what concerns another user system than that one: its agreements, and the types of its line-of-business
/// systems. Serviceplatformen's own agreements stay.
void keepAnvendersystem(Aktivitetsgrundlag &basis, const domain::Uuid &brugersystem);

/// What `basis` proves of each activity. Pure.
[[nodiscard]] QList<Aktivitetsbevis> judgeAktiviteter(const Aktivitetsgrundlag &basis);

} // namespace nemsms::usecases
