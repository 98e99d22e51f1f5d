// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nemsms::base {

/// From now on a crash of this program leaves no picture of its memory behind, where keys and passphrases stand. Where the
/// system has no such pictures nothing happens.
void forbidCoreDumps();

} // namespace nemsms::base
