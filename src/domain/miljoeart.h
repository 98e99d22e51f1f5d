// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nemsms::domain {

/// What kind of place a Miljoe is. Known test numbers are for the first two; only the first may be simulated.
enum class MiljoeArt {
    LokalPlatform,      ///< nemsms-platform on this machine
    EksterntTestmiljoe, ///< KOMBIT's external test environment
    Produktionsmiljoe   ///< real citizens get real messages
};

} // namespace nemsms::domain
