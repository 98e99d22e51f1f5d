// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/entity.h"

namespace nemsms::base {

const char *toCode(Livsfase livsfase)
{
    switch (livsfase) {
    case Livsfase::Draft:
        return "draft";
    case Livsfase::Active:
        return "active";
    case Livsfase::Retired:
        break;
    }
    return "retired";
}

} // namespace nemsms::base
