// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <optional>

namespace nemsms::domain {

/// What a value says about itself, put on the field that holds it; nothing for an absent value.
template <class V>
[[nodiscard]] base::Findings findingsOn(const char *field, const std::optional<V> &value)
{
    base::Findings found = value ? value->findings() : base::Findings();
    for (auto &finding : found) {
        finding.field = field;
    }
    return found;
}

} // namespace nemsms::domain
