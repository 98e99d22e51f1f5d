// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/fieldtable.h"

#include <optional>

namespace nemsms::usecases {

/// One message of the queue that was taken up again.
struct ResumedSms {
    base::Record record;               ///< in the state it got to
    std::optional<base::Error> problem; ///< why it was not accepted; none = it was
};

} // namespace nemsms::usecases
