// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/printservicecall.h"
#include "usecases/checkreport.h"

#include <stop_token>

namespace nemsms::usecases {

/// A draft with everything that is known about it before it is sent.
struct Judgement {
    CheckReport report;
    SendBasis basis;
    std::optional<Connection> connection; ///< none when the environment could not be reached
    Kald lookUp;                            ///< the look-up of the recipient, or why there is none
    QDateTime now;                          ///< the environment's time that it was judged by

    /// Nothing but the look-up's Unreachable stands in the way: the message may wait in the queue.
    [[nodiscard]] bool onlyUnreachable() const;
    /// Nothing but the hour stands in the way: it may wait for 08:00.
    [[nodiscard]] bool onlyHours() const;
    /// Why it may not be sent. Only when report.maySend() is false.
    [[nodiscard]] base::Error refusal() const;
};

/// Reads, checks and looks up. Nothing is stored or sent.
[[nodiscard]] base::Job<Judgement> judge(std::shared_ptr<SendParts> sendParts, SendBasis basis,
                                            std::stop_token stop);

} // namespace nemsms::usecases
