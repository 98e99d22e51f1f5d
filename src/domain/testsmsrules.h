// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"

namespace nemsms::domain {

/// The rules of the record: the findings of text and recipient, testsms.identifier (no ULID), testsms.proof (delivered
/// without proof, or proof without delivery), testsms.memo (a MessageUUID missing on SF1601, or there on another route), testsms.prover (a person's word without the person).
[[nodiscard]] base::Findings testSmsRules(const TestSms &sms);

/// Whether a test SMS may go from one state to another: each step forwards, failure and recall from any state before
/// delivery, and nothing from failed, recalled or delivered.
[[nodiscard]] bool mayBecome(TestSmsTilstand from, TestSmsTilstand to);

} // namespace nemsms::domain
