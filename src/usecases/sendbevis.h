// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/checkreport.h"
#include "usecases/sendbasis.h"

namespace nemsms::usecases {

/// Trap 18 before sending: the certificate that the environment is called with is one of the user system, in force, and
/// neither KOMBIT's nor recorded for the register. Nothing when there is none to look at: certificate files are opened
/// when they are used.
[[nodiscard]] QList<Check> checkSendecertifikat(const SendBasis &basis, QDate day);

/// To which EAN the price goes: the one of the authority's agreement with Digital Post (trap 10).
[[nodiscard]] QList<Check> checkEan(const SendBasis &basis, QDate day);

} // namespace nemsms::usecases
