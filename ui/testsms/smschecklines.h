// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/checklist.h"
#include "usecases/checkreport.h"

#include <optional>

namespace nemsms::ui {

/// The key of the fix that replaces the characters outside the SMS alphabet.
inline constexpr char replaceForcingKey[] = "replace";

/// What was checked, in words: the text at once by its own rules, the rest from the last report. None yet: only the
/// text.
[[nodiscard]] QList<CheckLine> smsCheckLines(const QString &text, const std::optional<usecases::CheckReport> &report);
/// Whether something forbids sending `text` now. A strong warning does not, though it has the tone of what does.
[[nodiscard]] bool smsIsStopped(const QString &text, const std::optional<usecases::CheckReport> &report);

} // namespace nemsms::ui
