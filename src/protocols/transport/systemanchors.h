// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nemsms::protocols {

/// The CA certificates that this machine trusts, as PEM, for TransportOptions::trustAnchorsPem; empty when it has none.
/// Reads files: call it on a worker thread.
[[nodiscard]] QByteArray systemAnchorsPem();

} // namespace nemsms::protocols
