// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"

namespace nemsms::backend {

/// What is done to a store as a whole, with no backend open.
class StoreKeeping
{
public:
    struct Request {
        QString text;        ///< for one who has the key
        QString fingerprint; ///< for the asker to read out
    };
    struct Copy {
        QString path;
        int tables = 0;
        qint64 rows = 0;
        qint64 auditRows = 0;
        QByteArray digest; ///< SHA-256 over both sides
    };

    /// Asks to be let into the store of `options`, which others have made; `name` is how they know the person.
    [[nodiscard]] static base::Job<Request> requestKey(BackendOptions options, QString name);
    /// Copies the store of `options` to `target`, a file or an address on a server. A vault goes along under the same
    /// passphrase; a key in the keychain opens both. Errors of store::StoreCopy; Conflict file.exists for the vault.
    [[nodiscard]] static base::Job<Copy> copy(BackendOptions options, QString target);
};

} // namespace nemsms::backend
