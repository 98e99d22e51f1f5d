// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/checkreport.h"

#include <algorithm>

namespace nemsms::usecases {

const Check *CheckReport::firstError() const
{
    const auto found = std::find_if(check.cbegin(), check.cend(), [](const Check &one) {
        return one.severity == base::Severity::Error;
    });
    return found == check.cend() ? nullptr : &*found;
}

bool CheckReport::maySend() const
{
    return firstError() == nullptr;
}

} // namespace nemsms::usecases
