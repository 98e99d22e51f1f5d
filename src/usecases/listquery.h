// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storetypes.h"

namespace nemsms::usecases {

/// Which records a list shows; lists come in pages by key, never whole. The store's own types cross the border: they
/// are plain values.
using ListQuery = store::ListQuery;
using ListPage = store::ListPage;

} // namespace nemsms::usecases
