// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace nemsms::store {

/// Messages made small before they are sealed: deflate with a dictionary of what every Haendelsesbesked has. The first
/// byte tells the dictionary, so that a later one can be added; a released dictionary is never edited.
[[nodiscard]] base::Result<QByteArray> packMessage(QByteArrayView message);
/// Internal store.sealed.damaged when it is no packed message, or would become larger than 64 MiB.
[[nodiscard]] base::Result<QByteArray> unpackMessage(QByteArrayView packed);

} // namespace nemsms::store
