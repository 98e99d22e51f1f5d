// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/systemliste.h"

namespace nemsms::counterpart {

const Systemregistrering *Systemliste::system(const QString &sysId) const
{
    for (const Systemregistrering &each : systemer) {
        if (each.sysId == sysId) {
            return &each;
        }
    }
    return nullptr;
}

const Materialeregistrering *Systemliste::materiale(const QString &materialeId) const
{
    for (const Materialeregistrering &each : materialer) {
        if (each.materialeId == materialeId) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace nemsms::counterpart
