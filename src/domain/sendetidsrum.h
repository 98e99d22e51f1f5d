// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QDateTime>

namespace nemsms::domain {

/// NemSMS may be sent in [08:00:00, 22:00:00) Europe/Copenhagen, every day (SF2250 1.2.5, 1.3.1). The other rule, that
/// NgDP sends no notification SMS 18-08, is about notifications and never applies here. Moments may be in any zone.
[[nodiscard]] bool maySend(const QDateTime &moment);

/// `moment` itself when sending is allowed, else the next 08:00:00; in UTC.
[[nodiscard]] QDateTime nextSending(const QDateTime &moment);

/// sms.hours (error) outside the hours, with the next possible time. That a platform refuses rather than holds the
/// message is RECONSTRUCTED.
[[nodiscard]] base::Findings checkSendetidsrum(const QDateTime &moment);

} // namespace nemsms::domain
