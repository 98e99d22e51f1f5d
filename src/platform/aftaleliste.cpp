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
