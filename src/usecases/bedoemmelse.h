// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/printservicekald.h"
#include "usecases/tjekrapport.h"

#include <stop_token>

namespace nemsms::usecases {

/// A draft with everything that is known about it before it is sent.
struct Bedoemmelse {
    TjekRapport rapport;
    Sendegrundlag grundlag;
    std::optional<Forbindelse> forbindelse; ///< none when the environment could not be reached
    Kald opslag;                            ///< the look-up of the recipient, or why there is none

    /// Nothing but the look-up's Unreachable stands in the way: the message may wait in the queue.
    [[nodiscard]] bool kunUnreachable() const;
    /// Why it may not be sent. Only when rapport.maaSendes() is false.
    [[nodiscard]] base::Error afslag() const;
};

/// Reads, checks and looks up. Nothing is stored or sent.
[[nodiscard]] base::Job<Bedoemmelse> bedoem(std::shared_ptr<SendeDele> dele, Sendegrundlag grundlag,
                                            std::stop_token stop);

} // namespace nemsms::usecases
