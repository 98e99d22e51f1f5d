// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace nemsms::store {

/// What a new administrator hands to one who has the key: a public key to wrap it for. Nothing in it is secret, but
/// whoever changes it on its way gets the key, so the two compare the fingerprint.
struct KeyRequest {
    QString storeId;
    QString holderId; ///< ULID
    QString label;    ///< who asks, as the list of holders shall name it
    QByteArray publicKey; ///< X25519, 32 bytes

    /// Text between BEGIN and END lines that people can read.
    [[nodiscard]] QString toText() const;
    /// InvalidInput store.request.format.
    [[nodiscard]] static base::Result<KeyRequest> parse(const QString &text);
    /// 80 bits of a SHA-256 over all of it: five groups of four hexadecimal digits.
    [[nodiscard]] QString fingerprint() const;
};

} // namespace nemsms::store
