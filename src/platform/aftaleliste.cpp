// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/aftaleliste.h"

namespace nemsms::platform {

const Aftale *Aftaleliste::aftale(const QString &uuid) const
{
    for (const Aftale &each : aftaler) {
        if (each.uuid == uuid) {
            return &each;
        }
    }
    return nullptr;
}

bool Aftale::isInForce(QDate day) const
{
    const bool begun = !gyldigFra.isValid() || gyldigFra <= day;
    const bool ended = gyldigTil.isValid() && gyldigTil < day;
    return begun && !ended;
}

const Aftale *Aftaleliste::aftaleFor(const QString &myndighedCvr, protocols::SetupArt art, QDate day) const
{
    const Aftale *waits = nullptr;
    for (const Aftale &each : aftaler) {
        if (each.myndighedCvr != myndighedCvr || each.art != art || !each.isInForce(day)) {
            continue;
        }
        if (each.godkendt) {
            return &each;
        }
        waits = waits ? waits : &each;
    }
    return waits;
}

QString Aftaleliste::myndighedFor(const QString &nemSmsSysId) const
{
    for (const Aftale &each : aftaler) {
        if (each.art == protocols::SetupArt::Afsendelse && each.nemSmsSysId == nemSmsSysId) {
            return each.myndighedCvr;
        }
    }
    return {};
}

const Materialerute *Aftaleliste::materiale(const QString &materialeId) const
{
    for (const Materialerute &each : materialer) {
        if (each.materialeId == materialeId) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace nemsms::platform
