// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::ui {

/// Of service agreements those that cover a sending and the look-up before it; others cover neither (SF2250 1.5.2).
[[nodiscard]] QList<base::Record> coveringAgreements(QList<base::Record> agreements);
/// Materials with those of NemSMS on top.
[[nodiscard]] QList<base::Record> nemSmsFirst(QList<base::Record> materials);

} // namespace nemsms::ui
