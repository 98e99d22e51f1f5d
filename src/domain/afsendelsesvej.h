// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nemsms::domain {

/// The way that a message takes: SF1600's PrintService with our certificate or with a token, or SF1601 with a MeMo.
enum class Afsendelsesvej { Certifikat, Token, Memo };

} // namespace nemsms::domain
