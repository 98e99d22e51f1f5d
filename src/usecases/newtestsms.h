// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "store/exchangestore.h"
#include "usecases/printservicecall.h"

#include <optional>

namespace nemsms::usecases {

/// A message of the queue that is not stored yet: what goes on the wire, with `identifikator` as its name on every
/// attempt. It was prepared at `now`; when it goes is left to the caller.
[[nodiscard]] domain::TestSms newTestSms(const SendBasis &basis, const QString &identifikator, const QDateTime &now);

/// What is kept of a call; nothing when it never came to one.
[[nodiscard]] std::optional<store::ExchangeRow> exchangeOf(const QString &operation, const Kald &call);

/// The message as the counterpart's answer leaves it: Accepteret (Afventer when it waits for its day) or Fejlet with the
/// code of the refusal; nobody's answer leaves it IKoe and says when it goes again. `now` is the environment's.
[[nodiscard]] domain::TestSms answered(domain::TestSms sms, const Kald &call, const QDateTime &now);

} // namespace nemsms::usecases
