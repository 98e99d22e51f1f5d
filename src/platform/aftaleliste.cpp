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

const Aftale *Aftaleliste::aftaleFor(const QString &myndighedCvr, bool sending, QDate day) const
{
    for (const Aftale &each : aftaler) {
        const bool begun = !each.gyldigFra.isValid() || each.gyldigFra <= day;
        const bool ended = each.gyldigTil.isValid() && each.gyldigTil < day;
        if (each.myndighedCvr == myndighedCvr && each.sending == sending && begun && !ended) {
            return &each;
        }
    }
    return nullptr;
}

QString Aftaleliste::myndighedFor(const QString &nemSmsSysId) const
{
    for (const Aftale &each : aftaler) {
        if (each.sending && each.nemSmsSysId == nemSmsSysId) {
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
