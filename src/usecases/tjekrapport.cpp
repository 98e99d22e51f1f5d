// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tjekrapport.h"

#include <algorithm>

namespace nemsms::usecases {

const Tjek *TjekRapport::foersteFejl() const
{
    const auto found = std::find_if(tjek.cbegin(), tjek.cend(), [](const Tjek &one) {
        return one.severity == base::Severity::Error;
    });
    return found == tjek.cend() ? nullptr : &*found;
}

bool TjekRapport::maaSendes() const
{
    return foersteFejl() == nullptr;
}

} // namespace nemsms::usecases
