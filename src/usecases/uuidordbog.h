// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::usecases {

/// What a UUID of Beskedfordeler stands for, in the words of its source; empty when it is not known. From public
/// receivers and schemas; RECONSTRUCTED ones say so.
[[nodiscard]] QString uuidOrd(const QString &uuid);

} // namespace nemsms::usecases
