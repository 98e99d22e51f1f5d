// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/testsms.h"

#include <chrono>

namespace nemsms::usecases {

/// So long the one who sends a message has it in hand; when nothing was heard by then, the queue takes it up. Longer
/// than two exchanges may take.
inline constexpr std::chrono::milliseconds inHand {120'000};

/// Whether it makes sense to try again without a person: nobody answered, or a 5xx without a word of the service's own. Never
/// after a refusal, nor when a certificate or an address is wrong, nor when a person broke it off.
[[nodiscard]] bool retriesItself(const base::Error &error);

/// Counts an attempt that nobody answered at `now` (the environment's), and says when the next is.
void noteUnanswered(domain::TestSms &sms, const base::Error &error, const QDateTime &now);
/// An answer came: the queue is done with it.
void noteAnswered(domain::TestSms &sms);

} // namespace nemsms::usecases
