// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gyldighed.h"

namespace nemsms::domain {

base::Findings checkGyldighed(QDate fra, QDate til)
{
    if (!fra.isValid() || !til.isValid() || fra <= til) {
        return {};
    }
    return {base::makeFinding(base::Severity::Error, "validity.order", {}, {}, "gyldigTil")};
}

bool isGyldig(QDate fra, QDate til, QDate dag)
{
    return (!fra.isValid() || fra <= dag) && (!til.isValid() || dag <= til);
}

} // namespace nemsms::domain
