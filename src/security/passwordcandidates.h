// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <vector>

namespace nemsms::security {

/// A password in one of the forms in which programs turn letters into bytes.
struct PasswordCandidate {
    base::Secret text;           ///< UTF-8, ends with a zero byte
    bool absent = false;         ///< no password at all, which PKCS#12 tells from an empty one
    const char *remark = nullptr; ///< code of what is to be said when this one opens the file; null = nothing

    [[nodiscard]] const char *data() const;
    [[nodiscard]] int size() const { return absent ? 0 : int(text.size()) - 1; }
};

/// What may open a file for which `given` was typed (null: nothing was), the likeliest first: as it is, read as UTF-16,
/// as old programs wrote letters beyond ASCII, and none.
[[nodiscard]] std::vector<PasswordCandidate> passwordCandidates(const base::Secret *given);

} // namespace nemsms::security
