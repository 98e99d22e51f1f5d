// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QDate>

namespace nemsms::domain {

/// validity.order (error, on field gyldigTil) when the last day lies before the first. Either may be empty.
[[nodiscard]] base::Findings checkGyldighed(QDate fra, QDate til);

/// True on every day from `fra` to `til`, both included; an empty end is open.
[[nodiscard]] bool isGyldig(QDate fra, QDate til, QDate dag);

} // namespace nemsms::domain
