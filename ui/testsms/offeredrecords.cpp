// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/offeredrecords.h"

#include "domain/daekning.h"
#include "domain/materiale.h"
#include "domain/serviceaftale.h"

#include <algorithm>

namespace nemsms::ui {

QList<base::Record> coveringAgreements(QList<base::Record> agreements)
{
    agreements.removeIf([](const base::Record &record) {
        return !domain::isDaekket(domain::Handling::Afsendelse, static_cast<const domain::Serviceaftale &>(*record).integration);
    });
    return agreements;
}

QList<base::Record> nemSmsFirst(QList<base::Record> materials)
{
    std::stable_partition(materials.begin(), materials.end(), [](const base::Record &record) {
        return static_cast<const domain::Materiale &>(*record).type == domain::MaterialeType::NemSMS;
    });
    return materials;
}

} // namespace nemsms::ui
