// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

namespace nemsms::domain {

/// kontakt.mail (error, on `field`) when `mail` is neither empty nor name@host with nothing else.
[[nodiscard]] base::Findings checkMail(const char *field, const QString &mail);

/// True when `leverandoer` is KOMBIT, however it is written. SF2250 TS102 and TS103 prescribe it.
[[nodiscard]] bool isKombit(const QString &leverandoer);

} // namespace nemsms::domain
