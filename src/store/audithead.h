// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace nemsms::store {

/// Where the audit log ends. It stands sealed in the store and with the key outside it, so that rows cut off the end
/// are missed.
struct AuditHead {
    qint64 number = 0;             ///< 0 before the first row
    QByteArray mac = QByteArray(32, '\0');

    /// 40 bytes: the number, big endian, and the HMAC.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static base::Result<AuditHead> parse(QByteArrayView bytes);

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

} // namespace nemsms::store
